import { type Answers, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';

/** Two parties of which one only pays the other for what it delivers: an order rather than a partnership. */
export const ratherAnOrder: Check = {
  id: 84,
  find(answers) {
    if (partiesOf(answers).length !== 2 || answers.money?.revenue !== false) return [];
    const [one, other] = partiesOf(answers).map(({ id }) => id) as [string, string];
    const payments = paidFor(answers, one, other) ?? paidFor(answers, other, one);
    if (!payments) return [];
    return [
      {
        level: 'note',
        at: [...payments, '/money/revenue'],
        message: {
          nl: 'De één betaalt, de ander levert, en er is niets te verdelen. Dat lijkt meer op een opdracht dan op een samenwerking.',
          en: 'One pays, the other delivers, and there is nothing to divide. That looks more like an order than a partnership.',
        },
        fix: {
          nl: 'Ga na of een overeenkomst van opdracht beter past, of schrijf op wat u samen draagt en deelt.',
          en: 'See whether a contract for services suits you better, or write down what you bear and share together.',
        },
      },
    ];
  },
};

/** Where it says that the payer gives cash to the supplier, if that one gives something but no cash. */
function paidFor(answers: Answers, payer: string, supplier: string): string[] | undefined {
  const items = rowsOf(answers, 'contributions', 'items');
  const supplied = items.filter(({ giver }) => giver === supplier);
  const payments = items.flatMap(({ kind, giver, receiver }, index) =>
    kind === 'cash' && giver === payer && receiver === supplier
      ? [`/contributions/items/${index}/receiver`]
      : [],
  );
  const isOrder = supplied.length > 0 && supplied.every(({ kind }) => kind !== undefined && kind !== 'cash');
  return payments.length > 0 && isOrder ? payments : undefined;
}
