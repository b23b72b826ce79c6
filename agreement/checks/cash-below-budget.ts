import { isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import type { Words } from '../language.ts';
import { fromMinorUnits, toMinorUnits } from '../money/minor-units.ts';
import { moneyInWords } from './in-words.ts';
import { isAbove, promisedCash, total } from './promised-cash.ts';

/** Parties that put in cash, but less than the joint costs they expect. Costs paid as they come, by the key, are fine. */
export const cashBelowBudget: Check = {
  id: 11,
  find(answers) {
    const budget = answers.money?.['costs-budget'] as Money | undefined;
    const promises = promisedCash(answers);
    if (answers.money?.costs !== 'joint' || !isKnown<Money>(budget) || promises.length === 0) return [];
    const isCertain = promises.every(({ value, returns }) => value?.currency === budget.currency && !returns);
    if (!isCertain) return [];
    const sum = total(
      promises.map(({ value }) => value!),
      budget.currency,
    );
    if (!isAbove(budget, sum)) return [];
    const gap = fromMinorUnits(toMinorUnits(budget) - toMinorUnits(sum), budget.currency);
    const [promised, costs, rest] = [sum, budget, gap].map(moneyInWords) as [Words, Words, Words];
    return [
      {
        level: 'warning',
        at: ['/money/costs-budget', ...promises.flatMap(({ at }) => at)],
        message: {
          nl: `U brengt samen ${promised.nl} aan geld in en verwacht ${costs.nl} aan gezamenlijke kosten.`,
          en: `Together you put in ${promised.en} in cash and expect joint costs of ${costs.en}.`,
        },
        fix: {
          nl: `Spreek af wie de andere ${rest.nl} betaalt of voorschiet, of verlaag de kosten.`,
          en: `Agree who pays or advances the other ${rest.en}, or lower the costs.`,
        },
      },
    ];
  },
};
