import type { Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { nameOf, partiesOf } from '../places.ts';
import { withoutCase } from './without-case.ts';

/** The same organisation twice: a name that differs in letter case or spaces only, or the same register number. */
export const sameParty: Check = {
  id: 1,
  find(answers) {
    const parties = partiesOf(answers);
    return parties.flatMap((party, index) => {
      const earlier = parties.slice(0, index).findIndex((other) => isSame(party, other));
      return earlier < 0 ? [] : [found(parties, earlier, index)];
    });
  },
};

export function isSame(one: Row, other: Row): boolean {
  const sameNumber =
    digits(one.registration) !== '' && digits(one.registration) === digits(other.registration);
  const names = [one.name, one['legal-name']].map(bare).filter((name) => name !== '');
  return sameNumber || names.some((name) => name === bare(other.name) || name === bare(other['legal-name']));
}

function bare(name: unknown): string {
  return typeof name === 'string'
    ? withoutCase(name).replace(/[\s.,'’&-]|\p{Default_Ignorable_Code_Point}/gu, '')
    : '';
}

function digits(registration: unknown): string {
  return typeof registration === 'string' ? registration.replace(/\s/g, '') : '';
}

function found(parties: Row[], earlier: number, index: number): Found {
  const name = nameOf(parties[index]!, index);
  return {
    level: 'error',
    at: [`/parties/items/${earlier}`, `/parties/items/${index}`],
    message: {
      nl: `“${name}” lijkt dezelfde partij als “${nameOf(parties[earlier]!, earlier)}”.`,
      en: `“${name}” looks like the same party as “${nameOf(parties[earlier]!, earlier)}”.`,
    },
    fix: {
      nl: 'Verwijder een van beide, of geef ze namen en nummers die verschillen.',
      en: 'Remove one of them, or give them names and numbers that differ.',
    },
  };
}
