import * as z from 'zod';
import type { Kind } from '../question.ts';

const idForm = /^r[1-9]\d{0,5}$/;

/** The list whose rows an answer may name: 'contributions/items'. */
export type ListPath = `${string}/${string}`;

/** A row of another list, by its id: the contribution that a payment belongs to. */
export function row(of: ListPath): Kind<string> & { of: ListPath } {
  return {
    name: 'row',
    control: 'row',
    of,
    schema: z.string('form-wrong').regex(idForm, 'row-unknown'),
    read({ '': typed = '' }) {
      if (typed === '') return { empty: true };
      return idForm.test(typed) ? { answer: typed } : { problem: 'row-unknown' };
    },
    reply: (answer) => ({ '': answer }),
    say: (answer, saying) => saying.row(of, answer),
  };
}
