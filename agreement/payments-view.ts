import { type Answers, isKnown, rowsOf } from './answer.ts';
import type { Money } from './kinds/money.ts';
import { paymentsTotal } from './money/contribution-totals.ts';
import type { Saying } from './question.ts';
import { tax } from './questions/contributions/amount.ts';
import { sayMoney } from './say/numbers.ts';

/**
 * What payments in parts have in common, for templates: the contribution they are of, what they say of tax, and what
 * they come to; and the contribution as a whole, where it says something else of tax.
 */
export function paymentsView(answers: Answers, saying: Saying): object {
  const payments = rowsOf(answers, 'contributions', 'payments');
  const of = common(payments.map(({ contribution }) => contribution));
  const basis = common(payments.map((payment) => payment.tax));
  const whole = rowsOf(answers, 'contributions', 'items').find(({ id }) => id === of);
  const total = paymentsTotal(answers);
  const sayTax = (answer: string) => tax.kind.say(answer, saying);
  const inSum = ({ amount, currency }: Money) => sayMoney(amount, currency, saying.language);
  const isTaxedOtherwise =
    basis && isKnown(whole?.value) && typeof whole?.tax === 'string' && whole.tax !== basis;
  return {
    'payments-of': of && saying.row('contributions/items', of),
    'payments-tax': basis && sayTax(basis),
    'payments-total': total ? [inSum(total)] : [],
    'payments-basis': isTaxedOtherwise && {
      value: inSum(whole!.value as Money),
      tax: sayTax(whole!.tax as string),
    },
  };
}

/** The answer that all of them give, where they do. */
function common(answers: unknown[]): string | false {
  const [one, ...others] = new Set(answers);
  return others.length === 0 && typeof one === 'string' && one;
}
