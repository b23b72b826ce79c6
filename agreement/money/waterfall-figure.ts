import type { Figure, FigureBar } from '../draft-tree.ts';
import type { Language, Words } from '../language.ts';
import { sayUnits } from './say-steps.ts';
import type { Bar, BarKind, Section, Waterfall } from './waterfall.ts';
import type { ScenarioId } from './what-if.ts';

/** A waterfall as a picture, all of it on one scale. */
export function waterfallFigure({ bars, currency }: Waterfall, alt: string, language: Language): Figure {
  const scale = scaleOf(bars);
  return {
    type: 'figure',
    alt,
    zero: scale(0n),
    bars: bars.map((bar, at): FigureBar => {
      const begins = at > 0 && bar.section !== bars[at - 1]!.section;
      return {
        ...(begins && { heading: headings[bar.section][language] }),
        label: bar.label,
        amount: sayUnits(bar.amount, currency, language),
        look: looks[bar.kind],
        pieces: piecesOf(bar, scale),
      };
    }),
  };
}

/** Where a level lies between the lowest and the highest, from 0 to 1 with six digits. */
function scaleOf(bars: readonly Bar[]): (units: bigint) => number {
  const levels = bars.flatMap(({ from, to }) => [from, to]);
  const low = levels.reduce((least, level) => (level < least ? level : least), 0n);
  const high = levels.reduce((most, level) => (level > most ? level : most), 0n);
  const length = high - low;
  return (units) => (length === 0n ? 0 : Number(((units - low) * 1_000_000n) / length) / 1_000_000);
}

/** A piece for each party that gets something of it, in the parties’ order. */
function piecesOf({ from, to, parts }: Bar, scale: (units: bigint) => number): FigureBar['pieces'] {
  if (from === to) return [];
  const sizes = [...parts.values()].filter((part) => part !== 0n);
  const isShared = sizes.length > 1 && sizes.every((part) => part > 0n === sizes[0]! > 0n);
  const ends = isShared ? sizes : [1n];
  const all = ends.reduce((total, size) => total + size, 0n);
  let reached = 0n;
  return ends.map((size) => {
    const start = from + ((to - from) * reached) / all;
    reached += size;
    const [one, other] = [scale(start), scale(from + ((to - from) * reached) / all)];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  });
}

/** What is filled, lighter, or a line around nothing. */
const looks = {
  in: 'in',
  deducted: 'off',
  reserve: 'off',
  rule: 'shared',
  rest: 'shared',
  loss: 'shared',
  left: 'nobody',
  party: 'party',
  made: 'in',
  repaid: 'off',
  waits: 'off',
  borne: 'party',
  unborne: 'nobody',
} as const satisfies Record<BarKind, FigureBar['look']>;

const headings: Record<Section, Words> = {
  pool: { nl: 'Waar het geld heen gaat', en: 'Where the money goes' },
  parties: { nl: 'Wat ieder krijgt', en: 'What each party gets' },
  costs: { nl: 'Kosten die de opbrengst niet dekt', en: 'Costs that revenue does not cover' },
};

/** What the scenarios are called, as somebody thinks ahead. */
export const scenarioWords = {
  low: { nl: 'Laag', en: 'Low' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  high: { nl: 'Hoog', en: 'High' },
  loss: { nl: 'Verlies', en: 'Loss' },
  given: { nl: 'Uw cijfers', en: 'Your figures' },
} as const satisfies Record<ScenarioId | 'given', Words>;

/** What a picture shows, for those who do not see it. @param revenue what comes in, in minor units */
export function sayPicture(revenue: bigint, currency: string, language: Language): string {
  const amount = sayUnits(revenue, currency, language);
  return {
    nl: `Waar het geld heen gaat als er ${amount} binnenkomt. De tabel geeft dezelfde bedragen.`,
    en: `Where the money goes when ${amount} comes in. The table gives the same amounts.`,
  }[language];
}
