import type { Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { nameOf, partiesOf } from '../places.ts';

/** One person who signs for two parties agrees with themselves: each side is to know of it. */
export const oneSignsForBoth: Check = {
  id: 117,
  find(answers) {
    const parties = partiesOf(answers);
    const all = parties.flatMap((party, index) => signatures(party, index));
    return all.flatMap((signature, index): Found[] => {
      const other = all
        .slice(0, index)
        .find((each) => each.bare === signature.bare && each.party !== signature.party);
      return other ? [found(signature.name, [other, signature], parties)] : [];
    });
  },
};

interface Signature {
  name: string;
  /** The name without what may differ by accident. */
  bare: string;
  /** Which party it signs for, counted from 0. */
  party: number;
  at: string;
}

function signatures(row: Row, party: number): Signature[] {
  return ['signatory', 'second-signatory'].flatMap((field) => {
    const name = row[field];
    if (typeof name !== 'string') return [];
    const bare = name.toLowerCase().replace(/[\s.,]/g, '');
    return [{ name, bare, party, at: `/parties/items/${party}/${field}` }];
  });
}

function found(name: string, signatures: Signature[], parties: Row[]): Found {
  const [one, other] = signatures.map(({ party }) => `“${nameOf(parties[party]!, party)}”`);
  return {
    level: 'warning',
    at: signatures.map(({ at }) => at),
    message: {
      nl: `“${name}” tekent voor ${one} en ook voor ${other}.`,
      en: `“${name}” signs for ${one} and for ${other} as well.`,
    },
    fix: {
      nl: 'Laat voor een van beide iemand anders tekenen, of vraag beide of zij dit goedvinden.',
      en: 'Let somebody else sign for one of them, or ask both whether they agree to this.',
    },
  };
}
