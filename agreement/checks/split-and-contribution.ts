import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import type { Shares } from '../kinds/shares.ts';
import type { Words } from '../language.ts';
import { toMillionths, toMinorUnits, whole } from '../money/minor-units.ts';
import { nameOf, partiesOf } from '../places.ts';
import { sayPercentage } from '../say/numbers.ts';
import { calledOf, inBoth } from './in-words.ts';

/** From how far apart it is worth asking why, in millionths of the whole. */
const far = 250_000n;

/** A split far from what each party contributes, where all that has a price has one and nobody has said why. */
export const splitAndContribution: Check = {
  id: 31,
  find(answers) {
    const contributed = contributedShares(answers);
    if (!contributed || isSaidOrOpen(answers.money?.fair)) return [];
    return rowsOf(answers, 'money', 'streams').flatMap(({ name, shares }, index): Found[] => {
      const split = splitOf(answers, shares as Shares | undefined);
      if (!split || !partiesOf(answers).some(({ id }) => distance(split.get(id), contributed.get(id)) >= far))
        return [];
      const called = calledOf(name, index, { nl: 'opbrengst', en: 'revenue' });
      const [brought, given] = [sayParts(answers, contributed), sayParts(answers, split)];
      return [
        {
          level: 'note',
          at: [`/money/streams/${index}/shares`, '/contributions/items', '/money/fair'],
          message: {
            nl: `De inbreng is zo verdeeld: ${brought.nl}. Voor ${called.nl} is dat: ${given.nl}.`,
            en: `Contributions are divided like this: ${brought.en}. For ${called.en} it is: ${given.en}.`,
          },
          fix: {
            nl: 'Dat mag. Schrijf bij “Wat vindt elke partij van de verdeling?” op waarom het eerlijk is.',
            en: 'That is fine. Write under “What does each party think of the split?” why it is fair.',
          },
        },
      ];
    });
  },
};

/** Whether somebody said why, or is still to say so. */
function isSaidOrOpen(fair: unknown): boolean {
  return fair !== undefined && !(Array.isArray(fair) && fair.length === 0);
}

/** What usually has a price; a network or a name may count for nothing. */
const priced = ['cash', 'hours', 'people', 'equipment', 'space'];

/** Each party's part of the value of all contributions, or undefined where that would not tell. */
function contributedShares(answers: Answers): Map<string, bigint> | undefined {
  const items = rowsOf(answers, 'contributions', 'items');
  if (items.length === 0 || items.some(isUnclear)) return undefined;
  const valued = items.flatMap(({ giver, value }) =>
    value === undefined ? [] : [{ giver: String(giver), value: value as Money }],
  );
  if (new Set(valued.map(({ value }) => value.currency)).size !== 1) return undefined;
  const sums = new Map<string, bigint>();
  for (const { giver, value } of valued) sums.set(giver, (sums.get(giver) ?? 0n) + toMinorUnits(value));
  const total = [...sums.values()].reduce((sum, each) => sum + each, 0n);
  return total === 0n ? undefined : new Map([...sums].map(([party, sum]) => [party, (sum * whole) / total]));
}

/** Whether what a contribution is worth cannot be told: it has a price that nobody gave, or one that keeps coming back. */
function isUnclear({ kind, value, giver, rhythm }: Row): boolean {
  if (!isKnown(kind) || !isKnown(giver) || rhythm !== undefined) return true;
  if (value === undefined) return priced.includes(String(kind));
  return !isKnown(value) || (value as Money).amount.startsWith('-');
}

function splitOf(answers: Answers, shares: Shares | undefined): Map<string, bigint> | undefined {
  if (!isKnown<Shares>(shares)) return undefined;
  const parties = partiesOf(answers);
  if (shares === 'equal') return new Map(parties.map(({ id }) => [id, whole / BigInt(parties.length)]));
  return new Map(shares.map(({ party, share }) => [party, toMillionths(share)]));
}

function distance(one = 0n, other = 0n): bigint {
  return one > other ? one - other : other - one;
}

/** 'A 80%, B 20%', in whole per cent. */
function sayParts(answers: Answers, parts: Map<string, bigint>): Words {
  return inBoth((language) =>
    partiesOf(answers)
      .map((party, index) => {
        const percent = Math.round(Number(parts.get(party.id) ?? 0n) / 10_000);
        return `${nameOf(party, index)} ${sayPercentage(String(percent), language)}`;
      })
      .join(', '),
  );
}
