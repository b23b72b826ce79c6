import type { Answers } from '../answer.ts';
import type { Level } from '../finding.ts';
import { topicOf } from '../questions/index.ts';

/**
 * How bad it is that a detail is missing that a full agreement cannot do without. Who keeps to the short path is warned
 * and can sign; who went into the details of the topic means to arrange it, and then the gap is an error.
 */
export function levelOfGap(answers: Answers, topic: string): Level {
  const isDetailed = topicOf(topic)!.questions.some(
    ({ id, core }) => !core && answers[topic]?.[id] !== undefined,
  );
  return isDetailed ? 'error' : 'warning';
}
