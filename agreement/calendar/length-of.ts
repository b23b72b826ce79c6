import { languages } from '../language.ts';
import { durationUnits, readUnit } from '../say/units.ts';
import type { Length } from './day.ts';

/** A length of time, unless it is in words without a figure, unknown or not answered. */
export function lengthOf(duration: unknown): Length | undefined {
  if (typeof duration !== 'object' || duration === null) return undefined;
  if ('n' in duration) return duration as Length;
  return 'words' in duration ? spelledOut(String(duration.words)) : undefined;
}

/** 'thirty (30) days', as lawyers write it. */
function spelledOut(words: string): Length | undefined {
  const match = /^[\p{L}-]+ \((\d{1,5})\) ([\p{L} ]+)$/u.exec(words);
  if (!match) return undefined;
  const unit = languages.map((language) => readUnit(match[2]!, language)).find((id) => id !== undefined);
  const known = durationUnits.find((id) => id === unit);
  return known && { n: Number(match[1]), unit: known };
}
