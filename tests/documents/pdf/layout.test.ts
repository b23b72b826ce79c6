import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Draft, Inline, Table } from '#agreement/draft-tree';
import { type Layout, layOut } from '../../../documents/pdf/layout.ts';
import type { Setting } from '../../../documents/pdf/setting.ts';
import type { Element } from '../../../documents/pdf/structure.ts';
import { page as paper } from '../../../documents/pdf/style.ts';
import { printable } from '../../../documents/pdf/text.ts';
import { agreement, draftWith, paragraph, say, table } from '../fixtures.ts';
import { folded, laidOut, plain, settingFor, textsOf } from './setting.ts';

let setting: Setting;

beforeAll(async () => {
  setting = await settingFor('nl');
});

/** The texts on a page in order, each with its element. */
function linesOf(
  { pages }: Layout,
  page: number,
): { element: Element | undefined; text: string; y: number }[] {
  return pages[page]!.ink.flatMap((piece) =>
    piece.type === 'line' ? piece.fragments.map(({ element, text }) => ({ element, text, y: piece.y })) : [],
  );
}

function expectWithinMargins(layout: Layout): void {
  const slack = 0.02;
  for (const { ink } of layout.pages) {
    for (const piece of ink) {
      const boxes =
        piece.type === 'box'
          ? [piece]
          : piece.fragments.map(({ x, width }) => ({ x, width, y: piece.y, height: 0 }));
      for (const { x, y, width, height } of boxes) {
        expect(x).toBeGreaterThanOrEqual(paper.left - slack);
        expect(x + width).toBeLessThanOrEqual(paper.right + slack);
        expect(y).toBeGreaterThanOrEqual(paper.top - slack);
        expect(y + height).toBeLessThanOrEqual(paper.bottom + 1);
      }
    }
  }
}

describe('whatever people type', () => {
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.stringMatching(/^[a-zé’]{1,14}[.,]?$/) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('€\u00a01.250,50', 'x'.repeat(150), `${'aansprakelijkheids'.repeat(6)}wet`),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'https://example.org/een/heel/lang/pad-met-streepjes?en=meer&van=dat',
        '\u200b',
        '\u00ad',
      ),
    },
  );
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    text.map(say),
    fc
      .record({ text, strong: fc.constant(true as const) })
      .map((more): Inline => ({ type: 'text', ...more })),
    fc.record({ text, open: fc.constant(true as const) }).map((more): Inline => ({ type: 'text', ...more })),
    text.map((words): Inline => ({ type: 'reference', to: 'signing', text: words })),
    fc.constant<Inline>({ type: 'break' }),
  );
  const content = fc.array(inline, { maxLength: 4 });
  const anyTable: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 8 }).chain((count) => {
    const cells = fc.array(content, { minLength: count, maxLength: count });
    return fc.record({
      type: fc.constant('table' as const),
      columns: fc.array(
        fc.record({
          align: fc.constantFrom('left' as const, 'right' as const),
          weight: fc.double({ min: 0, max: 5, noNaN: true }),
        }),
        { minLength: count, maxLength: count },
      ),
      head: fc.oneof(cells, fc.constant<Inline[][]>([])),
      rows: fc.array(fc.record({ cells }), { maxLength: 12 }),
      rowHeads: fc.boolean(),
      caption: content,
    });
  });
  const leaf: fc.Arbitrary<Block> = fc.oneof(
    content.map((pieces): Block => ({ type: 'paragraph', content: pieces })),
    content.map((pieces): Block => ({ type: 'heading', content: pieces })),
    anyTable,
  );
  const list = (blocks: fc.Arbitrary<Block>): fc.Arbitrary<Block> =>
    fc.array(fc.array(blocks, { maxLength: 2 }), { maxLength: 4 }).map((items) => ({
      type: 'list',
      ordered: true,
      items: items.map((inside, i) => ({ label: `${i + 1}.`, blocks: inside })),
    }));
  const blocks = fc.array(fc.oneof(leaf, list(fc.oneof(leaf, list(leaf)))), { maxLength: 5 });

  function wordsOf(block: Block): string[] {
    if (block.type === 'list')
      return block.items.flatMap(({ label, blocks }) => [label, ...blocks.flatMap(wordsOf)]);
    if (block.type === 'figure')
      return block.bars.flatMap(({ heading = '', label, amount }) => [heading, label, amount]);
    if (block.type !== 'table') return [plain(block.content)];
    return [block.caption ?? [], ...block.head, ...block.rows.flatMap(({ cells }) => cells)].map(plain);
  }

  // Joined without spaces: a word may be broken anywhere when it does not fit.
  const bare = (texts: Iterable<string>) =>
    folded([...texts].map((piece) => printable(piece, setting.faces)).join(' ')).replace(/[\s\u200b]/g, '');

  test('stands on paper once, in order and within the margins', () => {
    fc.assert(
      fc.property(blocks, (typed) => {
        const layout = layOut(
          draftWith([], { schedules: [{ id: 'a', letter: 'A', title: 'x', blocks: typed }] }),
          setting,
        );
        expectWithinMargins(layout);
        const schedule = layout.structure.kids.at(-2)!;
        const texts = textsOf(layout);
        const inOrder = (element: Element): string[] => [
          texts.get(element) ?? '',
          ...element.kids.flatMap(inOrder),
        ];
        expect(bare(inOrder(schedule))).toBe(bare(['Schedule A — x', ...typed.flatMap(wordsOf)]));
      }),
      { numRuns: 30 },
    );
  }, 30_000);

  test('the elements come to paper in the order of the structure tree', () => {
    fc.assert(
      fc.property(blocks, (typed) => {
        // Cells of a row that is split over pages are read side by side: their order is the tree's alone.
        const layout = layOut(draftWith(typed.filter(({ type }) => type !== 'table')), setting);
        const inTree = (element: Element): Element[] => [element, ...element.kids.flatMap(inTree)];
        const isText = ({ role }: Element) =>
          role === 'P' || role === 'Lbl' || role === 'H2' || role === 'H1';
        const inked = [...textsOf(layout).keys()].filter(isText);
        expect(inked).toEqual(inTree(layout.structure).filter((element) => inked.includes(element)));
      }),
      { numRuns: 20 },
    );
  }, 30_000);
});

describe.each(['nl', 'en'] as const)('a whole agreement (%s)', (language) => {
  test('keeps within the margins and is of ordinary length', async () => {
    const layout = await laidOut(agreement(language));
    expectWithinMargins(layout);
    expect(layout.pages.length).toBeGreaterThanOrEqual(10);
    expect(layout.pages.length).toBeLessThanOrEqual(14);
  });

  test('has 60 to 75 characters on the lines of its clauses', async () => {
    const layout = await laidOut(agreement(language));
    const lengths = layout.pages
      .flatMap(({ ink }) => ink)
      .filter((piece) => piece.type === 'line')
      .filter(({ fragments }) => fragments[0]!.x === paper.text && fragments[0]!.style.face === 'serif')
      .map(
        ({ fragments }) =>
          fragments
            .map(({ text }) => text)
            .join('')
            .trim().length,
      )
      .sort((a, b) => a - b);
    // The upper quartile: last lines are short.
    const long = lengths[Math.floor(lengths.length * 0.75)]!;
    expect(long).toBeGreaterThanOrEqual(60);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(78);
  });

  test('never ends a page with a heading, nor with the first line of a paragraph', async () => {
    const layout = await laidOut(agreement(language));
    const texts = textsOf(layout);
    layout.pages.forEach((_, i) => {
      const lines = linesOf(layout, i);
      const last = lines.at(-1)!.element!;
      expect(last.role).not.toMatch(/^H/);
      const onThisPage = lines.filter(({ element }) => (element?.within ?? element) === last);
      const isWhole = folded(onThisPage.map(({ text }) => text).join('')) === folded(texts.get(last) ?? '');
      if (!isWhole && last.role === 'P')
        expect(new Set(onThisPage.map(({ y }) => y)).size).toBeGreaterThan(1);
    });
  });

  test('points its contents at the pages where things begin', async () => {
    const draft = agreement(language);
    const layout = await laidOut(draft);
    for (const { id, title } of layout.entries) {
      const { page } = layout.destinations.get(id)!;
      expect(
        folded(
          linesOf(layout, page)
            .map(({ text }) => text)
            .join(''),
        ),
      ).toContain(folded(title));
      const entry = linesOf(layout, 1).map(({ text }) => text);
      expect(entry[entry.findIndex((text) => folded(text) === folded(title)) + 1]).toBe(String(page + 1));
    }
  });
});

describe('tables', () => {
  const long = (rows: number): Draft => {
    const cells = Array.from({ length: rows }, (_, i) => [`row ${i + 1}`, 'x y '.repeat(20 + (i % 7) * 10)]);
    return draftWith([table(['Left head', 'Right head'], cells)]);
  };

  test('repeat their head on every page, once for the structure and further as decoration', async () => {
    const layout = await laidOut(long(200));
    expect(layout.pages.length).toBeGreaterThan(10);
    const heads = layout.pages.map((_, i) => linesOf(layout, i).filter(({ text }) => text === 'Left head'));
    const withRows = layout.pages.map((_, i) => linesOf(layout, i).some(({ text }) => /^row \d/.test(text)));
    heads.forEach((found, i) => {
      expect(found.length).toBe(withRows[i] ? 1 : 0);
    });
    expect(heads.flat().filter(({ element }) => element !== undefined)).toHaveLength(1);
  });

  test('keep the lines of a row on one page', async () => {
    const layout = await laidOut(long(200));
    const pagesOf = new Map<Element, Set<number>>();
    layout.pages.forEach((_, i) => {
      for (const { element } of linesOf(layout, i)) {
        if (element?.role === 'TD') pagesOf.set(element, (pagesOf.get(element) ?? new Set()).add(i));
      }
    });
    expect(pagesOf.size).toBe(400);
    for (const pages of pagesOf.values()) expect(pages.size).toBe(1);
  });

  test('of a few rows stay whole', async () => {
    for (let lines = 30; lines < 46; lines++) {
      const above = Array.from({ length: lines }, () => paragraph('x'));
      const rows = [['row 1'], ['row 2'], ['row 3'], ['row 4']];
      const layout = await laidOut(draftWith([...above, table(['head'], rows)]));
      const found = layout.pages.map(
        (_, i) => linesOf(layout, i).filter(({ text }) => /^row|^head/.test(text)).length,
      );
      expect(found.filter((count) => count > 0)).toEqual([5]);
    }
  });

  test('split a row that is higher than a page', async () => {
    const layout = await laidOut(draftWith([table(['a', 'b'], [['short', 'word '.repeat(3000)]])]));
    expectWithinMargins(layout);
    expect(layout.pages.length).toBeGreaterThan(2);
  });

  test('of eight columns hold a word of 116 letters in each', async () => {
    const longest =
      'hottentottententententoonstellingsopeningsplechtigheidscommissievoorzittersverkiezingsuitslagbekendmakingsbijeenkomst';
    const layout = layOut(draftWith([table(Array(8).fill('kop'), [Array(8).fill(longest)])]), setting);
    expectWithinMargins(layout);
  });
});

describe('signatures', () => {
  test('stay whole', async () => {
    for (let parties = 1; parties <= 9; parties++) {
      const { signing, ...rest } = agreement('en');
      const signatures = Array.from({ length: parties }, (_, i) => ({
        ...signing.signatures[i % 3]!,
        name: `Party ${i + 1}`,
      }));
      const layout = await laidOut({ ...rest, signing: { ...signing, signatures } });
      layout.pages.forEach((_, i) => {
        const texts = linesOf(layout, i).map(({ text }) => text);
        const names = texts.filter((text) => /^Party \d$/.test(text));
        expect(texts.filter((text) => text === 'Signature')).toHaveLength(names.length);
      });
    }
  });
});

test('lists nested thirty deep stay within the margins', async () => {
  const nested = (depth: number): Block => ({
    type: 'list',
    ordered: true,
    items: [
      { label: 'a.', blocks: [paragraph('Some words to break.'), ...(depth > 0 ? [nested(depth - 1)] : [])] },
    ],
  });
  expectWithinMargins(await laidOut(draftWith([nested(30)])));
});

test('a short document has no contents', async () => {
  const layout = await laidOut(draftWith([paragraph('Short.')]));
  expect([...textsOf(layout).values()]).not.toContain('Contents');
});
