import type { Language } from '../language.ts';
import { sayDate } from '../say/dates.ts';
import type { SaidDuty, SaidSeries } from './said.ts';

/** What happens when, for the schedule with the timeline. */
export interface Timeline {
  /** On a day, in order. */
  days: { day: string; what: string; how: string; who: string }[];
  /** What comes back: one row each, however often it does. */
  recurring: { rule: string; span: string; what: string; who: string }[];
  /** What has no day yet. */
  rules: { rule: string; what: string; who: string }[];
  /** Whether any of it counts from the end of each period of settling up. */
  periods: boolean;
}

/** The day in words, as a sentence of a table says it. */
const words = {
  nl: {
    once: (day: string) => `één keer: ${day}`,
    from: (first: string) => `de eerste keer: ${first}`,
    between: (first: string, last: string) => `de eerste keer: ${first}; de laatste keer: ${last}`,
  },
  en: {
    once: (day: string) => `once: ${day}`,
    from: (first: string) => `the first time: ${first}`,
    between: (first: string, last: string) => `the first time: ${first}; the last time: ${last}`,
  },
} as const satisfies Record<Language, object>;

export function timeline(owed: readonly SaidDuty[], language: Language): Timeline {
  const rows = owed.map(({ what, who, when }) => ({ what, who: who || '–', when }));
  return {
    days: rows.flatMap(({ when, ...row }) =>
      when.is === 'day' ? [{ ...row, day: sayDate(when.day, language), how: when.how ?? '' }] : [],
    ),
    recurring: rows.flatMap(({ when, ...row }) =>
      when.is === 'series' ? [{ ...row, rule: when.rule, span: spanOf(when.series, language) }] : [],
    ),
    rules: rows.flatMap(({ when, ...row }) => (when.is === 'open' ? [{ ...row, rule: when.rule }] : [])),
    periods: owed.some(
      ({ said, when }) => when.is === 'series' && when.series && said.startsWith('reporting-'),
    ),
  };
}

/** From when to when something comes back, and what the days leave out; '' where that is not known. */
export function spanOf(series: SaidSeries | undefined, language: Language): string {
  if (!series) return '';
  const { once, from, between } = words[language];
  const [first, last] = [sayDate(series.first, language), sayDate(series.last, language)];
  const span = !series.ends ? from(first) : series.first === series.last ? once(first) : between(first, last);
  return series.note ? `${span}; ${series.note}` : span;
}
