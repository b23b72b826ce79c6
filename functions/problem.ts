import type { Context } from 'hono';
import { Unavailable } from '#storage/records';
import { HandslagError, type Reason } from '#workflow/error';
import { etagOf } from './api/conditions.ts';
import { problemWords } from './problem-words.ts';
import { messageLanguage } from './request-language.ts';
import type { Surroundings } from './surroundings.ts';

/** The HTTP status of each reason. */
export const statusOf = {
  malformed: 400,
  'no-seat': 401,
  role: 403,
  'foreign-form': 403,
  'not-found': 404,
  'finding-gone': 404,
  method: 405,
  'key-reused': 409,
  closed: 409,
  'still-open': 409,
  changed: 412,
  'too-large': 413,
  'wrong-type': 415,
  parameter: 422,
  unreadable: 422,
  'errors-left': 422,
  unsettled: 422,
  'not-a-warning': 422,
  'state-needed': 428,
  busy: 503,
} as const satisfies Record<Reason, number>;

const TRY_AGAIN_SECONDS = '2';

/** Says what went wrong, as problem details (RFC 9457). What is nobody's doing but ours is logged, and reveals nothing. */
export function problem(error: unknown, c: Context, world: Surroundings): Response {
  if (error instanceof HandslagError) return refusal(error, c);
  logFailure(error, c, world);
  if (!(error instanceof Unavailable)) return say(c, 500, 'unexpected');
  return say(c, 503, 'unavailable');
}

function refusal({ reason, details }: HandslagError, c: Context): Response {
  const { parameter, allowed, etag, ...shown } = details;
  if (reason === 'no-seat') c.header('WWW-Authenticate', 'Bearer');
  if (reason === 'wrong-type') c.header('Accept', (allowed ?? ['application/json']).join(', '));
  return say(c, statusOf[reason], reason, {
    ...shown,
    ...(etag !== undefined && { etag: etagOf(etag) }),
    ...(parameter !== undefined && { parameter, allowed }),
  });
}

function say(
  c: Context,
  status: 500 | 503 | (typeof statusOf)[Reason],
  reason: keyof typeof problemWords,
  details: object = {},
): Response {
  const language = messageLanguage(c);
  if (status === 503) c.header('Retry-After', TRY_AGAIN_SECONDS);
  return c.body(
    JSON.stringify({
      title: problemWords[reason][language].title,
      status,
      reason,
      detail: problemWords[reason][language].detail,
      ...details,
    }),
    status,
    { 'Content-Type': 'application/problem+json', 'Content-Language': language },
  );
}

/** Without the error's own words: these can repeat what somebody sent. */
export function logFailure(error: unknown, c: Context, { log }: Surroundings): void {
  const {
    name,
    stack = '',
    cause,
  } = error instanceof Error ? error : new Error('not an error', { cause: error });
  log?.({
    level: 'error',
    message: error instanceof Unavailable ? 'the store is unavailable' : 'a request failed unexpectedly',
    method: c.req.method,
    route: c.req.routePath,
    error: name,
    cause: cause instanceof Error ? cause.name : undefined,
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  });
}
