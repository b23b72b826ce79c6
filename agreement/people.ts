import type { Answers, Row } from './answer.ts';
import type { Person } from './kinds/party.ts';
import { partiesOf } from './places.ts';

/** Titles do not tell two people apart. */
const titles = /^(?:heer|meneer|mevrouw|dhr|mevr|mw|mr|mrs|ms|drs|ir|ing|dr|prof|de|the)$/;

/** 'mw. C. van ’t Veer, voorzitter' → 'c van t veer': the name alone, to compare; '' where there is none. */
export function bareName(person: unknown): string {
  const typed = typeof person === 'string' ? person : ((person as Person | undefined)?.name ?? '');
  const [name = ''] = typed.toLowerCase().split(/[,(;@]/);
  const words = name.match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !titles.test(word)).join(' ');
}

/** Everybody in a text such as 'mw. R. Achterberg en dhr. J. Blom', by their bare names. */
export function peopleNamed(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return text
    .split(/[,;&+]|\s(?:en|and|met|with)\s/)
    .map(bareName)
    .filter((name) => name !== '');
}

const roles = ['name', 'legal-name', 'signatory', 'second-signatory', 'lead', 'deputy'] as const;

/** Whether somebody is the party itself, signs for it or is its contact: 'Achterberg, mediator in Ede' need not be R. Achterberg. */
export function isOf(party: Row, person: unknown): boolean {
  if ((person as Person | undefined)?.party === party.id) return true;
  const own = roles.map((role) => bareName(party[role])).filter((name) => name !== '');
  return namesIn(person).some((name) => own.includes(name));
}

/** The names that may be meant: that of one person or organisation, and those of several. */
export function namesIn(person: unknown): string[] {
  const typed = typeof person === 'string' ? person : (person as Person | undefined)?.name;
  return [bareName(typed), ...peopleNamed(typed)].filter((name) => name !== '');
}

/** The party that somebody belongs to: the one it is said of them, or one that they sign for or speak for. */
export function partyOf(answers: Answers, person: unknown): Row | undefined {
  return partiesOf(answers).find((party) => isOf(party, person));
}
