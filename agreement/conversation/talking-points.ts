import { type Answers, rowsOf } from '../answer.ts';
import { isAsked } from '../asked.ts';
import { isInDocument } from '../document-kind.ts';
import { partiesOf } from '../places.ts';
import type { Topic } from '../question.ts';
import { interview } from '../questions/index.ts';

/** What people talk about first, before anything is on paper; the other topics follow as they are asked. */
const first = [
  'strategy',
  'goal',
  'contributions',
  'money',
  'pilot',
  'governance',
  'dialogue',
  'conflict',
  'term',
];

/** Good to ask however much is settled. */
const always = ['friction', 'setback', 'strength', 'unasked'];

/** The topics with something left to talk about: those that are not begun, then those that are not finished. */
export function openTopics(answers: Answers): string[] {
  const topics = interview
    .filter(({ id }) => isInDocument(id, answers))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const [begun, fresh] = [true, false].map((is) => topics.filter(({ id }) => isBegun(answers, id) === is));
  return [...fresh!, ...begun!.filter((topic) => !isFinished(answers, topic))].map(({ id }) => id);
}

/** Which of the guide's questions to ask, by topic or by name; how many topics are left without one. */
interface Questions {
  ask: Record<string, boolean>;
  more: number;
}

/** @param most so many questions together; what always helps fills what the topics leave */
export function questionsToAsk(topics: readonly string[], most: number): Questions {
  const room = Math.max(0, most);
  const chosen = [...topics, ...always].slice(0, room);
  const all = [...interview.map(({ id }) => id), ...always];
  return {
    ask: Object.fromEntries(all.map((name) => [name, chosen.includes(name)])),
    more: Math.max(0, topics.length - room),
  };
}

function placeOf({ id }: Topic): number {
  const place = first.indexOf(id);
  return place < 0 ? first.length : place;
}

function isBegun(answers: Answers, topic: string): boolean {
  return Object.keys(answers[topic] ?? {}).length > 0;
}

/** Whether nothing is left without an answer that has to have one; an open point is an answer. */
function isFinished(answers: Answers, { id, questions }: Topic): boolean {
  if (id === 'strategy') return isTold(answers, ['needs', 'aims', 'why']) && isTold(answers, ['stops']);
  return questions.every(
    (question) =>
      question.optional || !isAsked(question, answers) || answers[id]?.[question.id] !== undefined,
  );
}

/** Whether every party has told the others something of this. */
function isTold(answers: Answers, questions: readonly string[]): boolean {
  const told = questions.flatMap((question) => rowsOf(answers, 'strategy', question));
  return partiesOf(answers).every(({ id }) => told.some(({ party }) => party === id));
}
