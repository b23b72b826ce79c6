import type { Language } from '../language.ts';
import { type Grouping, nbsp, sayDecimal } from './numbers.ts';

/** One and many of each unit that people count with; the first spelling is the one we write. */
const names = {
  hours: { nl: [['uur'], ['uur', 'uren']], en: [['hour'], ['hours']] },
  days: { nl: [['dag'], ['dagen']], en: [['day'], ['days']] },
  'working-days': {
    nl: [['werkdag'], ['werkdagen']],
    en: [
      ['working day', 'business day'],
      ['working days', 'business days'],
    ],
  },
  'calendar-days': {
    nl: [['kalenderdag'], ['kalenderdagen']],
    en: [['calendar day'], ['calendar days']],
  },
  weeks: { nl: [['week'], ['weken']], en: [['week'], ['weeks']] },
  months: { nl: [['maand'], ['maanden']], en: [['month'], ['months']] },
  quarters: { nl: [['kwartaal'], ['kwartalen']], en: [['quarter'], ['quarters']] },
  years: { nl: [['jaar'], ['jaar', 'jaren']], en: [['year'], ['years']] },
  people: {
    nl: [['persoon'], ['personen', 'mensen']],
    en: [['person'], ['people', 'persons']],
  },
  pieces: { nl: [['stuk'], ['stuks']], en: [['piece'], ['pieces']] },
  times: { nl: [['keer'], ['keer']], en: [['time'], ['times']] },
} as const satisfies Record<string, Record<Language, readonly [readonly string[], readonly string[]]>>;

export type UnitId = keyof typeof names;

export const unitIds = Object.keys(names) as [UnitId, ...UnitId[]];

/** The units a length of time is given in. */
export const durationUnits = [
  'hours',
  'days',
  'working-days',
  'calendar-days',
  'weeks',
  'months',
  'years',
] as const;

/** What something may be counted per, and the unit it is. */
const per = {
  hour: 'hours',
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
} as const satisfies Record<string, UnitId>;

export type PerId = keyof typeof per;

export const perIds = Object.keys(per) as [PerId, ...PerId[]];

/** 'week' → week; 'day' → dag */
export function sayPer(id: PerId, language: Language): string {
  return sayUnit(per[id], 1, language);
}

export function readPer(typed: string, language: Language): PerId | undefined {
  const unit = readUnit(typed, language);
  return perIds.find((id) => per[id] === unit);
}

export function sayUnit(unit: UnitId, count: string | number, language: Language): string {
  const [one, many] = names[unit][language];
  return String(count) === '1' ? one[0] : many[0];
}

/** '12 uur' — the number and its unit stay on one line; a percent sign stands right behind the number. */
export function sayCount(
  n: string,
  unit: UnitId | { other: string },
  language: Language,
  grouping?: Grouping,
): string {
  const word = typeof unit === 'string' ? sayUnit(unit, n, language) : unit.other;
  return `${sayDecimal(n, language, grouping)}${word.startsWith('%') ? '' : nbsp}${word}`;
}

/** The unit somebody typed, in one or many. */
export function readUnit(typed: string, language: Language): UnitId | undefined {
  const word = typed.toLowerCase();
  return unitIds.find((id) =>
    names[id][language].some((forms) => (forms as readonly string[]).includes(word)),
  );
}
