import type { Answers } from '../answer.ts';
import type { Figure, FigureBar } from '../draft-tree.ts';
import type { Language, Words } from '../language.ts';
import { expectations } from './examples/revenue.ts';
import { sayUnits } from './say-steps.ts';
import type { Bar, BarKind, Section, Waterfall } from './waterfall.ts';
import type { ScenarioId } from './what-if.ts';

/** A waterfall as a picture, all of it on one scale. */
export function waterfallFigure({ bars, currency }: Waterfall, alt: string, language: Language): Figure {
  const scale = scaleOf(bars);
  const letters = lettersFor(bars);
  return {
    type: 'figure',
    alt,
    zero: scale(0n),
    bars: bars.map((bar, at): FigureBar => {
      const begins = at > 0 && bar.section !== bars[at - 1]!.section;
      return {
        ...(begins && { heading: headings[bar.section][language] }),
        label: bar.kind === 'party' ? lettered(bar, letters) : bar.label,
        amount: sayUnits(bar.amount, currency, language),
        look: looks[bar.kind],
        pieces: piecesOf(bar, scale, letters),
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

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A letter for each party, in their order, where a bar is shared; none where no bar is, or parties are more than letters. */
function lettersFor(bars: readonly Bar[]): ReadonlyMap<string, string> {
  const parties = bars.filter(({ kind }) => kind === 'party').flatMap(({ parts }) => [...parts.keys()]);
  const isAnyShared = bars.some((bar) => sharedSizes(bar).length > 1);
  if (!isAnyShared || parties.length > alphabet.length) return new Map();
  return new Map(parties.map((party, at) => [party, alphabet[at]!]));
}

/** 'A. Studio Fien' */
function lettered({ label, parts }: Bar, letters: ReadonlyMap<string, string>): string {
  const [party] = parts.keys();
  const letter = letters.get(party!);
  return letter === undefined ? label : `${letter}. ${label}`;
}

/** What each party gets of a bar that can be shown in pieces: all of it on the same side of zero. */
function sharedSizes({ parts }: Bar): [party: string, size: bigint][] {
  const sizes = [...parts].filter(([, part]) => part !== 0n);
  return sizes.every(([, part]) => part > 0n === sizes[0]![1] > 0n) ? sizes : [];
}

/** A piece for each party that gets something of it, in the parties’ order, with the letter of its party. */
function piecesOf(
  bar: Bar,
  scale: (units: bigint) => number,
  letters: ReadonlyMap<string, string>,
): FigureBar['pieces'] {
  const { from, to, section } = bar;
  if (from === to) return [];
  const sizes = sharedSizes(bar);
  const ends = sizes.length > 0 ? sizes : [[undefined, 1n] as const];
  const all = ends.reduce((total, [, size]) => total + size, 0n);
  // The first party is on the left, whichever way the level goes.
  const [low, length] = from < to ? [from, to - from] : [to, from - to];
  let reached = 0n;
  return ends.map(([party, size]) => {
    const start = low + (length * reached) / all;
    reached += size;
    const end = low + (length * reached) / all;
    // Where a bar is one party's own, its words say whose it is.
    const letter = section === 'pool' || sizes.length > 1 ? letters.get(party ?? '') : undefined;
    return { from: scale(start), to: scale(end), ...(letter && { letter }) };
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
  kept: 'party',
} as const satisfies Record<BarKind, FigureBar['look']>;

const headings: Record<Section, Words> = {
  pool: { nl: 'Waar het geld heen gaat', en: 'Where the money goes' },
  parties: { nl: 'Wat ieder krijgt', en: 'What each party gets' },
  costs: { nl: 'Kosten die de opbrengst niet dekt', en: 'Costs that revenue does not cover' },
  kept: { nl: 'Wat overblijft na eigen kosten', en: 'What is left after own costs' },
};

/** What the scenarios are called, as somebody thinks ahead. */
const scenarioWords = {
  low: { nl: 'Laag', en: 'Low' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  high: { nl: 'Hoog', en: 'High' },
  loss: { nl: 'Verlies', en: 'Loss' },
} as const satisfies Record<ScenarioId, Words>;

const middle = { nl: 'Midden', en: 'Middle' } as const satisfies Words;

/** What a scenario is called: where the parties expect nothing, what stands for it is in the middle. */
export function scenarioName(id: ScenarioId, answers: Answers, language: Language): string {
  const isMiddle = id === 'expected' && expectations(answers) === 'none';
  return (isMiddle ? middle : scenarioWords[id])[language];
}

/** What a picture shows, for those who do not see it. @param revenue what comes in, in minor units */
export function sayPicture(revenue: bigint, currency: string, language: Language): string {
  const amount = sayUnits(revenue, currency, language);
  return {
    nl: `Waar het geld heen gaat als er ${amount} binnenkomt. De tabel geeft dezelfde bedragen.`,
    en: `Where the money goes when ${amount} comes in. The table gives the same amounts.`,
  }[language];
}
