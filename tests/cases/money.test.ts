import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { contributionTotals, totalsByGiver } from '#agreement/money/contribution-totals';
import type { Figures } from '#agreement/money/figures';
import { settle } from '#agreement/money/settle';
import { euros } from '../agreement/checks/tables/table.ts';
import { broken } from '../agreement/money/invariants.ts';
import { came, made, of } from '../agreement/money/settled.ts';
import { cases } from './cases.ts';

/** The money of real partnerships, worked out beside the engine: every amount below was calculated by hand. */
const answersOf = (name: string) => cases.find((each) => each.name === name)!.file.answers;

function settled(answers: Answers, figures: Figures) {
  const settlement = settle(answers, figures);
  expect(broken(settlement)).toEqual([]);
  return settlement;
}

describe('case 22: seven steps by the number of subscribers', () => {
  const open = answersOf('22');
  const { layers } = open.money as { layers: object[] };
  const royalty = (steps: 'whole' | 'part') => ({
    ...open,
    money: { ...open.money, layers: layers.map((layer) => ({ ...layer, steps })) },
  });
  const month = (count: string) => came('40000.00', { measured: { r1: count } });

  it.each([
    // 6.25% of 40,000.00 is 2,500.00; 6.75% is 2,700.00; 7% 2,800.00; 8% 3,200.00; 8.5% 3,400.00; 9.25% 3,700.00; 9.75% 3,900.00
    ['0', '2500.00'],
    ['1', '2500.00'],
    ['5000', '2500.00'],
    ['5001', '2700.00'],
    ['7500', '2700.00'],
    ['7501', '2800.00'],
    ['10000', '2800.00'],
    ['10001', '3200.00'],
    ['15000', '3200.00'],
    ['15001', '3400.00'],
    ['20000', '3400.00'],
    ['20001', '3700.00'],
    ['25000', '3700.00'],
    ['25001', '3900.00'],
  ])('at %s, the step that is reached holds for all of it: %s', (count, amount) => {
    expect(of('payout', settled(royalty('whole'), month(count)))[0]).toBe(amount);
  });

  it.each([
    // Each subscriber brings 40,000 / n; n × rate adds up step by step: 5,000 × 6.25 = 31,250, and so on.
    ['1', '2500.00'],
    ['5000', '2500.00'],
    ['5001', '2500.04'], // (31,250 + 1 × 6.75) / 5,001 = 6.25010 %
    ['7500', '2566.67'], // (31,250 + 2,500 × 6.75 = 48,125) / 7,500 = 6.41667 %
    ['7501', '2566.70'], // (48,125 + 7) / 7,501 = 6.41674 %
    ['10000', '2625.00'], // (48,125 + 2,500 × 7 = 65,625) / 10,000 = 6.5625 %
    ['10001', '2625.06'], // (65,625 + 8) / 10,001 = 6.56264 %
    ['15000', '2816.67'], // (65,625 + 5,000 × 8 = 105,625) / 15,000 = 7.04167 %
    ['15001', '2816.71'], // (105,625 + 8.5) / 15,001 = 7.04176 %
    ['20000', '2962.50'], // (105,625 + 5,000 × 8.5 = 148,125) / 20,000 = 7.40625 %
    ['20001', '2962.54'], // (148,125 + 9.25) / 20,001 = 7.40634 %
    ['25000', '3110.00'], // (148,125 + 5,000 × 9.25 = 194,375) / 25,000 = 7.775 %
    ['25001', '3110.03'], // (194,375 + 9.75) / 25,001 = 7.77508 %
  ])('at %s, each step holds for its own part: %s', (count, amount) => {
    expect(of('payout', settled(royalty('part'), month(count)))[0]).toBe(amount);
  });

  it('is worked out up to 5,000 as it stands; above, it has to be said which of the two', () => {
    expect(of('payout', settled(open, month('5000')))).toEqual(['2500.00', '37500.00']);
    const { pools, reasons } = settled(open, month('5001'));
    expect(pools[0]!.undistributed).toBe(4_000_000n);
    expect(reasons).toMatchObject([{ at: ['/money/layers/0/steps'], kind: 'missing' }]);
  });
});

describe('case 16: costs to 48,500, then 7,500 for the foundation, then shares', () => {
  const festival = answersOf('16');

  it('pays back, pays the fee and shares, in that order', () => {
    const figures = came('100000.00', {
      costs: made(['p1', '15000.00'], ['p2', '6000.00'], ['p3', '27500.00']),
    });
    const settlement = settled(festival, figures);
    expect(settlement.pools[0]!.steps.map(({ id, taken, left }) => [id, taken, left])).toEqual([
      ['layers/r1', 4_850_000n, 5_150_000n],
      ['layers/r2', 750_000n, 4_400_000n],
      ['streams/r1', 4_400_000n, 0n],
    ]);
    // 33.33% of 44,000.00 is 14,665.20, and 33.34% is 14,669.60: 15,000 + 7,500 + 14,665.20 for the foundation.
    expect(of('payout', settlement)).toEqual(['37165.20', '20665.20', '42169.60']);
    expect(of('settles', settlement)).toEqual(['0.00', '0.00', '0.00']);
  });

  it('pays back no more than 48,500, and the parties bear the rest in equal parts', () => {
    const figures = came('100000.00', {
      costs: made(['p1', '15000.00'], ['p2', '6000.00'], ['p3', '29000.00']),
    });
    const settlement = settled(festival, figures);
    // 48,500 of 50,000 is 97%: 14,550, 5,820 and 28,130. Each bears 500 of the other 1,500.
    expect(of('recovered', settlement)).toEqual(['14550.00', '5820.00', '28130.00']);
    expect(of('borne', settlement)).toEqual(['500.00', '500.00', '500.00']);
    expect(of('settles', settlement)).toEqual(['-50.00', '-320.00', '370.00']);
  });

  it('shares a loss of 38,500, of which the municipality bears no more than 10,000', () => {
    const figures = came('10000.00', {
      costs: made(['p1', '15000.00'], ['p2', '6000.00'], ['p3', '27500.00']),
    });
    const settlement = settled(festival, figures);
    // 33.33% of 38,500.00 is 12,832.05, and 33.34% is 12,835.90. What the municipality does not bear is 2,832.05.
    expect(of('borne', settlement)).toEqual(['12832.05', '10000.00', '12835.90']);
    expect(settlement.pools[0]).toMatchObject({ unborne: 283_205n, undistributed: 0n });
    expect(settlement.reasons).toContainEqual(
      expect.objectContaining({ at: ['/money/loss-caps/0/bearer'], kind: 'missing' }),
    );
  });
});

it('case 18: adds up 64 contributions to the cent, party by party', () => {
  const kitchen = answersOf('18');
  expect(contributionTotals(kitchen)).toEqual([euros('39040.00')]);
  expect(totalsByGiver(kitchen).map(({ party, values }) => [party, values])).toEqual([
    ['p1', [euros('6746.60')]],
    ['p2', [euros('9571.00')]],
    ['p3', [euros('7526.60')]],
    ['p4', [euros('15195.80')]],
  ]);
  const hours = totalsByGiver(kitchen).map(({ effort }) => effort.map((each) => (each as { n: string }).n));
  // Cooking: 12 + 44 + 52 + 60 + 68 = 236; washing up: 33 + 41 + 49 + 57 + 65 = 245.
  expect(hours).toEqual([
    ['236', '9'],
    ['20', '17'],
    ['28', '25'],
    ['36', '245'],
  ]);
});
