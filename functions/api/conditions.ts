import type { Context } from 'hono';
import { HandslagError } from '#workflow/error';

/** A strong entity tag (RFC 9110, section 8.8.3). */
export const etagOf = (revision: string) => `"${revision}"`;

/** No state has this revision: what expects it finds that something changed. */
const NEVER = 'never';

/**
 * The revision that a save expects to find, from its If-Match or If-None-Match (RFC 9110, section 13.1). Only where
 * nothing is stored yet may both be missing.
 * @throws HandslagError 'state-needed', or 'parameter' for a condition that a save cannot have
 */
export function expectedRevision(c: Context, current: { stored: boolean; revision: string }): string {
  const { stored, revision } = current;
  const ifMatch = c.req.header('If-Match');
  const ifNoneMatch = c.req.header('If-None-Match');
  if (ifNoneMatch !== undefined && (ifNoneMatch !== '*' || ifMatch !== undefined))
    throw new HandslagError('parameter', { parameter: 'If-None-Match', allowed: ['*'] });
  if (ifNoneMatch === '*') return stored ? NEVER : revision;
  if (ifMatch === undefined) {
    if (stored) throw new HandslagError('state-needed');
    return revision;
  }
  if (ifMatch.trim() === '*') return stored ? revision : NEVER;
  const tags = ifMatch.split(',').map((tag) => tag.trim());
  return tags.includes(etagOf(revision)) ? revision : NEVER;
}

/** The name that a client gave its request, to be able to send it again. @throws HandslagError 'parameter' */
export function requestKeyOf(c: Context): string | undefined {
  const key = c.req.header('Idempotency-Key');
  if (key !== undefined && !/^[\x21-\x7e]{1,200}$/.test(key))
    throw new HandslagError('parameter', {
      parameter: 'Idempotency-Key',
      allowed: ['1-200 ASCII characters'],
    });
  return key;
}
