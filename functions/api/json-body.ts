import type { Context } from 'hono';
import type { Issue } from '#agreement/answers-file';
import { jsonPointer } from '#agreement/json-pointer';
import { sayProblem } from '#agreement/problems';
import { HandslagError } from '#workflow/error';
import { mostBytes } from '../body-limits.ts';
import { messageLanguage } from '../request-language.ts';

/** How deep JSON may be nested; a validator that calls itself would run out of stack on far more. */
const DEEPEST = 20;

/**
 * The JSON that a request brings; undefined when it brings nothing.
 * @param at turns a path in it into one below `answers`, for the issues
 * @throws HandslagError 'wrong-type', 'too-large', 'malformed', or 'unreadable' for text that is no Unicode
 */
export async function jsonBody(c: Context, at: (path: PropertyKey[]) => PropertyKey[] = (path) => path) {
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > mostBytes) throw new HandslagError('too-large');
  if (bytes.byteLength === 0) return undefined;
  if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(c.req.header('Content-Type') ?? ''))
    throw new HandslagError('wrong-type');

  const json = parsed(bytes);
  const language = messageLanguage(c);
  const issues: Issue[] = [];
  walk(json, [], (path) => {
    issues.push({ at: jsonPointer(at(path)), message: sayProblem('text-control', language) });
  });
  if (issues.length > 0) throw new HandslagError('unreadable', { issues });
  return json;
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new HandslagError('malformed', {}, { cause: error });
  }
}

/** Tells of every name and text that holds half a character or a NUL, which no document can say. */
function walk(json: unknown, path: PropertyKey[], broken: (path: PropertyKey[]) => void): void {
  if (typeof json === 'string' && !isSound(json)) broken(path);
  if (typeof json !== 'object' || json === null) return;
  if (path.length === DEEPEST) throw new HandslagError('malformed');
  for (const [key, value] of Object.entries(json)) {
    const inside = [...path, Array.isArray(json) ? Number(key) : key.toWellFormed()];
    if (!isSound(key)) broken(inside);
    walk(value, inside, broken);
  }
}

const isSound = (text: string) => text.isWellFormed() && !text.includes('\0');
