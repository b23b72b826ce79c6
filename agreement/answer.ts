/**
 * What an answer may be besides what its kind says: "we don't know yet" (an open point), or a reply
 * that could not be read and waits as it was typed. An unanswered question has no answer at all.
 */
export type Answer<A = unknown> = A | Unknown | Unread;

/** "We don't know yet": who finds out (a party's row id), and by when (an ISO date). */
export interface Unknown {
  unknown: { owner?: string; by?: string };
}

export interface Unread {
  typed: string;
}

/** The answers of one topic, by question id. */
export type TopicAnswers = { [question: string]: unknown };

/** The answers of a partnership, by topic and question id. */
export type Answers = { [topic: string]: TopicAnswers };

/** A row of a list: an id of its own and its fields' answers. */
export type Row = { id: string; [field: string]: unknown };

export function isUnknown(answer: unknown): answer is Unknown {
  return isObject(answer) && 'unknown' in answer;
}

export function isUnread(answer: unknown): answer is Unread {
  return isObject(answer) && 'typed' in answer;
}

/** Whether there is an answer to work with: not absent, not unknown, not unread. */
export function isKnown<A>(answer: Answer<A> | undefined): answer is A {
  return answer !== undefined && !isUnknown(answer) && !isUnread(answer);
}

/** The rows of a list question; none when it is unanswered or unknown. */
export function rowsOf(answers: Answers, topic: string, question: string): Row[] {
  const rows = answers[topic]?.[question];
  return Array.isArray(rows) ? (rows as Row[]) : [];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
