import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { breakLines, type SetLine } from '../../../documents/pdf/break-lines.ts';
import type { Setting } from '../../../documents/pdf/setting.ts';
import { styles } from '../../../documents/pdf/style.ts';
import { cutWords } from '../../../documents/pdf/text.ts';
import { settingFor } from './setting.ts';

let dutch: Setting;

beforeAll(async () => {
  dutch = await settingFor('nl');
});

function lines(text: string, width: number): SetLine[] {
  return breakLines(cutWords([{ type: 'text', text }], styles.body, undefined, dutch.faces), width, dutch);
}

function textsOf(set: SetLine[]): string[] {
  return set.map(({ parts, hyphen }) => parts.map(({ text }) => text).join('') + (hyphen ? '-' : ''));
}

const prose =
  'De partijen richten samen een buurtbakkerij in. Zij doen dat om vers brood te verkopen en om mensen die lang zonder werk zijn het vak van bakker te leren, zoals het hoort.';

describe('lines', () => {
  test('are as even as they can be together, not one by one', () => {
    const slack = lines(prose, 300)
      .slice(0, -1)
      .map(({ width }) => 300 - width);
    expect(Math.max(...slack)).toBeLessThan(45);
  });

  test('of ordinary text are not hyphenated', () => {
    expect(textsOf(lines(prose, 356)).filter((line) => line.endsWith('-'))).toEqual([]);
  });

  test('hyphenate where a long word would leave an ugly gap', () => {
    const [first, second] = textsOf(lines('Wij tekenen de samenwerkingsovereenkomst', 150));
    expect(first).toMatch(/^Wij tekenen de samen[a-z]*-$/);
    expect(`${first?.slice(0, -1)}${second}`).toBe('Wij tekenen de samenwerkingsovereenkomst');
  });

  test('never part what a no-break space joins', () => {
    for (const space of ['\u00a0', '\u202f']) {
      for (let width = 95; width < 240; width += 7) {
        const set = textsOf(
          lines(`Samen brengen zij €${space}1.250,50 in vóór 1${space}maart${space}2027 of later`, width),
        );
        expect(set.filter((line) => line.includes(`€${space}1.250,50`))).toHaveLength(1);
        expect(set.filter((line) => line.includes(`1${space}maart${space}2027`))).toHaveLength(1);
      }
    }
  });

  test('break a word after its own hyphen without a second one', () => {
    const set = textsOf(lines('subsidie-verantwoordingsplicht', 62));
    expect(set[0]).toBe('subsidie-');
  });

  test('break where somebody typed a line break', () => {
    const words = cutWords(
      [{ type: 'text', text: 'één' }, { type: 'break' }, { type: 'text', text: 'twee' }],
      styles.body,
      undefined,
      dutch.faces,
    );
    expect(textsOf(breakLines(words, 300, dutch))).toEqual(['één', 'twee']);
  });

  test('are never wider than asked, and lose or double nothing', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-zA-Z0-9’-]{1,30}$/), fc.stringMatching(/^[a-z]{80,140}$/));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 30, max: 400 }),
        (words, width) => {
          const set = lines(words.join(' '), width);
          for (const line of set) expect(line.width).toBeLessThanOrEqual(width + 0.01);
          const joined = set.flatMap(({ parts }) => parts.map(({ text }) => text)).join('');
          expect(joined.replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});
