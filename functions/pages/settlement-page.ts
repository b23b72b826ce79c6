import { type Answers, type Row, rowsOf } from '#agreement/answer';
import type { Language } from '#agreement/language';
import { figuresAsked } from '#agreement/money/figures-asked';
import { reasonFor } from '#agreement/money/left-over';
import { readFigures } from '#agreement/money/read-figures';
import { assumedIn, lackingIn, type Reason } from '#agreement/money/reasons';
import { saySteps, sayUnits } from '#agreement/money/say-steps';
import type { Pool } from '#agreement/money/settlement';
import { dueTo, transfersOf } from '#agreement/money/transfers';
import { sayingOf } from '#agreement/said';
import { sayDate } from '#agreement/say/dates';
import { sayMoneyInFull } from '#agreement/say/numbers';
import type { Account } from '#agreement/statement/account';
import { statementFile } from '#workflow/formats';
import { type Closed, type Filled, type Kept, type Settled, workedOut } from '#workflow/settlements';
import { formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { answerLink } from './addresses.ts';
import { fieldView } from './field.ts';
import { costViews } from './settlement-costs.ts';
import { type FigureField, fieldsOf, slotOf } from './settlement-fields.ts';
import { page, type Visit } from './visit.ts';
import { settlementWords } from './words/settlement-words.ts';
import { pageWords } from './words.ts';

interface Showing {
  /** How many empty rows of costs more than usual. */
  more?: number;
  /** Whether it was just posted, with something that cannot be read. */
  posted?: boolean;
  /** Figures that were posted while somebody else saved others. */
  crossed?: Filled;
  /** Why it was just refused to be closed. */
  refused?: string[];
  /** What somebody saved before it could be closed. */
  unseen?: 'figures' | 'answers';
}

export async function settlementPage(
  here: Visit,
  world: Surroundings,
  kept: Kept,
  showing: Showing = {},
): Promise<Response> {
  return kept.settled.closed
    ? closedPage(here, kept.settled, kept.settled.closed)
    : openPage(here, world, kept, showing);
}

async function openPage(
  here: Visit,
  world: Surroundings,
  { settled, revision }: Kept,
  { more = 0, posted = false, crossed, refused, unseen }: Showing,
): Promise<Response> {
  const { c, language, home, place, token } = here;
  const say = settlementWords[language];
  const shown: Settled = { ...settled, ...crossed };
  const { account, snapshot } = await workedOut(world, place, settled, { language });
  const { answers } = account;
  const { earlier } = account.figures;
  const known = { ...shown.figures, ...(earlier && { earlier }) };
  const fields = fieldsOf(answers, known, language).map((field) => viewOf(field, shown, answers, language));
  const asked = figuresAsked(answers, known);
  const rows = shown.figures.costs?.length ?? 0;
  const blank = Math.max(rows === 0 ? account.settlement.pools[0]!.outcomes.length : 1, more - rows);
  const costs = asked.costs ? costViews(shown, answers, language, Math.min(blank, 50)) : [];
  const errors = [
    ...fields.flatMap(({ view }) => errorOf(view)),
    ...costs.flatMap(({ party, amount }) => [...errorOf(party), ...errorOf(amount)]),
  ];
  const lacking = lackingIn(account.settlement);
  const left = account.settlement.leftOver;
  const isStale = 'issues' in readFigures(settled.figures, answers, language);
  const address = `${home}/settlements/${settled.number}`;
  const wrong = errors.length > 0 || crossed !== undefined || refused !== undefined || unseen !== undefined;
  const group = (name: FigureField['group']) =>
    fields.filter((each) => each.group === name).map(({ view }) => view);
  return page(c, language, {
    template: 'settlement',
    title: say.name(settled.number, settled.period),
    wrong,
    back: `${home}/settlements`,
    status: (posted && errors.length > 0) || refused ? 422 : crossed || unseen ? 412 : 200,
    view: {
      say,
      home,
      settlements: `${home}/settlements`,
      form: {
        action: address,
        token: formToken(token),
        revision,
        answers: snapshot.revision,
        asks: [
          ...fields.map(({ view }) => view.name),
          ...(asked.costs ? ['costs'] : []),
          ...(left.length > 0 ? ['dealt-with'] : []),
        ].join(' '),
        shown: costs.length,
      },
      errors,
      crossed: crossed !== undefined,
      unseen: unseen ? say.unseen[unseen] : false,
      refused: refused?.map((text) => ({ text, href: '#outcome' })) ?? false,
      stale: isStale,
      groups: (['period', 'revenue', 'deductions', 'rules', 'rates', 'ends'] as const).map((name) => ({
        before: name === 'rates',
        fields: group(name),
      })),
      contributed: group('contributed'),
      'left-over': left.map((each, index) => ({
        id: `dealt-with${index === 0 ? '' : `-${index + 1}`}`,
        value: each.id,
        text: reasonFor({ ...each, dealtWith: false }, answers)[language],
        checked: shown.figures.dealtWith?.includes(each.id) ?? false,
      })),
      'asks-costs': asked.costs,
      costs,
      'no-costs': shown.figures.costs?.length === 0,
      begun: !isEmpty(settled),
      outcome: !isEmpty(settled) && hasRevenue(settled, asked.streams) && outcomeView(account),
      lacking: isEmpty(settled) ? [] : lacking.map((reason) => reasonView(reason, account, home)),
      assumed: assumedIn(account.settlement).map((reason) => reason[language]),
      statements: account.settlement.pools[0]!.outcomes.map(({ party }) => ({
        pdf: {
          href: `${address}/statements/${statementFile(party, 'pdf')}?language=${language}`,
          text: say.pdf(nameOf(account, party)),
        },
        json: `${address}/statements/${statementFile(party, 'json')}?language=${language}`,
      })),
      close: {
        action: `${address}/close`,
        lacking: [
          ...lacking.map((reason) => reasonView(reason, account, home)),
          ...errors,
          ...(isStale ? [{ text: say.stale, href: '#figures' }] : []),
        ],
        possible: lacking.length === 0 && errors.length === 0 && !isStale,
        both: say.closeBoth[place.language === 'nl' ? 'en' : 'nl'],
      },
    },
  });
}

/** Whether nothing was filled in yet. */
function isEmpty({ figures, unread }: Filled): boolean {
  const { revenue, ...others } = figures;
  return Object.keys(revenue).length === 0 && Object.keys(others).length === 0 && !unread;
}

/** Whether all that came in is there: without it, amounts would say that nobody gets anything. */
function hasRevenue({ figures }: Filled, streams: readonly Row[]): boolean {
  return streams.every(({ id }) => figures.revenue[id] !== undefined);
}

function nameOf({ answers, language }: Account, party: string): string {
  return sayingOf(answers, language).party(party);
}

function viewOf(field: FigureField, filled: Filled, answers: Answers, language: Language) {
  const { name, question, group } = field;
  const view = fieldView(question, slotOf(name, filled), { name, answers, language });
  return { group, view: { ...view, unknown: null } };
}

function errorOf({ name, error }: { name: string; error?: string }): { text: string; href: string }[] {
  return error === undefined ? [] : [{ text: error, href: `#${name}` }];
}

/** What it comes to, for each currency. */
function outcomeView(account: Account): object {
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

function sayPayment(
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
function reasonView(reason: Reason, { answers, language }: Account, home: string): object {
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

/** What a closed settlement came to, and its statements to download. */
function closedPage(here: Visit, { number, period }: Settled, closed: Closed): Response | Promise<Response> {
  const { c, language, home } = here;
  const say = settlementWords[language];
  const address = `${home}/settlements/${number}`;
  const several = closed.languages.length > 1;
  return page(c, language, {
    template: 'settlement-closed',
    title: say.name(number, period),
    back: `${home}/settlements`,
    view: {
      say,
      settlements: `${home}/settlements`,
      about: say.closedOn(sayDate(closed.date, language)),
      pools: closed.pools.map((pool) => closedPoolView(pool, closed.pools.length > 1, language)),
      statements: closed.files
        .filter(({ file }) => file.endsWith('.pdf'))
        .map(({ file, language: of }) => {
          const party = /^statement-(.+)\.pdf$/.exec(file)![1]!;
          const name = closed.pools[0]!.parties.find((each) => each.party === party)?.name ?? party;
          return {
            pdf: {
              href: `${address}/statements/${file}?language=${of}`,
              text: several ? say.pdfIn(name, pageWords[language].languageNames[of]) : say.pdf(name),
            },
            json: `${address}/statements/${statementFile(party, 'json')}?language=${of}`,
          };
        }),
    },
  });
}

function closedPoolView(
  { currency, parties, reserve, payments }: Closed['pools'][number],
  several: boolean,
  language: Language,
) {
  const say = settlementWords[language];
  const money = (amount: string) => sayMoneyInFull(amount, currency, language);
  const names = new Map(parties.map(({ party, name }) => [party, name]));
  const kept = /[1-9]/.test(reserve) ? [[say.reserve, reserve] as const] : [];
  return {
    head: [{ text: say.party }, { text: say.together, format: 'numeric' }],
    rows: [...parties.map(({ name, due }) => [name, due] as const), ...kept].map(([name, amount]) => [
      { text: name },
      { text: money(amount), format: 'numeric' },
    ]),
    payments: payments?.map(({ from, to, amount }) =>
      sayPayment(from, to, money(amount), (party) => names.get(party) ?? party, language),
    ),
    known: payments !== undefined,
    caption: several && currency,
  };
}
