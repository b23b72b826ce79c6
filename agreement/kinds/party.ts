import * as z from 'zod';
import type { Words } from '../language.ts';
import type { Kind } from '../question.ts';
import { isBlank, textProblem, textSchema, tidy } from './typed-text.ts';

const idForm = /^(?:p[1-9]\d{0,5}|partnership|all)$/;

/** Everybody a party answer may name besides a row of parties.items. */
export type PartyScope = 'one' | 'one-or-partnership' | 'one-or-all';

/** A party, and who may be named besides the rows. */
export interface PartyKind extends Kind<string> {
  scope: PartyScope;
  /** What it means to choose all parties, where that says more than who they are. */
  all?: Words;
}

/** One of the parties, by row id; where it makes sense also the partnership itself, or all of them. */
export function party(scope: PartyScope = 'one', all?: Words): PartyKind {
  return {
    ...(all && { all }),
    name: 'party',
    control: 'party',
    scope,
    schema: z.string('form-wrong').regex(idForm, 'party-unknown'),
    read({ '': typed = '' }) {
      if (typed === '') return { empty: true };
      return idForm.test(typed) ? { answer: typed } : { problem: 'party-unknown' };
    },
    reply: (answer) => ({ '': answer }),
    say(answer, saying) {
      if (answer !== 'all' || !all) return saying.party(answer);
      const said = all[saying.language];
      return said.charAt(0).toLowerCase() + said.slice(1);
    },
  };
}

export interface Person {
  name: string;
  role?: string;
  party?: string;
}

/** Somebody by name, as people write it down: 'R. Achterberg, voorzitter'. */
export const person: Kind<Person> = {
  name: 'person',
  control: 'line',
  schema: z.strictObject({
    name: textSchema(),
    role: textSchema().optional(),
    party: z.string().regex(idForm, 'party-unknown').optional(),
  }),
  read({ '': typed = '' }) {
    if (isBlank(typed)) return { empty: true };
    const text = tidy(typed);
    const problem = textProblem(text, 'one');
    if (problem) return { problem };
    const [name, ...role] = text.split(/,\s*/);
    return { answer: role.length === 1 && name && role[0] ? { name, role: role[0] } : { name: text } };
  },
  reply: ({ name, role }) => ({ '': role ? `${name}, ${role}` : name }),
  say({ name, role, party }, saying) {
    const known = [role, party && saying.party(party)].filter(Boolean).join(', ');
    return known ? `${name} (${known})` : name;
  },
};
