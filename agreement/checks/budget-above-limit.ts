import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import type { Words } from '../language.ts';
import { fromMinorUnits, toMinorUnits } from '../money/minor-units.ts';
import { moneyInWords } from './in-words.ts';
import { isAbove, total } from './promised-cash.ts';

/** A budget above what comes back first: what lies above that limit is borne as joint costs, and no limit to losses holds for it. */
export const budgetAboveLimit: Check = {
  id: 129,
  find(answers) {
    const budget = answers.money?.['costs-budget'] as Money | undefined;
    const limits = limitsOf(answers);
    if (answers.money?.costs !== 'joint' || !isKnown<Money>(budget) || limits.length === 0) return [];
    if (!limits.every(({ limit }) => limit?.currency === budget.currency)) return [];
    const sum = total(
      limits.map(({ limit }) => limit!),
      budget.currency,
    );
    if (!isAbove(budget, sum)) return [];
    const above = fromMinorUnits(toMinorUnits(budget) - toMinorUnits(sum), budget.currency);
    const [costs, first, rest] = [budget, sum, above].map(moneyInWords) as [Words, Words, Words];
    const isCapped = rowsOf(answers, 'money', 'loss-caps').length > 0;
    return [
      {
        level: 'warning',
        at: ['/money/costs-budget', ...limits.map(({ at }) => at)],
        message: {
          nl: `Het budget is ${costs.nl}, maar alleen kosten tot ${first.nl} komen eerst terug. De andere ${rest.nl} delen de partijen als gezamenlijke kosten.${isCapped ? ' Een grens aan verlies geldt daar niet voor.' : ''}`,
          en: `The budget is ${costs.en}, but only costs up to ${first.en} are paid back first. The parties share the other ${rest.en} as joint costs.${isCapped ? ' A limit to losses does not apply to that.' : ''}`,
        },
        fix: {
          nl: 'Maak die grens even hoog als het budget, of verlaag het budget.',
          en: 'Raise that limit to the budget, or lower the budget.',
        },
      },
    ];
  },
};

/** What is paid back first at most, over the whole term; undefined where a row has no such limit. */
function limitsOf(answers: Answers) {
  return rowsOf(answers, 'money', 'layers').flatMap(({ model, amount, per }, index) => {
    if (model !== 'costs') return [];
    const isWhole = per === undefined || per === 'term';
    const limit = isWhole && isKnown(amount) ? (amount as unknown as Money) : undefined;
    return [{ at: `/money/layers/${index}/amount`, limit }];
  });
}
