import type { Topic } from '../question.ts';
import { afterwards } from './term/afterwards.ts';
import { breakingOff } from './term/breaking-off.ts';
import { dates } from './term/dates.ts';
import { leaving } from './term/leaving.ts';
import { notice } from './term/notice.ts';

export const term: Topic = {
  id: 'term',
  tip: 6,
  title: { nl: 'Begin, einde en uitstappen', en: 'Start, end and leaving' },
  about: { nl: 'Hoe lang het duurt en hoe u eruit komt', en: 'How long it lasts and how you get out' },
  feeds: ['term'],
  questions: [...dates, ...notice, ...breakingOff, ...afterwards, ...leaving],
};
