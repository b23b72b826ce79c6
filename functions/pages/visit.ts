import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { isLanguage, type Language } from '#agreement/language';
import { pageFrame } from '#templates/page-frame';
import { render } from '#templates/render';
import { HandslagError } from '#workflow/error';
import { authorise, type Place, type Role } from '#workflow/seat';
import { seatToken } from '../seat-cookie.ts';
import type { Surroundings } from '../surroundings.ts';
import { pageWords } from './words.ts';

/** When to try again what does not work now (RFC 9110, section 10.2.3). */
export const RETRY_SECONDS = '60';

/** The language of the page, from its address. @throws HandslagError 'not-found' for one we do not speak */
export function pageLanguage(c: Context): Language {
  const language = c.req.param('language');
  if (!isLanguage(language)) throw new HandslagError('not-found');
  return language;
}

/** Somebody looking at a partnership through the pages. */
export interface Visit {
  c: Context;
  language: Language;
  place: Place;
  token: string;
  /** The address of the partnership's pages in this language. */
  home: string;
}

export async function visit(c: Context, world: Surroundings, needs: Role): Promise<Visit> {
  const language = pageLanguage(c);
  const id = c.req.param('id') ?? '';
  const token = seatToken(c, world, id);
  const place = await authorise(world, token, id, needs);
  return { c, language, place, token: token!, home: homeOf(language, id) };
}

export function homeOf(language: Language, partnership: string): string {
  return `/${language}/p/${partnership}`;
}

interface Page {
  /** The name of the template below pages/. */
  template: string;
  title: string;
  /** What the browser's tab says, where that is more than the title. */
  inTab?: string;
  /** Whether something on the page is wrong; its title says so. */
  wrong?: boolean;
  back?: string;
  /** The query of the same page in the other language. */
  otherQuery?: string;
  status?: 200 | 404 | 409 | 413 | 422 | 500 | 503 | 400 | 401 | 403 | 405 | 412 | 415 | 428 | 429;
  view: object;
}

/** Our own style sheet, script and icon, forms to ourselves, and nothing else (Content Security Policy Level 3). */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A whole page in the language of its address. */
export function page(
  c: Context,
  language: Language,
  { template, title, inTab = title, wrong, back, otherQuery = '', status = 200, view }: Page,
) {
  const error = language === 'nl' ? 'Fout: ' : 'Error: ';
  const frame = pageFrame(language, {
    title: wrong ? `${error}${inTab}` : inTab,
    otherPath: c.req.path.replace(/^\/(nl|en)(?=\/|$)/, language === 'nl' ? '/en' : '/nl') + otherQuery,
    ...(back !== undefined && { back }),
  });
  return c.html(
    render(`pages/${template}`, { page: frame, title, words: pageWords[language], ...view }),
    status,
    { 'Content-Security-Policy': policy },
  );
}

/** What a partnership is called on its pages. */
export function titleOf(answers: Answers, language: Language): string {
  const title = answers.parties?.title;
  return typeof title === 'string' ? title : pageWords[language].tasks.untitled;
}
