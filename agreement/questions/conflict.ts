import type { Topic } from '../question.ts';
import { finalDecision, governingLaw } from './conflict/final-decision.ts';
import { ladder } from './conflict/ladder.ts';
import { meanwhile } from './conflict/meanwhile.ts';
import { reading } from './conflict/reading.ts';

export const conflict: Topic = {
  id: 'conflict',
  tip: 6,
  title: { nl: 'Onduidelijkheid en conflict', en: 'Ambiguity and conflict' },
  about: { nl: 'Wat u doet als u het niet eens bent', en: 'What you do when you disagree' },
  feeds: ['conflict'],
  questions: [...reading, ...ladder, ...finalDecision, ...meanwhile, ...governingLaw],
};
