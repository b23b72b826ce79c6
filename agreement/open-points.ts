import { type Answers, isKnown, isUnknown, type Row } from './answer.ts';
import { places } from './checks/places.ts';
import type { Language } from './language.ts';
import { isAsked, type Question, type Topic } from './question.ts';
import { interview } from './questions/index.ts';
import { sayingOf, sayWho } from './said.ts';

/** Something the parties do not know yet. */
export interface OpenPoint {
  /** JSON Pointer of the answer. */
  at: string;
  /** The question it is about, and the row where it is asked of one. */
  label: string;
  /** Who finds it out and by when, in words; '' when neither is known. */
  who: string;
}

export function openPoints(answers: Answers, language: Language): OpenPoint[] {
  const saying = sayingOf(answers, language);
  return [...places(answers)].flatMap(({ at, question, answer, row }) => {
    if (!isUnknown(answer)) return [];
    const about = row && rowName(row);
    const label = about ? `${about}: ${question[language].label}` : question[language].label;
    return [{ at, label, who: sayWho(answer, saying) }];
  });
}

/** What a row is called by: its first text. */
function rowName(row: Row): string | undefined {
  const [, first] = Object.entries(row).find(([id, value]) => id !== 'id' && typeof value === 'string') ?? [];
  return first as string | undefined;
}

/** How far a topic has come. */
export interface Progress {
  topic: Topic;
  asked: number;
  /** Answered, or marked as not known yet. */
  answered: number;
  open: number;
}

/** How many of each topic's core questions are asked, answered and open, given the answers so far. */
export function progress(answers: Answers): Progress[] {
  return interview.map((topic) => {
    const asked = topic.questions.filter(
      (question) => question.core && !question.optional && isAsked(question, answers),
    );
    const given = asked.filter((question) => hasAnswer(question, answers[topic.id]?.[question.id]));
    const open = openPoints({ [topic.id]: answers[topic.id] ?? {} }, 'en').length;
    return { topic, asked: asked.length, answered: given.length, open };
  });
}

function hasAnswer(question: Question, answer: unknown): boolean {
  if (answer === undefined) return false;
  return !(question.kind.control === 'rows' && isKnown(answer) && (answer as Row[]).length === 0);
}
