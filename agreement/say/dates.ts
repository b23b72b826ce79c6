import type { Language } from '../language.ts';
import { nbsp } from './numbers.ts';

export const monthNames = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** From Sunday on. */
export const weekdayNames = {
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<Language, readonly string[]>;

/** '2027-03-01' → 1 maart 2027, 1 March 2027; never broken over two lines. */
export function sayDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day}${nbsp}${monthNames[language][month - 1]}${nbsp}${year}`;
}

/** '2027-03' → maart 2027, March 2027 */
export function sayMonth(month: string, language: Language): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return `${monthNames[language][of - 1]}${nbsp}${year}`;
}

/** Whether this is a day of the calendar in a year people make agreements in (1900 to 2199). */
export function isCalendarDay(iso: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return false;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
