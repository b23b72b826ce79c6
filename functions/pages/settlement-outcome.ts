import { type Answers, rowsOf } from '#agreement/answer';
import type { Language } from '#agreement/language';
import type { Reason } from '#agreement/money/reasons';
import { saySteps, sayUnits } from '#agreement/money/say-steps';
import type { Pool } from '#agreement/money/settlement';
import { dueTo, transfersOf } from '#agreement/money/transfers';
import { sayingOf } from '#agreement/said';
import type { Account } from '#agreement/statement/account';
import { answerLink } from './addresses.ts';
import { settlementWords } from './words/settlement-words.ts';

/** What it comes to, for each currency. */
export function outcomeView(account: Account): object {
  const { settlement } = account;
  return {
    pools: settlement.pools.map((pool) => poolView(pool, account)),
  };
}

function poolView(pool: Pool, account: Account): object {
  const { answers, language } = account;
  const say = settlementWords[language];
  const money = (units: bigint) => sayUnits(units, pool.currency, language);
  const { party: name } = sayingOf(answers, language);
  const { payments, unknown } = transfersOf(pool, answers);
  const settles = pool.outcomes.some((outcome) => outcome.settles !== 0n);
  const numeric = (text: string) => ({ text, format: 'numeric' });
  const row = (label: string, ...amounts: (bigint | undefined)[]) => [
    { text: label },
    ...(settles ? amounts : [amounts[0] ?? amounts.at(-1)]).map((units) =>
      numeric(units === undefined ? '' : money(units)),
    ),
  ];
  const extra = (label: string, units: bigint, forCosts = false) =>
    units === 0n
      ? []
      : [forCosts ? row(label, undefined, -units, -units) : row(label, units, undefined, units)];
  return {
    head: [
      { text: say.party },
      numeric(say.fromRevenue),
      ...(settles ? [numeric(say.forCosts), numeric(say.together)] : []),
    ],
    rows: [
      ...pool.outcomes.map((outcome) =>
        row(name(outcome.party), outcome.payout, outcome.settles, dueTo(outcome)),
      ),
      ...extra(say.reserve, pool.reserve),
      ...extra(say.undistributed, pool.undistributed),
      ...(settles ? extra(say.unborne, pool.unborne, true) : []),
      row(say.together, pool.pool, 0n, pool.pool),
    ],
    payments: payments?.map(({ from, to, amount }) => sayPayment(from, to, money(amount), name, language)),
    known: payments !== undefined,
    unknown: unknown.map((reason) => reason[language]),
    steps: saySteps(pool, answers, language).map(({ sentence }) => sentence),
    caption: account.settlement.pools.length > 1 ? pool.currency : false,
  };
}

/** One payment, in words. */
export function sayPayment(
  from: string,
  to: string,
  amount: string,
  name: (party: string) => string,
  language: Language,
): string {
  const say = settlementWords[language];
  const taker = to === 'reserve' ? say.theReserve : name(to);
  return from === 'nobody' ? say.nobodyPays(taker, amount) : say.pays(name(from), taker, amount);
}

/** Why something cannot be worked out, with a link to the figure or the answer that would mend it. */
export function reasonView(reason: Reason, { answers, language }: Account, home: string): object {
  const say = settlementWords[language];
  const field = fieldFor(reason, answers);
  if (field !== undefined) {
    const link = field === 'dealt-with' ? say.toLeftOver : say.toFigure;
    return { text: reason[language], href: `#${field}`, link };
  }
  return { text: reason[language], href: answerLink(reason.at[0]!, home, answers), link: say.toAnswer };
}

/** The field of the page that a reason asks for. */
function fieldFor({ at, kind, ofFigures, figure }: Reason, answers: Answers): string | undefined {
  if (figure !== undefined) return figure;
  const [, , list, place, field] = at[0]!.split('/') as [string, string, string, string?, string?];
  const id = place === undefined ? undefined : rowsOf(answers, 'money', list)[Number(place)]?.id;
  if (kind === 'words' && list === 'layers') return `worked.${id}`;
  if (!ofFigures) return undefined;
  if (at.includes('/money/exchange')) return 'rates';
  const model = rowsOf(answers, 'money', list).find((row) => row.id === id)?.model;
  if (list === 'costs' || (list === 'layers' && model === 'costs' && field === undefined)) return 'costs';
  if (list === 'streams') return `revenue.${id}`;
  if (list === 'deductions') return `deducted.${id}`;
  if (field === 'measured') return `measured.${id}`;
  if (field === 'return-per') return 'months';
  if (field === 'base') return 'contributed';
  return list === 'layers' && model === 'milestone' ? `reached.${id}` : undefined;
}
