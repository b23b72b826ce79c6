import type { CalendarOf } from '#documents/ics';
import type { Head } from './partnership.ts';
import { dayInAmsterdam } from './today.ts';

const since = Date.UTC(2020, 0, 1);

/**
 * Whose calendar it is, as things stand, and the number of its events: it never falls, and rises with every save, every
 * version and every day, so that of two calendars the later one wins.
 */
export function calendarOf(partnership: string, { version, saved }: Head, now: Date): CalendarOf {
  const seconds = Math.floor((Date.parse(saved) - since) / 1000);
  const days = Math.floor((Date.parse(dayInAmsterdam(now)) - since) / 86_400_000);
  return { partnership, sequence: 2 * version + 1 + seconds + days };
}

/** The same of the version that comes next: after all that was made before it, and before all that is made after it. */
export function calendarOfNext(partnership: string, head: Head, now: Date): CalendarOf {
  const { sequence } = calendarOf(partnership, head, now);
  return { partnership, sequence: sequence + 1 };
}
