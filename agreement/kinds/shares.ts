import * as z from 'zod';
import type { Kind, Question, Reading } from '../question.ts';
import { sayPercentage } from '../say/numbers.ts';
import { rowsOf } from './list.ts';
import { party } from './party.ts';
import { percentage, percentageSchema, readPercentage, typePercentage } from './percentage.ts';

/** What each party has of a whole: equal parts, or a percentage for each of them. */
export type Shares = 'equal' | { id: string; party: string; share: string }[];

const fields: readonly Question[] = [
  {
    id: 'party',
    kind: party() as Kind,
    q: [],
    core: true,
    nl: { label: 'Partij', hint: '', why: '', example: 'Studio Fien' },
    en: { label: 'Party', hint: '', why: '', example: 'Studio Fien' },
  },
  {
    id: 'share',
    kind: percentage as Kind,
    q: [],
    core: true,
    nl: { label: 'Deel (%)', hint: '', why: '', example: '60' },
    en: { label: 'Share (%)', hint: '', why: '', example: '60' },
  },
];

const row = z.strictObject({
  id: z.string('row-id').regex(/^r[1-9]\d{0,5}$/, 'row-id'),
  party: z.string('form-wrong').regex(/^p[1-9]\d{0,5}$/, 'party-unknown'),
  share: percentageSchema,
});

/**
 * The form posts '' = 'equal' or 'own', and one field a party named by its id. A party whose field is empty
 * has no share; that the shares make a whole is for a check to say, not for the form.
 */
export const shares: Kind<Shares> = {
  name: 'list',
  control: 'shares',
  fields,
  prefix: 'r',
  schema: z.union([z.literal('equal'), rowsOf(row, 20)], 'form-wrong'),
  read(reply) {
    if (reply[''] === 'equal') return { answer: 'equal' };
    const typed = Object.entries(reply).flatMap(([id, value = '']): [string, string][] =>
      /^p\d+$/.test(id) && value.trim() !== '' ? [[id, value]] : [],
    );
    if (typed.length === 0) return reply[''] === 'own' ? { problem: 'required' } : { empty: true };
    const readings = typed.map(([id, value]): [string, Reading<string>] => [id, readPercentage(value)]);
    if (readings.some(([, reading]) => !('answer' in reading))) return { problem: 'percentage-unreadable' };
    return {
      answer: readings.map(([id, reading], at) => ({
        id: `r${at + 1}`,
        party: id,
        share: (reading as { answer: string }).answer,
      })),
    };
  },
  reply: (answer, language) =>
    answer === 'equal'
      ? { '': 'equal' }
      : {
          '': 'own',
          ...Object.fromEntries(answer.map((each) => [each.party, typePercentage(each.share, language)])),
        },
  say(answer, { language, party }) {
    if (answer === 'equal') return language === 'nl' ? 'gelijke delen' : 'equal parts';
    return answer.map((each) => `${party(each.party)} ${sayPercentage(each.share, language)}`).join(', ');
  },
};
