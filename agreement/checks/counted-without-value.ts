import type { Row } from '../answer.ts';
import type { Check } from '../finding.ts';
import { contributionsOf, isWithoutAmount } from './contribution-rows.ts';
import { capitalised, listed } from './in-words.ts';

/** A contribution that counts towards a share, without a value or a word on how that was set. */
export const countedWithoutValue: Check = {
  id: 12,
  find: (answers) =>
    contributionsOf(answers).flatMap((contribution) => {
      const { row, at, name } = contribution;
      if (row.terms !== 'counted') return [];
      const missing = [
        ...(isWithoutAmount(contribution) ? [{ field: 'value', nl: 'de waarde', en: 'its value' }] : []),
        ...(needsMethod(row) ? [{ field: 'method', nl: 'hoe die is bepaald', en: 'how that was set' }] : []),
      ];
      if (missing.length === 0) return [];
      const what = listed(missing);
      return [
        {
          level: 'error',
          at: missing.map(({ field }) => `${at}/${field}`),
          message: {
            nl: `${capitalised(name.nl)} telt mee voor een aandeel, maar er staat niet bij: ${what.nl}.`,
            en: `${capitalised(name.en)} counts towards a share, but it does not say: ${what.en}.`,
          },
          fix: {
            nl: 'Vul het in, of kies een andere manier waarop het wordt ingebracht.',
            en: 'Fill it in, or choose other terms on which it is contributed.',
          },
        },
      ];
    }),
};

/** Cash is worth its amount; a rule says by itself how the value is worked out. */
function needsMethod({ kind, method, 'amount-rule': rule }: Row): boolean {
  return kind !== 'cash' && method === undefined && rule === undefined;
}
