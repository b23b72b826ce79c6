import { type Day, toIso } from './day.ts';
import type { Series } from './series.ts';

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

const frequencies = { days: 'DAILY', weeks: 'WEEKLY', months: 'MONTHLY' } as const;

/**
 * The series as calendars know it (RFC 5545, section 3.3.10), up to and including a last day. Undefined for the 29th and
 * the 30th, or the last day before it: that takes BYSETPOS, which some calendars pass over.
 */
export function recurrenceRule({ every, unit, on }: Series, last: Day): string | undefined {
  if (on && 'dayOfMonth' in on && on.dayOfMonth > 28 && on.dayOfMonth < 31) return undefined;
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
  return `BYMONTHDAY=${on.dayOfMonth === 31 ? -1 : on.dayOfMonth}`;
}
