import { describe, expect, it } from 'vitest';
import { boundsOf, tiersOf } from '#agreement/money/tiers';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const books = (n: string) => ({ n, unit: { other: 'books' } });

describe('steps', () => {
  const layers = (...models: string[]) => models.map((model, at) => ({ id: `r${at + 1}`, model }));
  const tiers = (...of: (string | undefined)[]) =>
    of.map((layer, at) => ({ id: `r${at + 1}`, ...(layer && { layer }) }));
  const grouped = (money: object) =>
    Object.fromEntries(
      [...tiersOf({ money: { ...money } })].map(([layer, rows]) => [layer, rows.map(({ id }) => id)]),
    );

  it.each<[string, object, object]>([
    [
      'belong to the layer they name',
      { layers: layers('tiers', 'tiers'), tiers: tiers('r2', 'r1', 'r2') },
      { r2: ['r1', 'r3'], r1: ['r2'] },
    ],
    [
      'belong to the only layer in steps where they name none',
      { layers: layers('fee', 'tiers'), tiers: tiers(undefined, 'r2', undefined) },
      { r2: ['r1', 'r2', 'r3'] },
    ],
    [
      'belong nowhere where there are two, or none',
      { layers: layers('tiers', 'tiers'), tiers: tiers(undefined, 'r9') },
      { loose: ['r1', 'r2'] },
    ],
    ['are none where there are none', { layers: layers('tiers') }, {}],
  ])('%s', (_, money, expected) => {
    expect(grouped(money)).toEqual(expected);
  });
});

describe('the bounds of a step', () => {
  it.each<[string, unknown, object | undefined]>([
    ['up to an amount', { 'at-most': euros('50.00') }, { from: 0n, to: 5000n, unit: 'EUR', one: 100n }],
    ['between amounts', { from: euros('50.00'), to: euros('60.50') }, { from: 5000n, to: 6050n }],
    ['from an amount', { 'at-least': { amount: '50', currency: 'JPY' } }, { from: 50n, one: 1n }],
    ['a count, half a one too', { 'at-most': books('2.5') }, { from: 0n, to: 2_500_000n, one: 1_000_000n }],
    ['in two units', { from: euros('1.00'), to: books('2') }, undefined],
    ['in words', { words: 'a lot' }, undefined],
    ['one number', books('5'), undefined],
    ['what it really costs', 'actual-cost', undefined],
    ['not known yet', { unknown: {} }, undefined],
    ['not answered', undefined, undefined],
  ])('%s', (_, band, expected) => {
    if (expected) expect(boundsOf(band)).toMatchObject(expected);
    else expect(boundsOf(band)).toBeUndefined();
  });

  it('have no upper end where there is none', () => {
    expect(boundsOf({ 'at-least': euros('50.00') })).not.toHaveProperty('to');
  });
});
