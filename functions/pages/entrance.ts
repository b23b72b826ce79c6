import type { Context } from 'hono';
import { tasks } from '#agreement/journey';
import { languages } from '#agreement/language';
import { HandslagError } from '#workflow/error';
import { authorise, partnershipOf } from '#workflow/seat';
import { start } from '#workflow/start';
import { checkForm } from '../form-guard.ts';
import { acceptedLanguage } from '../request-language.ts';
import { setSeatCookie } from '../seat-cookie.ts';
import type { Surroundings } from '../surroundings.ts';
import { readForm } from './form.ts';
import { homeOf, page, pageLanguage, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** The address without a language: the one the browser asks for, Dutch by default. */
export function chooseLanguage(c: Context): Response {
  return c.redirect(`/${acceptedLanguage(c.req.header('accept-language')) ?? languages[0]}`, 302);
}

export function showStart(c: Context): Response | Promise<Response> {
  const language = pageLanguage(c);
  const { title, time } = pageWords[language].start;
  return page(c, language, {
    template: 'start',
    title,
    view: {
      action: `/${language}/start`,
      open: `/${language}/i`,
      example: `/${language}/example`,
      tipsPage: `/${language}/tips`,
      time: time(tasks({}).length),
    },
  });
}

/** The ten tips that the questions grew from. */
export function showTips(c: Context): Response | Promise<Response> {
  const language = pageLanguage(c);
  const start = `/${language}`;
  return page(c, language, {
    template: 'tips',
    title: pageWords[language].tips.title,
    back: start,
    view: { start },
  });
}

/** Starts a partnership, lets this browser in, and shows the link to come back with. */
export async function startHere(c: Context, world: Surroundings): Promise<Response> {
  const language = pageLanguage(c);
  checkForm(c, world);
  const { partnership, token } = await start(world, { language, answers: {} });
  setSeatCookie(c, world, partnership, token);
  return c.redirect(`${homeOf(language, partnership)}/link`, 303);
}

/** The owner's link: shown only to the browser that holds its secret, since nobody else has it. */
export async function showLink(c: Context, world: Surroundings): Promise<Response> {
  const { language, token, home } = await visit(c, world, 'partner');
  const origin = world.baseUrl ?? new URL(c.req.url).origin;
  const link = `${origin}/${language}/i#${token}`;
  const { title, mailSubject } = pageWords[language].link;
  const mail = `mailto:?subject=${encodeURIComponent(mailSubject)}&body=${encodeURIComponent(link)}`;
  return page(c, language, { template: 'link', title, view: { link, mail, home } });
}

export function showOpen(c: Context): Response | Promise<Response> {
  const language = pageLanguage(c);
  const { title } = pageWords[language].open;
  return page(c, language, {
    template: 'open',
    title,
    back: `/${language}`,
    view: { error: false, value: '' },
  });
}

/** Lets in whoever brings the secret of a link, pasted whole or only the part behind '#'. */
export async function openHere(c: Context, world: Surroundings): Promise<Response> {
  const language = pageLanguage(c);
  checkForm(c, world);
  const pasted = (await readForm(c)).get('secret')?.trim() ?? '';
  const token = pasted.slice(pasted.lastIndexOf('#') + 1);
  try {
    const partnership = await partnershipOf(world.records, token);
    const place = await authorise(world, token, partnership ?? '', 'reviewer');
    setSeatCookie(c, world, place.partnership, token);
    // A fragment of our own: without one the browser would keep the link's, which is its secret (RFC 9110, section 10.2.2).
    return c.redirect(`${homeOf(language, place.partnership)}#main-content`, 303);
  } catch (error) {
    if (!(error instanceof HandslagError)) throw error;
    const { title } = pageWords[language].open;
    const view = { error: pageWords[language].open.wrong, value: pasted };
    return page(c, language, {
      template: 'open',
      title,
      wrong: true,
      back: `/${language}`,
      status: 422,
      view,
    });
  }
}
