import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../documents/pdf/column-widths.ts';

const wish = (weight: number, wide: number, least = wide) => ({ weight, wide, least });

describe('the columns of a table', () => {
  test('follow their weights where words fit', () => {
    expect(columnWidths([wish(2, 10), wish(1, 10), wish(1, 10)], 400)).toEqual([200, 100, 100]);
  });

  test('are never narrower than their words while there is room', () => {
    expect(columnWidths([wish(9, 50), wish(1, 100)], 300)).toEqual([200, 100]);
  });

  test('break long words before amounts', () => {
    const [words, amount] = columnWidths([wish(1, 300, 50), wish(1, 80)], 200);
    expect(amount).toBe(80);
    expect(words).toBe(120);
  });

  test('give way from the widest down where nothing fits', () => {
    expect(columnWidths([wish(1, 20), wish(1, 500), wish(1, 300)], 120)).toEqual([20, 50, 50]);
  });

  test('together fill the width', () => {
    const wishes = fc.record({
      weight: fc.double({ min: 0, max: 9, noNaN: true }),
      least: fc.double({ min: 4, max: 300, noNaN: true }),
      more: fc.double({ min: 0, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 1, maxLength: 8 }), (columns) => {
        const widths = columnWidths(
          columns.map(({ weight, least, more }) => wish(weight, least + more, least)),
          440,
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(440, 6);
      }),
    );
  });
});
