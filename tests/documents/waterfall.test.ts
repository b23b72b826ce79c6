import { describe, expect, it } from 'vitest';
import type { Figure } from '#agreement/draft-tree';
import { layOut, narrowest } from '#documents/waterfall/layout';
import { figureSvg } from '#documents/waterfall/svg';
import { linesOf, widthOf } from '#documents/waterfall/text-width';
import { figure } from './fixtures.ts';

describe('words in a picture', () => {
  const name = 'Stichting tot Behoud van het Waterliniemuseum en Omgeving in Midden-Nederland';

  it('take two lines at most, each no wider than there is room', () => {
    const lines = linesOf(name, narrowest, 2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(narrowest);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(linesOf(name, 60, 2).join(' ')).toBe(name);
  });

  it.each(['W'.repeat(200), '漢'.repeat(200), 'a'.repeat(2000), '', ' '])(
    'fit whatever they are: %s',
    (text) => {
      for (const line of linesOf(text, narrowest, 2)) expect(widthOf(line)).toBeLessThanOrEqual(narrowest);
    },
  );
});

describe('a picture', () => {
  it('has its bars below each other, and nothing over anything', () => {
    for (const width of [narrowest, 47]) {
      const { bars, height } = layOut(figure, width);
      const heights = bars.flatMap(({ heading, label, amount, top, height: thick }) => [
        ...(heading ? [heading.baseline] : []),
        ...label.map(({ baseline }) => baseline),
        amount.baseline,
        top,
        top + thick,
      ]);
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(heights.at(-1)).toBeLessThan(height);
    }
  });

  it('says what it shows, escapes what people typed, and asks for nothing', () => {
    const hostile = '</text><script>alert("1")</script> & <b>';
    const svg = figureSvg({ ...figure, alt: hostile, bars: [{ ...figure.bars[0]!, label: hostile }] });
    expect(svg).toContain('role="img"');
    expect(svg).not.toMatch(/<script|<b>|style=|href|url\(/);
    expect(svg).toContain('aria-label="&lt;/text&gt;&lt;script&gt;');
  });

  it('puts a letter in the middle of a piece that has room for one', () => {
    const [bar] = figure.bars;
    const pieces = [
      { from: 0, to: 0.5, letter: 'A' },
      { from: 0.5, to: 0.51, letter: 'B' },
      { from: 0.51, to: 1, letter: 'C' },
    ];
    const svg = figureSvg({ ...figure, bars: [{ ...bar!, look: 'shared', pieces }] });
    expect(
      [...svg.matchAll(/waterfall__letter"[^>]* x="([^"]*)"[^>]*>(.)</g)].map(([, x, letter]) => [x, letter]),
    ).toEqual([
      ['25%', 'A'],
      ['75.5%', 'C'],
    ]);
  });

  it('shows what is below zero left of it, and nothing of nothing', () => {
    const svg = figureSvg(figure);
    expect(svg.match(/waterfall__zero" x1="20%" x2="20%"/g)).toHaveLength(figure.bars.length);
    expect(svg).toContain('waterfall__piece" x="0%" width="20%"');
    const bare: Figure = { type: 'figure', alt: 'x', zero: 0, bars: [figure.bars.at(-1)!] };
    expect(figureSvg(bare)).not.toContain('waterfall__piece');
  });
});
