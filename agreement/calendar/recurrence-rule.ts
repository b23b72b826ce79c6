import { type Day, toIso } from './day.ts';
import type { Series } from './series.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const frequencies = { days: 'DAILY', weeks: 'WEEKLY', months: 'MONTHLY' } as const;

/** The series as calendars know it (RFC 5545, section 3.3.10), up to and including a last day. */
export function recurrenceRule({ every, unit, on }: Series, last: Day): string {
  return [
    `FREQ=${frequencies[unit]}`,
    ...(every > 1 ? [`INTERVAL=${every}`] : []),
    ...(on ? [dayRule(on)] : []),
    `UNTIL=${toIso(last).replaceAll('-', '')}`,
  ].join(';');
}

function dayRule(on: NonNullable<Series['on']>): string {
  if ('weekdays' in on) return `BYDAY=${on.weekdays.map((weekday) => weekdays[weekday]).join(',')}`;
  if ('nth' in on) return `BYDAY=${on.nth}${weekdays[on.weekday]}`;
  if (on.dayOfMonth === 31) return 'BYMONTHDAY=-1';
  // Of the 28th and what comes after it, up to this day: the last one that the month has.
  const days = Array.from({ length: on.dayOfMonth - 27 }, (_, index) => 28 + index);
  return on.dayOfMonth > 28 ? `BYMONTHDAY=${days.join(',')};BYSETPOS=-1` : `BYMONTHDAY=${on.dayOfMonth}`;
}
