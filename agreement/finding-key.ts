import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Answers, Row } from './answer.ts';

/** JSON Pointers below `answers`, with the ids of rows for their numbers: where rows move, these stay. */
export function lastingPlaces(at: readonly string[], answers: Answers): string[] {
  return at.map((pointer) => placed(pointer, answers).place);
}

/**
 * Names a finding by its check, its places and the answers there: the same in either language and while rows move,
 * and another as soon as one of these answers changes.
 * @param answers those that the checks look at
 */
export function findingKeys(answers: Answers): (check: number, at: readonly string[]) => string {
  const known = new Map<string, string>();
  const stateOf = (pointer: string) => {
    const state = known.get(pointer) ?? sha256(canonicalize(stateAt(pointer, answers))!);
    known.set(pointer, state);
    return state;
  };
  return (check, at) => sha256(JSON.stringify([check, ...at.map(stateOf).sort()])).slice(0, 16);
}

function stateAt(pointer: string, answers: Answers): unknown[] {
  const { place, answer } = placed(pointer, answers);
  return [place, isRows(answer) ? answer.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : (answer ?? null)];
}

function placed(pointer: string, answers: Answers): { place: string; answer: unknown } {
  let answer: unknown = answers;
  const parts = pointer.split('/').map((part) => {
    if (part === '') return part;
    const found = (answer as { [part: string]: unknown } | undefined)?.[part];
    const id = isRows(answer) ? (found as Row | undefined)?.id : undefined;
    answer = found;
    return id ?? part;
  });
  return { place: parts.join('/'), answer };
}

function isRows(answer: unknown): answer is Row[] {
  return Array.isArray(answer) && answer.every((row) => typeof row?.id === 'string');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
