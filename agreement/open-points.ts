import { type Answers, isUnknown } from './answer.ts';
import { places } from './checks/places.ts';
import type { Language } from './language.ts';
import { rowName, sayingOf, sayWho } from './said.ts';

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
  return [...places(answers)].flatMap(({ at, question, answer, row, list }) => {
    if (!isUnknown(answer)) return [];
    const about = row && rowName(list!, row, saying);
    const label = about ? `${about}: ${question[language].label}` : question[language].label;
    return [{ at, label, who: sayWho(answer, saying) }];
  });
}
