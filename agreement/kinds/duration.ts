import * as z from 'zod';
import type { Kind } from '../question.ts';
import { durationUnits, readUnit, sayCount } from '../say/units.ts';
import { inFigures, inMonths } from './number.ts';
import { textSchema } from './typed-text.ts';

export type Duration = { n: number; unit: (typeof durationUnits)[number] } | { words: string };

/** A length of time: '10 werkdagen', '1 month'. */
export const duration: Kind<Duration> = {
  name: 'duration',
  control: 'line',
  schema: z.union(
    [
      z.strictObject({
        n: z.int('duration-unreadable').min(0, 'duration-unreadable').max(100_000, 'duration-unreadable'),
        unit: z.enum(durationUnits),
      }),
      z.strictObject({ words: textSchema() }),
    ],
    'duration-unreadable',
  ),
  read({ '': typed = '' }, language) {
    const trimmed = typed.replace(/\s+/g, ' ').trim();
    if (trimmed === '') return { empty: true };
    const match = /^(0|[1-9]\d{0,4}) ?(\D+)$/.exec(inFigures(inMonths(trimmed, language), language));
    const unit = match && durationUnits.find((id) => id === readUnit(match[2]!.trim(), language));
    return unit ? { answer: { n: Number(match[1]), unit } } : { problem: 'duration-unreadable' };
  },
  reply(answer, language) {
    if ('words' in answer) return { '': answer.words, words: 'yes' };
    return { '': sayCount(String(answer.n), answer.unit, language).replaceAll('\u00a0', ' ') };
  },
  say: (answer, { language }) =>
    'words' in answer ? answer.words : sayCount(String(answer.n), answer.unit, language),
  words: (typed) => ({ words: typed }),
};
