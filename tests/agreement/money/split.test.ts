import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromMillionths,
  fromMinorUnits,
  toMillionths,
  toMinorUnits,
  whole,
} from '#agreement/money/minor-units';
import { split } from '#agreement/money/split';

/** Shares of 2 to 20 parties that make one whole: cuts through it. */
const wholes = fc.array(fc.bigInt({ min: 0n, max: whole }), { minLength: 1, maxLength: 19 }).map((cuts) => {
  const sorted = [0n, ...cuts.toSorted((a, b) => (a < b ? -1 : 1)), whole];
  return sorted.slice(1).map((cut, at) => cut - sorted[at]!);
});

const amounts = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

describe('split', () => {
  it('gives out exactly what there is, and nobody a unit more or less than its part', () => {
    fc.assert(
      fc.property(amounts, wholes, (amount, shares) => {
        const parts = split(amount, shares);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
        for (const [at, part] of parts.entries()) {
          const off = part * whole - amount * shares[at]!;
          expect(off < whole && off > -whole).toBe(true);
        }
      }),
    );
  });

  it('gives nobody less of a larger amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), wholes, (amount, shares) => {
        const [less, more] = [split(amount, shares), split(amount + whole, shares)];
        expect(more.every((part, at) => part >= less[at]!)).toBe(true);
      }),
    );
  });

  it('gives the odd cents to the largest remainders, then in the order of the parties', () => {
    const third = ['33.33', '33.33', '33.34'].map(toMillionths);
    expect(split(10_000_00n, third)).toEqual([333_300n, 333_300n, 333_400n]);
    expect(split(100n, third)).toEqual([33n, 33n, 34n]);
    expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(split(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  });

  it('gives all odd cents to one, where the parties agreed so', () => {
    expect(split(100n, ['33.33', '33.33', '33.34'].map(toMillionths), 1)).toEqual([33n, 34n, 33n]);
    expect(split(1001n, [1n, 1n, 1n, 1n], 3)).toEqual([250n, 250n, 250n, 251n]);
    expect(split(-1003n, [1n, 1n, 1n, 1n], 0)).toEqual([-253n, -250n, -250n, -250n]);
  });

  it('refuses weights that give nothing to split by', () => {
    expect(() => split(100n, [])).toThrow(RangeError);
    expect(() => split(100n, [0n, 0n])).toThrow(RangeError);
    expect(() => split(100n, [toMillionths('150'), toMillionths('-50')])).toThrow(RangeError);
  });
});

describe('minor units', () => {
  it.each([
    ['1250.50', 'EUR', 125_050n],
    ['1234', 'JPY', 1234n],
    ['1.500', 'KWD', 1500n],
    ['-0.05', 'EUR', -5n],
    ['999999999999999.99', 'EUR', 99_999_999_999_999_999n],
  ])('%s %s is %s, and back', (amount, currency, units) => {
    expect(toMinorUnits({ amount, currency })).toBe(units);
    expect(fromMinorUnits(units, currency)).toEqual({ amount, currency });
  });

  it.each([
    ['33.3333', 333_333n],
    ['100', whole],
    ['0.0001', 1n],
    ['60', 600_000n],
  ])('%s per cent is %s millionths, and back', (percentage, millionths) => {
    expect(toMillionths(percentage)).toBe(millionths);
    expect(fromMillionths(millionths)).toBe(percentage);
  });
});
