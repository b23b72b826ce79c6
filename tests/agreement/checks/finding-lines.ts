import type { Answers } from '#agreement/answer';
import { findings } from '#agreement/checks/index';

/** What is found, a line each: the check, its level and its places, '63 warning /contributions/items/0/value'. */
export function findingLines(answers: Answers): string[] {
  return findings(answers, 'en').map(({ check, level, at }) => [check, level, ...at].join(' '));
}
