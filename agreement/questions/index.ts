import type { Topic } from '../question.ts';
import { conflict } from './conflict.ts';
import { contributions } from './contributions.ts';
import { general } from './general.ts';
import { goal } from './goal.ts';
import { money } from './money.ts';
import { parties } from './parties.ts';
import { term } from './term.ts';
import { working } from './working.ts';

/** Everything we ask, in the order we ask it. */
export const interview: readonly Topic[] = [
  parties,
  goal,
  contributions,
  money,
  working,
  conflict,
  term,
  general,
];

export function topicOf(id: string): Topic | undefined {
  return interview.find((topic) => topic.id === id);
}
