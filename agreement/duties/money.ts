import { rowsOf } from '../answer.ts';
import type { Words } from '../language.ts';
import {
  type Decisions,
  dated,
  datedEachPeriod,
  everyone,
  nobody,
  none,
  once,
  rhythmic,
} from './decision.ts';
import type { Ground } from './ground.ts';
import { listed } from './owners.ts';

/** What is shared, settled and paid, and when. */
export const moneyDecisions: Decisions = {
  'money/layers/reference-date': dated({ kind: 'statement', said: 'money-layers', ofItself: true }),
  'money/layers/due': dated({ kind: 'result', said: 'money-layers' }),
  'money/holder-overview': rhythmic({
    kind: 'statement',
    said: 'money-holder',
    what: { nl: 'laten zien wat er in kas is', en: 'show what joint money there is' },
    who: (_, { answers }) => listed(answers.money?.holder),
  }),
  'money/calls-within': once('somebody asks for extra money'),
  'money/review-date': dated({ kind: 'review', said: 'money-review', who: everyone }),
  'reporting/statement-due': datedEachPeriod({
    kind: 'statement',
    said: 'reporting-statement',
    who: (_, { answers }) => invoicers(answers),
    whose: (_, { answers }) => (invoicers(answers).length > 0 ? undefined : whoever.invoices),
  }),
  'reporting/payment-due': datedEachPeriod({
    kind: 'payment',
    said: 'reporting-payment',
    who: nobody,
    whose: () => whoever.owes,
  }),
  'reporting/costs-due': datedEachPeriod({
    kind: 'payment',
    said: 'reporting-costs',
    who: nobody,
    whose: () => whoever.owesCosts,
  }),
  'reporting/objection': once('a statement has been received'),
  'reporting/dispute-within': once('somebody has objected'),
  'reporting/true-up': dated({ kind: 'statement', said: 'reporting-true-up', who: everyone }),
  'reporting/clawback': none('counts for each payment that turns out too high, and is a right'),
  'reporting/records': none('counts for each record by itself'),
  'reporting/audit-often': none('a right that nobody has to use'),
  'reporting/audit-notice': none('counts back from a check that somebody announces'),
};

const whoever = {
  invoices: { nl: 'wie de klanten factureert', en: 'whoever invoices the customers' },
  owes: { nl: 'wie volgens het overzicht moet betalen', en: 'whoever owes according to the statement' },
  owesCosts: { nl: 'wie nog moet bijdragen in de kosten', en: 'whoever still owes a part of the costs' },
} as const satisfies Record<string, Words>;

/** The parties that invoice customers, each once. */
function invoicers(answers: Ground['answers']): string[] {
  const named = rowsOf(answers, 'money', 'streams').flatMap(({ invoicer }) => listed(invoicer));
  return [...new Set(named)];
}
