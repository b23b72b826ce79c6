import type { Answers } from '#agreement/answer';
import type { Language } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { assumedIn, lackingIn, type Reason } from '#agreement/money/reasons';
import { saySteps, sayUnits } from '#agreement/money/say-steps';
import { settle } from '#agreement/money/settle';
import { type Outcome, type Pool, type Settlement, sum } from '#agreement/money/settlement';
import { type Bar, waterfall } from '#agreement/money/waterfall';
import { sayPicture, scenarioWords, waterfallFigure } from '#agreement/money/waterfall-figure';
import type { ScenarioId } from '#agreement/money/what-if';
import { sayingOf } from '#agreement/said';
import { figureSvg } from '#documents/waterfall/svg';
import { answerLink } from '../addresses.ts';
import type { Lab } from './fields.ts';
import { labWords } from './words.ts';

/** So many steps are told of each scenario; a page has no room for those of a thousand rules. */
const mostSteps = 60;

/** So many parties the line for screen readers names. */
const mostNamed = 4;

/** A scenario, settled unless one of its fields could not be read. */
interface Worked {
  id: ScenarioId;
  figures?: Figures;
  settlement?: Settlement;
}

/** What the page shows below its fields. */
export function resultsView(lab: Lab, answers: Answers, language: Language, home: string): object {
  const worked = lab.scenarios.map(
    ({ id, figures }): Worked => ({ id, ...(figures && { figures, settlement: settle(answers, figures) }) }),
  );
  const settlements = worked.flatMap(({ settlement }) => settlement ?? []);
  const money = { answers, language };
  const currencies = currenciesOf(worked);
  return {
    status: statusOf(worked, money),
    tables: currencies.flatMap((currency) =>
      tablesIn(worked, currency, money).map(({ caption, lines }) => ({
        caption: currencies.length > 1 ? `${caption} (${currency})` : caption,
        ...table(worked, lines, language),
      })),
    ),
    scenarios: worked.map((each) => scenarioView(each, money)),
    lacking: reasonViews(lackingIn(...settlements), money, home),
    assumed: reasonViews(assumedIn(...settlements), money, home),
  };
}

interface Naming {
  answers: Answers;
  language: Language;
}

function currenciesOf(worked: readonly Worked[]): string[] {
  return [
    ...new Set(worked.flatMap(({ settlement }) => settlement?.pools.map(({ currency }) => currency) ?? [])),
  ];
}

interface Line {
  name: string;
  /** In minor units for each scenario: absent where it has no pool of the currency, or could not be read. */
  amounts: (string | undefined)[];
}

/** Amounts beside each other, a column for each scenario. */
function table(worked: readonly Worked[], lines: readonly Line[], language: Language) {
  const format = 'numeric';
  return {
    head: [
      { text: labWords[language].what },
      ...worked.map(({ id }) => ({ text: scenarioWords[id][language], format })),
    ],
    rows: lines.map(({ name, amounts }) => [
      { text: name },
      ...amounts.map((amount, at) => ({
        text: amount ?? (worked[at]!.settlement ? '–' : labWords[language].unread),
        format,
      })),
    ]),
  };
}

/** What comes in and where it goes; and, where revenue leaves costs over, who bears those and what is settled for them. */
function tablesIn(worked: readonly Worked[], currency: string, { answers, language }: Naming) {
  const said = labWords[language];
  const { party: nameOf } = sayingOf(answers, language);
  const line = lineIn(worked, currency, language);
  const parties = partiesIn(worked);
  const own = (party: string, field: Exclude<keyof Outcome, 'party'>) => (pool: Pool) =>
    pool.outcomes.find((each) => each.party === party)?.[field] ?? 0n;
  const totals = [
    line(said.comesIn, ({ revenue }) => revenue),
    ...parties.map((party) => line(nameOf(party), own(party, 'payout'))),
    ...line.unlessNothing(said.off, ({ deducted }) => deducted),
    ...line.unlessNothing(said.reserve, ({ reserve }) => reserve),
    ...line.unlessNothing(said.nobody, ({ undistributed }) => undistributed),
  ];
  const borne = [
    ...parties.flatMap((party) => line.unlessNothing(nameOf(party), own(party, 'borne'))),
    ...line.unlessNothing(said.waits, ({ outcomes }) => sum(outcomes.map(({ carried }) => carried))),
    ...line.unlessNothing(said.unborne, ({ unborne }) => unborne),
  ];
  const settled = parties.flatMap((party) => line.unlessNothing(nameOf(party), own(party, 'settles')));
  return [
    { caption: said.totals, lines: totals },
    { caption: said.costs, lines: borne },
    { caption: said.settles, lines: settled },
  ].filter(({ lines }) => lines.length > 0);
}

function partiesIn(worked: readonly Worked[]): string[] {
  const [pool] = worked.flatMap(({ settlement }) => settlement?.pools ?? []);
  return pool?.outcomes.map(({ party }) => party) ?? [];
}

/** Makes a line of one figure of each scenario's pool. */
function lineIn(worked: readonly Worked[], currency: string, language: Language) {
  const unitsOf = (figure: (pool: Pool) => bigint) =>
    worked.map(({ settlement }) => {
      const pool = settlement?.pools.find((each) => each.currency === currency);
      return pool && figure(pool);
    });
  const line = (name: string, figure: (pool: Pool) => bigint): Line => ({
    name,
    amounts: unitsOf(figure).map((units) =>
      units === undefined ? undefined : sayUnits(units, currency, language),
    ),
  });
  const unlessNothing = (name: string, figure: (pool: Pool) => bigint): Line[] =>
    unitsOf(figure).some((units) => units) ? [line(name, figure)] : [];
  return Object.assign(line, { unlessNothing });
}

/** One scenario from what comes in to what each gets: a picture, its amounts, and every step in words. */
function scenarioView({ id, figures, settlement }: Worked, { answers, language }: Naming) {
  const said = labWords[language];
  const pools = settlement?.pools ?? [];
  return {
    id: `lab-${id}`,
    summary: said.stepByStep(scenarioWords[id][language]),
    open: id === 'expected',
    unread: settlement === undefined,
    pools: pools.map((pool) => {
      const fall = waterfall(pool, figures!, answers, language);
      const alt = sayPicture(pool.revenue, pool.currency, language);
      const svg = figureSvg(waterfallFigure(fall, alt, language));
      const steps = saySteps(pool, answers, language).map(({ sentence }) => sentence);
      return {
        title: pools.length > 1 && said.inCurrency(pool.currency),
        svg: { toHTML: () => svg },
        caption: pools.length > 1 ? `${said.bars} (${pool.currency})` : said.bars,
        head: [
          { text: said.what },
          { text: said.amount, format: 'numeric' },
          { text: said.who, classes: 'app-lab__who' },
        ],
        bars: fall.bars.map((bar) => barCells(bar, pool, { answers, language })),
        steps: steps.slice(0, mostSteps),
        more: steps.length > mostSteps && said.firstSteps(mostSteps, steps.length),
      };
    }),
  };
}

/** A bar as a row of a table: what it is called, its amount, and for whom it is. */
function barCells(bar: Bar, { currency }: Pool, { answers, language }: Naming) {
  const { label, amount, parts, short, kind } = bar;
  const { party: nameOf } = sayingOf(answers, language);
  const said = (units: bigint) => sayUnits(units, currency, language);
  const isOwn = kind === 'party' || kind === 'borne';
  const shared = isOwn ? [] : [...parts].filter(([, units]) => units !== 0n);
  const who = shared.map(([party, units]) => `${nameOf(party)} ${said(units)}`).join('; ');
  const lacks = short > 0n ? labWords[language].short(said(short)) : '';
  return [
    { text: label },
    { text: said(amount), format: 'numeric' },
    { text: [who, lacks].filter(Boolean).join('. ') || '–', classes: 'app-lab__who' },
  ];
}

function reasonViews(reasons: readonly Reason[], { answers, language }: Naming, home: string) {
  return reasons.map((reason) => {
    return { message: reason[language], href: answerLink(reason.at[0]!, home, answers) };
  });
}

/** What is expected, in one sentence for those who do not see the table change. */
function statusOf(worked: readonly Worked[], { answers, language }: Naming): string {
  const { party: nameOf } = sayingOf(answers, language);
  const pools = worked.find(({ id }) => id === 'expected')?.settlement?.pools ?? [];
  const parts = pools.flatMap(({ outcomes, currency }) =>
    outcomes
      .slice(0, mostNamed)
      .map(({ party, payout }) => `${nameOf(party)} ${sayUnits(payout, currency, language)}`),
  );
  return parts.length > 0 ? labWords[language].status(parts.join(', ')) : '';
}
