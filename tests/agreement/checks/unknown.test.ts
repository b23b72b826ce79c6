import { expect, it } from 'vitest';
import type { Answers, Row } from '#agreement/answer';
import { checks } from '#agreement/checks/index';
import { tables } from './tables/all.ts';
import { unknown } from './tables/table.ts';

/** The checks that an open point cannot silence, and why. */
const aboutOpenPoints: Record<number, string> = {
  59: 'it is about open points themselves: that nobody finds them out, or by no day',
};

/** The answers with "we don't know yet" at a place; of a row, at each of its fields. */
function openAt(answers: Answers, pointer: string): Answers {
  const copy = structuredClone(answers) as Record<string, unknown>;
  const parts = pointer.split('/').slice(1);
  const last = parts.pop()!;
  let inside = copy;
  for (const part of parts) {
    inside[part] ??= {};
    inside = inside[part] as Record<string, unknown>;
  }
  inside[last] = Array.isArray(inside) ? openRow(inside[Number(last)]) : unknown;
  return copy as Answers;
}

function openRow(row: Row): Row {
  return Object.fromEntries(
    Object.keys(row).map((field) => [field, field === 'id' ? row.id : unknown]),
  ) as Row;
}

const cases = checks
  .filter(({ id }) => !(id in aboutOpenPoints))
  .flatMap(({ id, find }) =>
    tables[id]!.fires.flatMap(([answers]) =>
      find(answers, answers).flatMap(({ at }) =>
        at.map((pointer) => ({ id, find, pointer, at: at.join(' '), answers: openAt(answers, pointer) })),
      ),
    ),
  );

it.each(cases)('check $id is silenced by an open point at $pointer', ({ find, at, answers }) => {
  expect(find(answers, answers).map((found) => found.at.join(' '))).not.toContain(at);
});
