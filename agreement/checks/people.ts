import type { Answers, Row } from '../answer.ts';
import type { Person } from '../kinds/party.ts';
import { partiesOf } from './places.ts';

/** Titles and initials' dots do not tell two people apart. */
const titles = /\b(?:de heer|dhr|mw|mevr|mevrouw|meneer|mr|mrs|ms|dr|drs|ir|ing|prof)\b\.?/g;

/** 'mw. R. Achterberg, voorzitter' → 'r achterberg': the name alone, to compare; '' where there is none. */
export function bareName(person: unknown): string {
  const typed = typeof person === 'string' ? person : ((person as Person | undefined)?.name ?? '');
  const [name = ''] = typed.toLowerCase().split(/[,(;@]/);
  return name
    .replace(titles, ' ')
    .replace(/[.\s]+/g, ' ')
    .trim();
}

const roles = ['name', 'legal-name', 'signatory', 'lead', 'deputy'] as const;

/** Whether this person is the party itself, signs for it or is its contact. */
export function isOf(party: Row, person: unknown): boolean {
  const name = bareName(person);
  return name !== '' && roles.some((role) => bareName(party[role]) === name);
}

/** The party that somebody belongs to: the one it is said of them, or one that they sign for or speak for. */
export function partyOf(answers: Answers, person: unknown): Row | undefined {
  const said = (person as Person | undefined)?.party;
  return partiesOf(answers).find((party) => party.id === said || isOf(party, person));
}
