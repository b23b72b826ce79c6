import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { nameOf, partiesOf } from '../places.ts';
import { moneyInWords } from './in-words.ts';
import { type CashPromise, isAbove, promisedCash, total } from './promised-cash.ts';

/** A party that promises more money, as cash or as a guarantee, than whoever signs for it may sign for. */
export const overAuthority: Check = {
  id: 2,
  find(answers) {
    const promises = [...promisedCash(answers), ...guarantees(answers)];
    const byGiver = Map.groupBy(promises, ({ giver }) => giver);
    return partiesOf(answers).flatMap((party, index): Found[] => {
      const limit = party['authority-limit'] as Money | undefined;
      if (!isKnown<Money>(limit)) return [];
      const promised = (byGiver.get(party.id) ?? []).filter(
        ({ value }) => value?.currency === limit.currency && !value.amount.startsWith('-'),
      );
      const sum = total(
        promised.map(({ value }) => value!),
        limit.currency,
      );
      if (!isAbove(sum, limit)) return [];
      const [said, most, name] = [moneyInWords(sum), moneyInWords(limit), nameOf(party, index)];
      return [
        {
          level: 'warning',
          at: [`/parties/items/${index}/authority-limit`, ...promised.flatMap(({ at }) => at)],
          message: {
            nl: `${name} zegt ${said.nl} toe. Wie voor deze partij tekent, mag dat tot ${most.nl}.`,
            en: `${name} promises ${said.en}. Whoever signs for this party may do so up to ${most.en}.`,
          },
          fix: {
            nl: 'Laat iemand tekenen die dit bedrag mag toezeggen, of pas het bedrag aan.',
            en: 'Have somebody sign who may promise this amount, or change the amount.',
          },
        },
      ];
    });
  },
};

/** What a party makes a minimum up to counts as promised: in the worst case it pays all of it. */
function guarantees(answers: Answers): Omit<CashPromise, 'returns'>[] {
  return rowsOf(answers, 'money', 'layers').flatMap(({ model, payer, amount }, index) =>
    model === 'guarantee' && isKnown<Money>(amount as Money | undefined)
      ? [{ at: [`/money/layers/${index}/amount`], giver: payer, value: amount as Money }]
      : [],
  );
}
