import type { Context } from 'hono';
import { isLanguage, languages } from '#agreement/language';
import { HandslagError } from '#workflow/error';
import { publish } from '#workflow/publish';
import { versionFile } from '#workflow/versions';
import { sendFile } from '../api/publishing.ts';
import { checkForm } from '../form-guard.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { readForm } from './form.ts';
import { publishPage } from './publish-page.ts';
import { visit } from './visit.ts';

/** Makes a version, once however often the form is sent, and shows where to download it. */
export async function publishHere(c: Context, world: SurroundingsWithFiles): Promise<Response> {
  const here = await visit(c, world, 'partner');
  const form = await readForm(c);
  checkForm(c, world, { token: here.token, sent: form.get('form-token') });
  const wish = {
    final: form.get('final') === 'yes',
    languages: form.get('both') === 'yes' ? languages : [],
    ...(form.get('once') && { key: form.get('once')! }),
  };
  try {
    const { version } = await publish(world, here.place, wish);
    return c.redirect(`${here.home}/versions/${version.version}`, 303);
  } catch (error) {
    if (!(error instanceof HandslagError && error.reason === 'errors-left')) throw error;
    return publishPage(here, world, true);
  }
}

/** Hands out a file of a version: by a short-lived link where the store has those. */
export async function download(c: Context, world: SurroundingsWithFiles): Promise<Response> {
  const { place } = await visit(c, world, 'reviewer');
  const language = c.req.query('language');
  if (language !== undefined && !isLanguage(language)) throw new HandslagError('not-found');
  const [n, name] = [Number(c.req.param('n')), c.req.param('file') ?? ''];
  return sendFile(c, await versionFile(world, place, n, name, language));
}
