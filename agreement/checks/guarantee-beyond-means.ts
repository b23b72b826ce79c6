import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { expectations } from '../money/examples/revenue.ts';
import { planOf, scenariosOf } from '../money/examples/scenarios.ts';
import { fromMinorUnits } from '../money/minor-units.ts';
import { usualCurrency } from '../money/purses.ts';
import { lackingIn } from '../money/reasons.ts';
import { settle } from '../money/settle.ts';
import type { Pool } from '../money/settlement.ts';
import { moneyInWords, namesOf } from './in-words.ts';

/** A guaranteed minimum with which its payer pays more than it gets once half of what the parties expect comes in. */
export const guaranteeBeyondMeans: Check = {
  id: 21,
  find(answers) {
    const pool = lowPool(answers);
    if (!pool) return [];
    return rowsOf(answers, 'money', 'layers').flatMap(({ model, payer }, index): Found[] => {
      const outcome = pool.outcomes.find(({ party }) => party === payer);
      if (model !== 'guarantee' || !outcome || outcome.payout >= 0n) return [];
      const name = namesOf(answers, ({ id }) => id === payer);
      const amount = moneyInWords(fromMinorUnits(-outcome.payout, pool.currency));
      return [
        {
          level: 'warning',
          at: [`/money/layers/${index}/amount`, `/money/layers/${index}/payer`],
          message: {
            nl: `Als de helft binnenkomt van wat u verwacht, betaalt ${name.nl} door de garantie ${amount.nl} meer dan zij krijgt.`,
            en: `If half of what you expect comes in, ${name.en} pays ${amount.en} more than it gets because of the guarantee.`,
          },
          fix: {
            nl: 'Maak het minimum lager, of vraag of deze partij dat kan betalen en wil.',
            en: 'Make the minimum lower, or ask whether this party can and will pay that.',
          },
        },
      ];
    });
  },
};

/** What becomes of half the revenue that the parties expect, where they expect any and all of it can be worked out. */
function lowPool(answers: Answers): Pool | undefined {
  const hasGuarantee = rowsOf(answers, 'money', 'layers').some(
    ({ model, amount }) => model === 'guarantee' && amount !== undefined && isKnown(amount),
  );
  if (!hasGuarantee || expectations(answers) !== 'all') return undefined;
  const low = scenariosOf(planOf(answers, usualCurrency(answers))).find(({ id }) => id === 'low');
  const settlement = low && settle(answers, low.figures);
  return settlement && lackingIn(settlement).length === 0 ? settlement.pools[0] : undefined;
}
