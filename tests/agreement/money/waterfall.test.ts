import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import { type Pool, sum } from '#agreement/money/settlement';
import { type Bar, type Waterfall, waterfall } from '#agreement/money/waterfall';
import { waterfallFigure } from '#agreement/money/waterfall-figure';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { cases } from './agreements.ts';
import { patience, runs, said } from './runs.ts';
import { agreed, came, made } from './settled.ts';

function waterfallsOf(answers: Answers, figures: Figures): [Pool, Waterfall][] {
  return settle(answers, figures).pools.map((pool) => [pool, waterfall(pool, figures, answers, 'en')]);
}

/** The only waterfall of an agreement, a line a bar: 'A part: 10000 → 6000 (4000)'. */
function lines(answers: Answers, figures: Figures): string[] {
  const [[, { bars }]] = waterfallsOf(answers, figures) as [[Pool, Waterfall]];
  return bars.map(({ label, from, to, amount }) => `${label}: ${from} → ${to} (${amount})`);
}

const within = (bars: Bar[], section: Bar['section']) => bars.filter((bar) => bar.section === section);
const total = (bars: Bar[], ...kinds: Bar['kind'][]) =>
  sum(bars.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount));

/** What always holds of a waterfall. */
function look([pool, { bars }]: [Pool, Waterfall]): void {
  for (const section of ['pool', 'costs'] as const) {
    const chain = within(bars, section);
    expect(chain.map(({ from }) => from)).toEqual([0n, ...chain.map(({ to }) => to)].slice(0, chain.length));
    expect(chain.at(-1)?.to ?? 0n).toBe(0n);
  }
  expect(total(bars, 'in')).toBe(pool.revenue);
  expect(total(bars, 'party', 'reserve', 'left', 'deducted')).toBe(pool.revenue);
  if (total(bars, 'made') > 0n) {
    const costs = total(bars, 'made') - total(bars, 'unborne');
    expect(total(bars, 'kept')).toBe(total(bars, 'party') - costs);
  }
  for (const { amount, parts, kind } of bars)
    if (parts.size > 0 && kind !== 'deducted') expect(sum(parts.values())).toBe(amount);
  expect(new Set(bars.map(({ id }) => id)).size).toBe(bars.length);
}

it.each([true, false])(
  `adds up for any agreement ${said}, gaps: %s`,
  (gaps) => {
    const property = fc.property(cases({ gaps }), ({ answers, figures }) => {
      for (const each of waterfallsOf(answers, figures)) look(each);
    });
    fc.assert(property, runs);
  },
  patience,
);

describe('a waterfall', () => {
  it('goes from what came in, step by step, to what each party gets', () => {
    const answers = agreed({
      basis: 'net',
      streams: rows({ name: 'Shop', shares: shares('60', '40') }, { name: 'Fair', shares: 'equal' }),
      deductions: rows({ what: 'fees', how: 'fixed', percentage: '3' }),
      reserve: '10',
      layers: rows(
        { model: 'fee', receiver: 'p2', amount: euros('20.00') },
        { model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('60.00') },
      ),
    });
    expect(lines(answers, came(['90.00', '10.00']))).toEqual([
      'Shop: 0 → 9000 (9000)',
      'Fair: 9000 → 10000 (1000)',
      'Deducted: fees: 10000 → 9700 (300)',
      'To the reserve: 9700 → 8730 (970)',
      '1. a fixed fee: 8730 → 6730 (2000)',
      'The rest: Shop: 6730 → 673 (6057)',
      'The rest: Fair: 673 → 0 (673)',
      'A: 0 → 2730 (2730)',
      'B: 0 → 6000 (6000)',
    ]);
  });

  it('shows who bears costs that revenue does not pay back, and what nobody does', () => {
    const answers = agreed({
      basis: 'profit',
      costs: 'joint',
      'costs-shares': 'equal',
      losses: 'shared',
      'loss-shares': shares('70', '30'),
      'loss-caps': rows({ party: 'p1', cap: euros('10.00') }),
    });
    expect(lines(answers, came('20.00', { costs: made(['p1', '30.00'], ['p2', '10.00']) }))).toEqual([
      'What comes in: 0 → 2000 (2000)',
      'Joint costs paid back: 2000 → 0 (2000)',
      'A: 0 → 1500 (1500)',
      'B: 0 → 500 (500)',
      'Costs that were made: 0 → 4000 (4000)',
      'Paid back from revenue: 4000 → 2000 (2000)',
      'A bears: 2000 → 1000 (1000)',
      'B bears: 1000 → 400 (600)',
      'What nobody bears: 400 → 0 (400)',
      // 15 paid back and 5 from the other, less the 30 it made; 5 paid back, less 1 to the other and the 10 it made.
      'A has left: 0 → -1000 (-1000)',
      'B has left: 0 → -600 (-600)',
    ]);
  });

  it('goes below zero where more went back than came in', () => {
    const answers = agreed({ losses: 'shared', 'loss-shares': shares('70', '30') });
    expect(lines(answers, came('-10.00'))).toEqual([
      'What comes in: 0 → -1000 (-1000)',
      'Loss: -1000 → 0 (-1000)',
      'A: 0 → -700 (-700)',
      'B: 0 → -300 (-300)',
    ]);
  });

  it('is flat where nothing comes in', () => {
    expect(lines(agreed({}), came('0.00'))).toEqual([
      'What comes in: 0 → 0 (0)',
      'A: 0 → 0 (0)',
      'B: 0 → 0 (0)',
    ]);
  });

  it('ends in what nobody gets where a rule cannot be worked out', () => {
    const answers = agreed({ layers: rows({ model: 'fee', receiver: 'p1', amount: { unknown: {} } }) });
    expect(lines(answers, came('10.00'))).toEqual([
      'What comes in: 0 → 1000 (1000)',
      'What nobody gets: 1000 → 0 (1000)',
      'A: 0 → 0 (0)',
      'B: 0 → 0 (0)',
    ]);
  });

  it('has a bar for each of twenty parties', () => {
    const [[, { bars }]] = waterfallsOf(agreed({}, 20), came('100.00')) as [[Pool, Waterfall]];
    expect(within(bars, 'parties').map(({ amount }) => amount)).toEqual(Array(20).fill(500n));
  });

  it('shows twelve of a thousand rules, and the others together', () => {
    const layers = rows(
      ...Array.from({ length: 1000 }, (_, at) => ({
        model: 'fee',
        receiver: `p${(at % 2) + 1}`,
        amount: euros('1.00'),
      })),
    );
    const [found] = waterfallsOf(agreed({ layers }), came('990.00')) as [[Pool, Waterfall]];
    look(found);
    const rules = found[1].bars.filter(({ kind }) => kind === 'rule');
    expect(rules).toHaveLength(13);
    expect(rules.at(-1)).toMatchObject({
      label: '… and 988 more rules',
      amount: 97_800n,
      short: 1000n,
      parts: new Map([
        ['p1', 48_900n],
        ['p2', 48_900n],
      ]),
    });
  });
});

describe('the letters in a picture', () => {
  const figureOf = (money: object, figures: Figures, count = 2) => {
    const [[, fall]] = waterfallsOf(agreed(money, count), figures) as [[Pool, Waterfall]];
    return waterfallFigure(fall, '', 'en').bars.map(({ label, pieces }) => [
      label,
      pieces.map(({ letter }) => letter ?? '').join(''),
    ]);
  };

  it('say whose each piece is, and which party has which', () => {
    const money = {
      streams: rows({ name: 'Sales', shares: shares('0', '40', '60') }),
      layers: rows({ model: 'fee', receiver: 'p2', amount: euros('1.00') }),
    };
    expect(figureOf(money, came('10.00'), 3)).toEqual([
      ['What comes in', ''],
      ['1. a fixed fee', 'B'],
      ['The rest', 'BC'],
      ['A. A', ''],
      ['B. B', ''],
      ['C. C', ''],
    ]);
  });

  it('are not there where no bar is shared, or parties are too many for them', () => {
    const alone = { streams: rows({ name: 'Sales', shares: shares('100') }) };
    expect(figureOf(alone, came('10.00'))).toEqual([
      ['What comes in', ''],
      ['The rest', ''],
      ['A', ''],
      ['B', ''],
    ]);
    for (const [, letters] of figureOf({}, came('30.00'), 27)) expect(letters).toBe('');
  });
});
