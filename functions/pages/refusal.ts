import type { Context } from 'hono';
import { isLanguage, type Language } from '#agreement/language';
import { Unavailable } from '#storage/records';
import { HandslagError } from '#workflow/error';
import { logFailure, statusOf } from '../problem.ts';
import { acceptedLanguage } from '../request-language.ts';
import type { Surroundings } from '../surroundings.ts';
import { retryOf } from './retry.ts';
import { page, RETRY_SECONDS } from './visit.ts';
import { pageWords } from './words.ts';

/** Whether a request came for a page: those have a language at the front of their address. */
export function isForPage(c: Context): boolean {
  return /^\/(?:nl|en)?(?:\/|$)/.test(c.req.path);
}

/** Says on a page why what was asked is not done, in the language of its address. */
export async function refusalPage(error: unknown, c: Context, world: Surroundings): Promise<Response> {
  const language = languageOf(c);
  if (!(error instanceof HandslagError)) logFailure(error, c, world);
  const { kind, status } = kindOf(error);
  const { title, text } = pageWords[language].refusal[kind];
  if (status === 503) c.header('Retry-After', RETRY_SECONDS);
  const retry = status === 503 && (await retryOf(c, world, language));
  return page(c, language, {
    template: 'refusal',
    title,
    status,
    view: {
      text,
      open: kind === 'no-seat' ? `/${language}/i` : false,
      retry,
      again: status === 503 && !retry ? c.req.path : false,
      start: `/${language}`,
    },
  });
}

function kindOf(error: unknown) {
  if (error instanceof Unavailable) return { kind: 'unavailable', status: 503 } as const;
  if (!(error instanceof HandslagError)) return { kind: 'failed', status: 500 } as const;
  const { reason } = error;
  const known = reason === 'not-found' || reason === 'no-seat' || reason === 'role' || reason === 'too-large';
  if (reason === 'busy') return { kind: 'unavailable', status: 503 } as const;
  return { kind: known ? reason : 'other', status: statusOf[reason] } as const;
}

function languageOf(c: Context): Language {
  const first = c.req.path.split('/')[1];
  return isLanguage(first) ? first : (acceptedLanguage(c.req.header('accept-language')) ?? 'nl');
}
