import type { Component } from './lines.ts';
import { octetsOf } from './lines.ts';

/** A day of a calendar, and whether it is the first of those that a rule gives. */
interface Dated {
  /** ISO 8601 */
  day: string;
  rrule?: string;
}

/**
 * As many events as fit in a file, in the order of their days: those ahead come first, then the latest of the past. What
 * one rule gives always has a day ahead.
 * @param today the day that a file looks ahead from, ISO 8601
 * @param most octets
 */
export function nearest<T extends Dated>(
  days: readonly T[],
  event: (day: T) => Component,
  { today, most }: { today: string; most: number },
): Component[] {
  const events = new Map<T, Component>();
  let room = most;
  for (const each of days.toSorted(nearestFirst(today))) {
    const made = event(each);
    room -= octetsOf(made);
    if (room < 0) break;
    events.set(each, made);
  }
  return days.flatMap((each) => events.get(each) ?? []);
}

function nearestFirst(today: string): (one: Dated, other: Dated) => number {
  return (one, other) => {
    const [a, b] = [one, other].map(({ day, rrule }) => (rrule !== undefined && day < today ? today : day));
    if (a === b) return 0;
    const isLater = a! > b!;
    // Of the past, what comes later is nearer; what is ahead comes before it.
    const isBothPast = a! < today && b! < today;
    const isBothAhead = a! >= today && b! >= today;
    if (isBothPast) return isLater ? -1 : 1;
    return isBothAhead === isLater ? 1 : -1;
  };
}
