import type { Context } from 'hono';
import { erase, finishErasures } from '#workflow/erase';
import { versions } from '#workflow/versions';
import { checkForm, formToken } from '../form-guard.ts';
import { clearSeatCookie } from '../seat-cookie.ts';
import type { Surroundings } from '../surroundings.ts';
import { readForm } from './form.ts';
import { page, pageLanguage, type Visit, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** Says what goes and what stays, before the owner deletes a partnership. */
export async function showErase(c: Context, world: Surroundings): Promise<Response> {
  return erasePage(await visit(c, world, 'owner'), world, false);
}

/** Deletes the partnership, once its owner has ticked that all of it goes. */
export async function eraseHere(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'owner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  if (form.get('sure') !== 'yes') return erasePage(here, world, true);
  await erase(world, here.place);
  if (world.files) await finishErasures({ ...world, files: world.files });
  clearSeatCookie(c, world, here.place.partnership);
  return c.redirect(`/${here.language}/deleted`, 303);
}

/** Says that it is gone: the same for everybody, since nothing is left to show. */
export function showErased(c: Context): Response | Promise<Response> {
  const language = pageLanguage(c);
  const { goneTitle } = pageWords[language].erase;
  return page(c, language, { template: 'deleted', title: goneTitle, view: { start: `/${language}` } });
}

async function erasePage(here: Visit, world: Surroundings, notSure: boolean): Promise<Response> {
  const { c, language, home, place, token } = here;
  const made = await versions(world, place);
  const said = pageWords[language].erase;
  return page(c, language, {
    template: 'delete',
    title: said.title,
    wrong: notSure,
    back: home,
    status: notSure ? 422 : 200,
    view: {
      form: { token: formToken(token) },
      goes: said.goes(made.length),
      error: notSure ? said.notSure : false,
      home,
      versions: made.length > 0 ? `${home}/versions` : false,
    },
  });
}
