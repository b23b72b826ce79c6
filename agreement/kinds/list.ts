import * as z from 'zod';
import type { Row } from '../answer.ts';
import type { Kind, Question } from '../question.ts';
import { slot } from '../slot.ts';

/** The most rows a list may have, and the most parties a partnership. */
const mostRows = { list: 1000, parties: 20 } as const;

/** What the ids of a list's rows look like: p1… for parties, r1… otherwise. */
const idForms = { p: /^p[1-9]\d{0,5}$/, r: /^r[1-9]\d{0,5}$/ } as const;

/** A list of rows, each with an id of its own; the order of rows is kept. */
export function list(fields: readonly Question[], { prefix = 'r' as 'p' | 'r' } = {}): Kind<Row[]> {
  const row = z.strictObject({
    id: z.string('row-id').regex(idForms[prefix], 'row-id'),
    ...Object.fromEntries(fields.map((field) => [field.id, slot(field.kind).optional()])),
  });
  return {
    name: 'list',
    control: 'rows',
    fields,
    prefix,
    schema: rowsOf(row, prefix === 'p' ? mostRows.parties : mostRows.list) as unknown as z.ZodType<Row[]>,
    // Rows are read one at a time, each field by its own kind.
    read: () => ({ empty: true }),
    reply: () => ({}),
    say: (rows, saying) =>
      rows
        .map((each) =>
          fields.map((field) => (field.id in each ? field.kind.say(each[field.id], saying) : '')).join(' '),
        )
        .join('; '),
  };
}

export function rowsOf<R extends z.ZodType<{ id: string }>>(row: R, most: number) {
  return z
    .array(row, 'form-wrong')
    .max(most, 'rows-many')
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'row-id');
}
