import type { Answers } from './answer.ts';
import { progress, titleOf } from './journey.ts';
import type { Language } from './language.ts';

/** The most topics that page 1 names; of more it only tells how many there are. */
const mostNamed = 5;

/** For templates: what is still to fill in. */
export function unansweredView(answers: Answers, language: Language): object {
  const topics = progress(answers)
    .filter(({ asked, answered }) => asked > answered)
    .map(({ task, asked, answered }) => ({ title: titleOf(task, language), count: asked - answered }));
  return {
    unanswered: topics.length > mostNamed ? [] : topics,
    'unanswered-topics': topics.length,
    'unanswered-count': topics.reduce((sum, { count }) => sum + count, 0),
  };
}
