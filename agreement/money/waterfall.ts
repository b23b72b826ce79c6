import type { Answers } from '../answer.ts';
import type { Language, Words } from '../language.ts';
import { sayingOf } from '../said.ts';
import type { Figures } from './figures.ts';
import { fromMinorUnits, toMinorUnits } from './minor-units.ts';
import { isMove, sayLabel } from './say-steps.ts';
import {
  hasJointCosts,
  keptBy,
  none,
  type Outcome,
  type Parts,
  type Pool,
  plus,
  type Step,
  sum,
} from './settlement.ts';

/** What a bar shows: money that comes in, or goes somewhere; what a party has in the end; costs that are left over. */
export type BarKind =
  | 'in'
  | 'deducted'
  | 'reserve'
  | 'rule'
  | 'rest'
  | 'loss'
  | 'left'
  | 'party'
  | 'made'
  | 'repaid'
  | 'waits'
  | 'borne'
  | 'unborne'
  | 'kept';

/**
 * Where the money of a pool goes, each bar beginning where the one before it ended; then what each party gets, from
 * zero; then who bears costs that revenue did not pay back, down to zero again; and where there were joint costs, what each
 * party has left after those it made itself, from zero.
 */
export type Section = 'pool' | 'parties' | 'costs' | 'kept';

/** A bar of a waterfall; amounts are in minor units. */
export interface Bar {
  /** 'in/r1', 'layers/r2', 'party/p1': of its own in a waterfall. */
  id: string;
  section: Section;
  kind: BarKind;
  label: string;
  from: bigint;
  to: bigint;
  /** What comes in, goes there, or is left: below zero where it is the other way about. */
  amount: bigint;
  /** What of it each party gets or bears. */
  parts: Parts;
  /** What was owed and could not be paid. */
  short: bigint;
}

export interface Waterfall {
  currency: string;
  bars: Bar[];
}

/** So many bars of one kind are shown by themselves; those after them stand together in one. */
const most = 12;

/** A pool as a waterfall, with the parties' own names for things. */
export function waterfall(pool: Pool, figures: Figures, answers: Answers, language: Language): Waterfall {
  const naming: Naming = { answers, language };
  const [came, gone] = [comeIn(pool, figures, naming), whereItGoes(pool, naming)];
  const bars = [
    ...chained('pool', 0n, together([...came, ...gone], language)),
    ...partyTotals(pool, naming),
    ...chained('costs', 0n, leftOver(pool, naming)),
    ...keptTotals(pool, naming),
  ];
  return { currency: pool.currency, bars: bars.map(({ say, ...bar }) => ({ ...bar, label: say() })) };
}

interface Naming {
  answers: Answers;
  language: Language;
}

/** A bar that has no place yet, and says its name only when it is shown. */
interface Loose extends Pick<Bar, 'id' | 'kind' | 'amount' | 'parts' | 'short'> {
  say: () => string;
  /** Whether the level rises by the amount, rather than falls. */
  rises: boolean;
}

type Placed = Omit<Bar, 'label'> & { say: () => string };

const bare = { parts: none, short: 0n, rises: false } as const satisfies Partial<Loose>;

/** What came in of each stream, in the pool's currency. */
function comeIn({ currency, revenue, exchanged }: Pool, figures: Figures, naming: Naming): Loose[] {
  const { answers, language } = naming;
  const streams = Array.isArray(answers.money?.streams) ? (answers.money.streams as { id: string }[]) : [];
  const came = streams.flatMap(({ id }) => {
    const changed = exchanged.find(({ stream }) => stream === id)?.to;
    const own = figures.revenue[id];
    const units = changed ?? (own?.currency === currency ? toMinorUnits(own) : undefined);
    return units === undefined ? [] : [{ id, units }];
  });
  const isAll = revenue === sum(came.map(({ units }) => units));
  if (!isAll || came.length < 2)
    return [
      { ...bare, id: 'in', kind: 'in', amount: revenue, rises: true, say: () => words.cameIn[language] },
    ];
  return came.map(({ id, units }) => ({
    ...bare,
    id: `in/${id}`,
    kind: 'in',
    amount: units,
    rises: true,
    say: () => sayingOf(answers, language).row('money/streams', id),
  }));
}

/** Every step that takes something out of the pool or is short of it, and what nobody was given. */
function whereItGoes({ steps, undistributed }: Pool, { answers, language }: Naming): Loose[] {
  const taking = steps.filter(
    (step) => step.book === 'pool' && !isMove(step) && (step.taken !== 0n || step.short > 0n),
  );
  const gone = taking.map((step): Loose => {
    const { id, rule, taken, short, parts } = step;
    const own = rule === 'return' ? `${id}/return` : id;
    const kind = kindOf(step);
    return {
      ...bare,
      id: own,
      kind,
      amount: taken,
      short,
      parts,
      say: () => sayLabel(step, answers, language),
    };
  });
  if (undistributed === 0n) return gone;
  const left = { ...bare, id: 'left', kind: 'left', amount: undistributed } as const;
  return [...gone, { ...left, say: () => words.left[language] }];
}

function kindOf({ rule }: Step): BarKind {
  if (rule === 'deduction') return 'deducted';
  if (rule === 'reserve' || rule === 'rest' || rule === 'loss') return rule;
  return 'rule';
}

/** What each party gets of it, with what a guarantee moved. */
function partyTotals({ outcomes }: Pool, { answers, language }: Naming): Placed[] {
  const { party: nameOf } = sayingOf(answers, language);
  return outcomes.map(({ party, payout }) => ({
    id: `party/${party}`,
    section: 'parties',
    kind: 'party',
    from: 0n,
    to: payout,
    amount: payout,
    parts: new Map([[party, payout]]),
    short: 0n,
    say: () => nameOf(party),
  }));
}

/** What each party has left after the joint costs that it made itself. */
function keptTotals({ outcomes }: Pool, { answers, language }: Naming): Placed[] {
  if (!hasJointCosts(outcomes)) return [];
  const { party: nameOf } = sayingOf(answers, language);
  return outcomes.map((outcome) => {
    const { party } = outcome;
    const kept = keptBy(outcome);
    return {
      id: `kept/${party}`,
      section: 'kept',
      kind: 'kept',
      from: 0n,
      to: kept,
      amount: kept,
      parts: new Map([[party, kept]]),
      short: 0n,
      say: () => words.keeps[language](nameOf(party)),
    };
  });
}

/** Costs that revenue did not all pay back: who made them, and who bears what is left. */
function leftOver({ outcomes, unborne }: Pool, { answers, language }: Naming): Loose[] {
  const of = (field: Exclude<keyof Outcome, 'party'>): Parts =>
    new Map(outcomes.map((outcome) => [outcome.party, outcome[field]]));
  const [made, recovered, carried, borne] = [of('made'), of('recovered'), of('carried'), of('borne')];
  if (sum(carried.values()) + sum(borne.values()) + unborne === 0n) return [];
  const { party: nameOf } = sayingOf(answers, language);
  const whole = (kind: 'made' | 'repaid' | 'waits', parts: Parts): Loose[] => {
    const amount = sum(parts.values());
    if (amount === 0n) return [];
    return [
      { ...bare, id: kind, kind, amount, parts, rises: kind === 'made', say: () => words[kind][language] },
    ];
  };
  return [
    ...whole('made', made),
    ...whole('repaid', recovered),
    ...whole('waits', carried),
    ...[...borne].flatMap(([party, amount]): Loose[] =>
      amount === 0n
        ? []
        : [
            {
              ...bare,
              id: `borne/${party}`,
              kind: 'borne',
              amount,
              parts: new Map([[party, amount]]),
              say: () => words.bears[language](nameOf(party)),
            },
          ],
    ),
    ...(unborne === 0n
      ? []
      : [
          {
            ...bare,
            id: 'unborne',
            kind: 'unborne' as const,
            amount: unborne,
            say: () => words.unborne[language],
          },
        ]),
  ];
}

/** The bars in a row, each from where the one before it ended. */
function chained(section: Section, start: bigint, bars: readonly Loose[]): Placed[] {
  let level = start;
  return bars.map(({ rises, ...bar }) => {
    const from = level;
    level += rises ? bar.amount : -bar.amount;
    return { ...bar, section, from, to: level };
  });
}

/** Of each kind the first ones, and one bar for all that come after them. */
function together(bars: readonly Loose[], language: Language): Loose[] {
  return [...Map.groupBy(bars, ({ kind }) => kind)].flatMap(([kind, alike]) => {
    if (alike.length <= most + 1) return alike;
    const others = alike.slice(most);
    const said =
      words.others[language][kind === 'rule' ? 'rules' : kind === 'deducted' ? 'deductions' : 'streams'];
    const joined: Loose = {
      ...bare,
      id: `${kind}/others`,
      kind,
      amount: sum(others.map(({ amount }) => amount)),
      parts: others.map(({ parts }) => parts).reduce(plus, none),
      short: sum(others.map(({ short }) => short)),
      rises: kind === 'in',
      say: () => said(others.length),
    };
    return [...alike.slice(0, most), joined];
  });
}

const words = {
  cameIn: { nl: 'Wat binnenkomt', en: 'What comes in' },
  left: { nl: 'Wat niemand krijgt', en: 'What nobody gets' },
  made: { nl: 'Gemaakte kosten', en: 'Costs that were made' },
  repaid: { nl: 'Terugbetaald uit de opbrengst', en: 'Paid back from revenue' },
  waits: { nl: 'Schuift door naar de volgende afrekening', en: 'Moves on to the next settlement' },
  unborne: { nl: 'Wat niemand draagt', en: 'What nobody bears' },
  keeps: {
    nl: (name: string) => `${name} houdt over`,
    en: (name: string) => `${name} has left`,
  },
  bears: { nl: (name: string) => `${name} draagt`, en: (name: string) => `${name} bears` },
  others: {
    nl: {
      rules: (count: number) => `… en nog ${count} regels`,
      deductions: (count: number) => `… en nog ${count} keer aftrek`,
      streams: (count: number) => `… en nog ${count} soorten opbrengst`,
    },
    en: {
      rules: (count: number) => `… and ${count} more rules`,
      deductions: (count: number) => `… and ${count} more deductions`,
      streams: (count: number) => `… and ${count} more kinds of revenue`,
    },
  },
} as const satisfies Record<string, Words | Record<Language, unknown>>;

/** A waterfall as data for outside: amounts as decimal strings in its currency. */
export function waterfallJson({ currency, bars }: Waterfall) {
  const said = (units: bigint) => fromMinorUnits(units, currency).amount;
  return {
    currency,
    bars: bars.map(({ from, to, amount, parts, short, ...bar }) => ({
      ...bar,
      from: said(from),
      to: said(to),
      amount: said(amount),
      short: said(short),
      parts: [...parts].map(([party, part]) => ({ party, amount: said(part) })),
    })),
  };
}
