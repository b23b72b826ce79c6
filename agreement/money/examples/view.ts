import { type Answers, rowsOf } from '../../answer.ts';
import type { Language } from '../../language.ts';
import { sayingOf } from '../../said.ts';
import type { Figures } from '../figures.ts';
import { toMinorUnits } from '../minor-units.ts';
import { isMove, sayLabel, sayUnits } from '../say-steps.ts';
import { type Outcome, type Pool, sum } from '../settlement.ts';
import { waterfall } from '../waterfall.ts';
import { sayPicture, waterfallFigure } from '../waterfall-figure.ts';
import { layoutOf } from './layout.ts';
import { expectations } from './revenue.ts';
import { simpleExamples } from './simple.ts';
import { type WorkedExample, workedExamples } from './worked.ts';

/** For templates: worked examples, simple ones where shares say it all, and what the others rest on or lack. */
export function examplesView(answers: Answers, language: Language): object {
  const { examples, lacking, inWords, isMixed } = workedExamples(answers);
  const layers = rowsOf(answers, 'money', 'layers');
  return {
    examples: [
      ...(examples.some(({ id }) => id !== 'loss') ? [] : simpleViews(answers, language)),
      ...examples.map((example) => workedView(example, answers, language)),
    ],
    'examples-in-steps': examples.length > 0,
    // Low, middle and high: of what the parties expect of all streams, of some or of none.
    'examples-of': examples.some(({ id }) => id === 'low') && expectations(answers),
    'examples-lack': lacking.map((reason) => reason[language]),
    'examples-mixed': isMixed,
    'examples-by-hand':
      examples.length > 0 ? inWords.map((id) => layers.findIndex((row) => row.id === id) + 1) : [],
    expectations: rowsOf(answers, 'money', 'streams').some(({ expected }) => expected !== undefined),
  };
}

function simpleViews(answers: Answers, language: Language): object[] {
  const saying = sayingOf(answers, language);
  return simpleExamples(answers).map(({ stream, of, currency, parts }) => ({
    simple: true,
    stream: nameOf(stream, answers),
    of: sayUnits(of, currency, language),
    rows: [...parts].map(([party, amount]) => ({
      party: saying.party(party),
      amount: sayUnits(amount, currency, language),
    })),
  }));
}

function nameOf(stream: string, answers: Answers): string | false {
  const { name } = rowsOf(answers, 'money', 'streams').find(({ id }) => id === stream)!;
  return typeof name === 'string' && name;
}

/** Where nothing stands in a cell. */
const nothing = '–';

/** More bars than these do not fit below a table on its page; they say less than the table does. */
const mostBars = 16;

/** The picture of an example, as a template puts it into the document; none where it would be too long. */
function figureOf(pool: Pool, figures: Figures, answers: Answers, language: Language): string | false {
  const fall = waterfall(pool, figures, answers, language);
  const alt = sayPicture(pool.revenue, pool.currency, language);
  // What is left after costs can be worked out from the tables: it is the first to go.
  if (fall.bars.length > mostBars) fall.bars = fall.bars.filter(({ section }) => section !== 'kept');
  return fall.bars.length <= mostBars && JSON.stringify(waterfallFigure(fall, alt, language));
}

function workedView({ id, figures, pool }: WorkedExample, answers: Answers, language: Language): object {
  const { currency, outcomes, steps } = pool;
  const money = (units: bigint) => sayUnits(units, currency, language);
  const amount = (units: bigint | undefined) => (units ? money(units) : nothing);
  const name = sayingOf(answers, language).party;
  const shared = steps.filter(({ book, taken, short }) => book === 'pool' && (taken !== 0n || short !== 0n));
  const costs = sum((figures.costs ?? []).map((made) => toMinorUnits(made.amount)));
  return {
    simple: false,
    scenario: id,
    // One picture is enough to see how it goes; what the others come to is in their tables.
    figure: id === 'expected' && figureOf(pool, figures, answers, language),
    revenue: money(pool.revenue),
    costs: costs > 0n && money(costs),
    names: outcomes.map(({ party }) => name(party)),
    layout: layoutOf(pool, language),
    steps: shared.map((step) => ({
      label: sayLabel(step, answers, language),
      amount: isMove(step) ? nothing : money(step.taken),
      moves: isMove(step),
      parts: outcomes.map(({ party }) => amount(step.parts.get(party))),
    })),
    payouts: outcomes.map(({ party, payout }) => ({ party: name(party), amount: money(payout) })),
    kept: amountIf(pool.reserve),
    deducted: amountIf(pool.deducted),
    uncovered: uncoveredView(pool, name, amount),
  };

  function amountIf(units: bigint): string | false {
    return units > 0n && money(units);
  }
}

/** Who bears the costs that revenue did not pay; nothing where it paid them all. */
function uncoveredView(
  { outcomes, unborne }: Pool,
  name: (party: string) => string,
  amount: (units: bigint | undefined) => string,
): object | false {
  const of = (field: Exclude<keyof Outcome, 'party'>) => sum(outcomes.map((outcome) => outcome[field]));
  const open = of('borne') + unborne;
  if (open === 0n) return false;
  return {
    amount: amount(open),
    rows: outcomes.map((outcome) => ({
      party: name(outcome.party),
      made: amount(outcome.made),
      recovered: amount(outcome.recovered),
      borne: amount(outcome.borne),
      settles: amount(outcome.settles),
    })),
    unborne: unborne > 0n && amount(unborne),
    total: { made: amount(of('made')), recovered: amount(of('recovered')), settles: amount(of('settles')) },
  };
}
