import { isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { toMinorUnits } from '../money/minor-units.ts';
import { moneyInWords } from './in-words.ts';
import { total } from './promised-cash.ts';

/** Parts of the budget that do not add up to it. Which of the two is right, only the parties know. */
export const budgetParts: Check = {
  id: 93,
  find(answers) {
    const budget = answers.money?.['costs-budget'] as Money | undefined;
    const amounts = rowsOf(answers, 'money', 'costs-items').map(({ amount }) => amount as Money | undefined);
    if (!isKnown<Money>(budget) || amounts.length === 0) return [];
    if (amounts.some((amount) => !isKnown<Money>(amount) || amount.currency !== budget.currency)) return [];
    const sum = total(amounts as Money[], budget.currency);
    if (toMinorUnits(sum) === toMinorUnits(budget)) return [];
    const [parts, all] = [moneyInWords(sum), moneyInWords(budget)];
    return [
      {
        level: 'warning',
        at: ['/money/costs-budget', '/money/costs-items'],
        message: {
          nl: `De delen van het budget zijn samen ${parts.nl}. Het budget zelf is ${all.nl}.`,
          en: `The parts of the budget add up to ${parts.en}. The budget itself is ${all.en}.`,
        },
        fix: {
          nl: 'Kijk welk bedrag klopt, of voeg toe wat er nog ontbreekt.',
          en: 'See which amount is right, or add what is still missing.',
        },
      },
    ];
  },
};
