import type { Quantity } from '../kinds/quantity.ts';
import type { Rhythm } from '../kinds/rhythm.ts';

/** What a working day is taken for, in hours. */
const workingDay = 8;

const hoursIn: Record<string, number> = { hours: 1, days: workingDay, 'working-days': workingDay };

/** How often each of these comes in a week in which people work five days. */
const timesAWeek: Record<string, number> = { day: 5, week: 1, month: 12 / 52, quarter: 4 / 52, year: 1 / 52 };

/** The least and the most hours a week that a quantity may mean; undefined where it is no such thing. */
export function hoursAWeek(quantity: unknown, rhythm?: unknown): { least: number; most: number } | undefined {
  if (typeof quantity !== 'object' || quantity === null) return undefined;
  const given = quantity as Exclude<Quantity, string>;
  const weekly = (amount: unknown) => hours(amount, rhythm);
  if ('at-least' in given) return between(weekly(given['at-least']), Number.POSITIVE_INFINITY);
  if ('at-most' in given) return between(0, weekly(given['at-most']));
  if ('from' in given) return between(weekly(given.from), weekly(given.to));
  return between(weekly(given), weekly(given));
}

function between(least: number | undefined, most: number | undefined) {
  return least === undefined || most === undefined ? undefined : { least, most };
}

function hours(amount: unknown, rhythm: unknown): number | undefined {
  const { n, unit, per } = amount as { n?: string; unit?: unknown; per?: string };
  const one = hoursIn[String(unit)];
  const times = per === undefined ? timesInRhythm(rhythm) : timesAWeek[per];
  return n === undefined || one === undefined || times === undefined ? undefined : Number(n) * one * times;
}

function timesInRhythm(rhythm: unknown): number | undefined {
  const { every, unit } = (rhythm ?? {}) as Partial<Exclude<Rhythm, { words: string }>>;
  const times = unit && timesAWeek[unit.slice(0, -1)];
  return times && every ? times / every : undefined;
}
