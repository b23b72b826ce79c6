import { type Answers, isKnown, rowsOf } from './answer.ts';
import type { Money } from './kinds/money.ts';
import { quantity } from './kinds/quantity.ts';
import type { Language } from './language.ts';
import { contributionTotals, totalsByGiver } from './money/contribution-totals.ts';
import { paymentsView } from './payments-view.ts';
import { care } from './questions/contributions/care.ts';
import { late } from './questions/contributions/late.ts';
import { terms } from './questions/contributions/terms.ts';
import { sayingOf } from './said.ts';
import { sayMoney } from './say/numbers.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** What stands in a table of its own, for the contributions that have any of it. */
const details = [...terms, ...care].map(({ id }) => id).concat('price-level', 'indexation');

/** What follows from the contributions, for templates. */
export function contributionsView(answers: Answers, language: Language): object {
  const rows = rowsOf(answers, 'contributions', 'items');
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  const totals = contributionTotals(answers);
  const byGiver = totalsByGiver(answers);
  const saying = sayingOf(answers, language);
  const sums = (values: Money[]) =>
    values.map(({ amount, currency }) => sayMoney(amount, currency, language));
  const listed = (said: string[]) => new Intl.ListFormat(locale[language]).format(said) || '–';
  const haveValues = byGiver.some(({ values }) => values.length > 0);
  const haveEffort = byGiver.some(({ effort }) => effort.length > 0);
  return {
    // What is agreed of any contribution at all: the ids of those fields, and the terms.
    'contribution-fields': [...fields],
    'contribution-terms': [...new Set(rows.map(({ terms }) => terms))],
    detailed: details.some((id) => fields.has(id)),
    consequences: late.some(({ id }) => fields.has(id)),
    // The ids of those that are paid in parts.
    'in-parts': rowsOf(answers, 'contributions', 'payments').map(({ contribution }) => contribution),
    ...paymentsView(answers, saying),
    totals: sums(totals),
    unvalued: totals.length > 0 && rows.filter(({ value }) => !isKnown(value)).length,
    'by-giver': byGiver.map(({ party, values, effort }) => ({
      party: saying.party(party),
      value: haveValues && listed(sums(values)),
      effort: haveEffort && listed(effort.map((each) => quantity.say(each, saying))),
    })),
    'value-by-giver': haveValues,
    'effort-by-giver': haveEffort,
  };
}
