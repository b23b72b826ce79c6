import type { Context } from 'hono';
import { HandslagError } from '#workflow/error';
import { mostBytes } from '../body-limits.ts';
import { parseJson } from '../parse-json.ts';
import { messageLanguage } from '../request-language.ts';

/**
 * The JSON that a request brings; undefined when it brings nothing.
 * @param at turns a path in it into one below `answers`, for the issues
 * @throws HandslagError 'wrong-type', 'too-large', 'malformed', or 'unreadable' for text that is no Unicode
 */
export async function jsonBody(c: Context, at?: Parameters<typeof parseJson>[2]): Promise<unknown> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.length > mostBytes) throw new HandslagError('too-large');
  if (bytes.length === 0) return undefined;
  if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(c.req.header('Content-Type') ?? ''))
    throw new HandslagError('wrong-type');
  return parseJson(bytes, messageLanguage(c), at);
}
