import type { Answers } from '#agreement/answer';
import type { Language } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { fromMinorUnits } from '#agreement/money/minor-units';
import { sayUnits } from '#agreement/money/say-steps';
import {
  hasJointCosts,
  keptBy,
  type Outcome,
  type Pool,
  type Settlement,
  sum,
} from '#agreement/money/settlement';
import { scenarioName } from '#agreement/money/waterfall-figure';
import type { ScenarioId } from '#agreement/money/what-if';
import { sayingOf } from '#agreement/said';
import { inFigures } from '#agreement/say/numbers';
import { markup } from '#documents/html/markup';
import { labWords } from './words.ts';

/** A scenario, settled unless one of its fields could not be read. */
export interface Worked {
  id: ScenarioId;
  figures?: Figures;
  settlement?: Settlement;
}

export interface Naming {
  answers: Answers;
  language: Language;
}

/** The tables of one currency, with a column for each scenario. */
export function tablesIn(worked: readonly Worked[], currency: string, money: Naming) {
  return linesIn(worked, currency, money).map(({ caption, lines }) => ({
    caption,
    ...table(worked, lines, currency, money),
  }));
}

interface Line {
  name: { text: string | Rendered; classes?: string };
  /** In minor units for each scenario: absent where it has no pool of the currency, or could not be read. */
  units: (bigint | undefined)[];
}

/** HTML that is finished, for a template. */
interface Rendered {
  toHTML: () => string;
}

/** Amounts beside each other, a column for each scenario. */
function table(worked: readonly Worked[], lines: readonly Line[], currency: string, money: Naming) {
  const { answers, language } = money;
  const format = 'numeric';
  const say = sayingAmounts(
    lines.flatMap(({ units }) => units.filter((each) => each !== undefined)),
    currency,
    language,
  );
  return {
    head: [
      { text: labWords[language].what },
      ...worked.map(({ id }) => ({ text: scenarioName(id, answers, language), format })),
    ],
    rows: lines.map(({ name, units }) => [
      name,
      ...units.map((each, at) => ({
        text: each === undefined ? (worked[at]!.settlement ? '–' : labWords[language].unread) : say(each),
        format,
      })),
    ]),
  };
}

/** How the amounts of one table are said: without decimals where none of them has any, which leaves more room. */
export function sayingAmounts(all: readonly bigint[], currency: string, language: Language) {
  const isWhole = all.every((units) => !/\.\d*[1-9]/.test(fromMinorUnits(units, currency).amount));
  if (!isWhole) return (units: bigint) => sayUnits(units, currency, language);
  return (units: bigint) => inFigures(fromMinorUnits(units, currency).amount, currency, language);
}

/** What a party has left, right under what it gets: those who do not see that hear its name again. */
function keptLine({ name, units }: Line, said: string): Line {
  const html = markup`<span class="govuk-visually-hidden">${name.text}: </span>${said}`.html;
  return { name: { text: { toHTML: () => html }, classes: 'app-lab__kept' }, units };
}

function kept({ outcomes }: Pool, party: string): bigint {
  const own = outcomes.find((each) => each.party === party);
  return own ? keptBy(own) : 0n;
}

/** What comes in and where it goes; and, where revenue leaves costs over, who bears those and what is settled for them. */
function linesIn(worked: readonly Worked[], currency: string, { answers, language }: Naming) {
  const said = labWords[language];
  const { party: nameOf } = sayingOf(answers, language);
  const line = lineIn(worked, currency);
  const isShared = worked.some(({ settlement }) =>
    settlement?.pools.some((pool) => pool.currency === currency && hasJointCosts(pool.outcomes)),
  );
  const parties = partiesIn(worked);
  const own = (party: string, field: Exclude<keyof Outcome, 'party'>) => (pool: Pool) =>
    pool.outcomes.find((each) => each.party === party)?.[field] ?? 0n;
  const totals = [
    line(said.comesIn, ({ revenue }) => revenue),
    ...parties.flatMap((party) => [
      line(nameOf(party), own(party, 'payout')),
      ...(isShared
        ? [
            keptLine(
              line(nameOf(party), (pool) => kept(pool, party)),
              said.kept,
            ),
          ]
        : []),
    ]),
    ...(isShared ? line.unlessNothing(said.unborneYet, ({ unborne }) => unborne) : []),
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
    { caption: isShared ? said.totalsWithCosts : said.totals, lines: totals },
    { caption: said.costs, lines: borne },
    { caption: said.settles, lines: settled },
  ].filter(({ lines }) => lines.length > 0);
}

function partiesIn(worked: readonly Worked[]): string[] {
  const [pool] = worked.flatMap(({ settlement }) => settlement?.pools ?? []);
  return pool?.outcomes.map(({ party }) => party) ?? [];
}

/** Makes a line of one figure of each scenario's pool. */
function lineIn(worked: readonly Worked[], currency: string) {
  const unitsOf = (figure: (pool: Pool) => bigint) =>
    worked.map(({ settlement }) => {
      const pool = settlement?.pools.find((each) => each.currency === currency);
      return pool && figure(pool);
    });
  const line = (name: string, figure: (pool: Pool) => bigint): Line => ({
    name: { text: name },
    units: unitsOf(figure),
  });
  const unlessNothing = (name: string, figure: (pool: Pool) => bigint): Line[] =>
    unitsOf(figure).some((units) => units) ? [line(name, figure)] : [];
  return Object.assign(line, { unlessNothing });
}
