import type { Issue } from '#agreement/answers-file';
import { jsonPointer } from '#agreement/json-pointer';
import type { Language } from '#agreement/language';
import { sayProblem } from '#agreement/problems';
import { HandslagError } from '#workflow/error';

/** How deep JSON may be nested; a validator that calls itself would run out of stack on far more. */
const DEEPEST = 20;

type Path = readonly PropertyKey[];

/** A path in an answers file, below its `answers`. */
export const belowAnswers = (path: Path): Path => (path[0] === 'answers' ? path.slice(1) : path);

/**
 * Bytes from outside, as JSON that the rest of the program can take.
 * @param at turns a path in it into one below `answers`, for the issues
 * @throws HandslagError 'malformed', or 'unreadable' for text that is no Unicode
 */
export function parseJson(
  bytes: Uint8Array,
  language: Language,
  at: (path: Path) => Path = belowAnswers,
): unknown {
  const json = parsed(bytes);
  const issues: Issue[] = [];
  walk(json, [], (path) => {
    issues.push({ at: jsonPointer(at(path)), message: sayProblem('text-control', language) });
  });
  if (issues.length > 0) throw new HandslagError('unreadable', { issues });
  return json;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new HandslagError('malformed', {}, { cause: error });
  }
}

/** Tells of every name and text that holds half a character or a NUL, which no document can say. */
function walk(json: unknown, path: Path, broken: (path: Path) => void): void {
  if (typeof json === 'string' && !isSound(json)) broken(path);
  if (typeof json !== 'object' || json === null) return;
  if (path.length === DEEPEST) throw new HandslagError('malformed');
  for (const [key, value] of Object.entries(json)) {
    const inside = [...path, key.toWellFormed()];
    if (!isSound(key)) broken(inside);
    walk(value, inside, broken);
  }
}

const isSound = (text: string) => text.isWellFormed() && !text.includes('\0');
