import type { Series } from '../calendar/series.ts';
import type { Words } from '../language.ts';

/** What sort of thing it is, for a calendar to sort by. */
export const dutyKinds = [
  'contribution',
  'payment',
  'statement',
  'result',
  'pilot',
  'talk',
  'review',
  'task',
  'term',
  'notice',
  'afterwards',
  'open-point',
] as const;

export type DutyKind = (typeof dutyKinds)[number];

/** Who owes what by when, or what holds from or until when. */
export interface Duty {
  /** Made of ids only, never of places in a list: the same whatever is added or removed elsewhere. */
  id: string;
  kind: DutyKind;
  /** JSON Pointers of the answers that it follows from. */
  at: string[];
  what: Words;
  /** The ids of parties, 'partnership' or 'all'; none where nobody is named. */
  who: readonly string[];
  /** Who it is where that is no party: 'whoever owes according to the statement'. */
  whose?: Words;
  /** Whether something has to be done by then, rather than that it starts or ends by itself. */
  deadline: boolean;
  /** The id of the clause or schedule that says it. */
  said: string;
  when: When;
}

export type When = OnDay | ComesBack | WithoutDay;

/** One day, ISO 8601. */
export interface OnDay {
  day: string;
  /** How it was worked out; absent where the parties named the day itself. */
  how?: Words;
}

/** Something that comes back. */
export interface ComesBack {
  rule: Words;
  /** The days, each with a name that stays: absent where the calendar cannot tell them. */
  days?: NamedDay[] | SeriesOfDays;
  /** The first day, ISO 8601, where the days begin later: there are too many. */
  first?: string;
  /** Whether the last of the days is the last time; else the days are only those of the years ahead. */
  ends: boolean;
  /** What the days leave out. */
  note?: Words;
  /** The answer that would give it days. */
  fix?: string;
}

export interface NamedDay {
  /** '2027-03' */
  name: string;
  day: string;
  how?: Words;
}

/** Days that follow from one rule. */
export interface SeriesOfDays {
  series: Series;
  /** ISO 8601 */
  first: string;
  last: string;
}

/** A moment that is no day yet: in words, or so long after one that has no day. */
export interface WithoutDay {
  rule: Words;
  /** JSON Pointer of the answer that would give it a day, where one would. */
  fix?: string;
}
