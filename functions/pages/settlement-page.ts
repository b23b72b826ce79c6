import type { Answers, Row } from '#agreement/answer';
import type { Language } from '#agreement/language';
import { figuresAsked } from '#agreement/money/figures-asked';
import { reasonFor } from '#agreement/money/left-over';
import { readFigures } from '#agreement/money/read-figures';
import { assumedIn, lackingIn } from '#agreement/money/reasons';
import { sayingOf } from '#agreement/said';
import type { Account } from '#agreement/statement/account';
import { statementFile } from '#workflow/formats';
import { type Filled, type Kept, type Settled, workedOut } from '#workflow/settlements';
import { formToken } from '../form-guard.ts';
import type { Surroundings } from '../surroundings.ts';
import { fieldView } from './field.ts';
import { closedPage } from './settlement-closed.ts';
import { costViews } from './settlement-costs.ts';
import { type FigureField, fieldsOf, slotOf } from './settlement-fields.ts';
import { outcomeView, reasonView } from './settlement-outcome.ts';
import { page, type Visit } from './visit.ts';
import { settlementWords } from './words/settlement-words.ts';

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
