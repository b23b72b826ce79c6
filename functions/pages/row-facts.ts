import { isKnown, type Row } from '#agreement/answer';
import type { Question, Saying } from '#agreement/question';
import { rowName, say } from '#agreement/said';
import { pageWords } from './words.ts';

/** What a row is called where the rows of its list are shown: by its own name, or by its number. */
export function rowTitle(question: Question, row: Row, index: number, saying: Saying): string {
  const number = pageWords[saying.language].rows.row(index + 1);
  const [first] = question.kind.fields!;
  return row[first!.id] === undefined ? number : (rowName(question, row, saying) ?? number);
}

/** What else was answered about a row, a fact each; what is asked at the end is shown there. */
export function rowFacts(question: Question, row: Row, saying: Saying): string[] {
  const [, ...others] = question.kind.fields!.filter(({ late }) => !late);
  return others.flatMap((field) => {
    const slot = row[field.id];
    // What we proposed ourselves goes without saying.
    if (slot === undefined || slot === field.proposal) return [];
    const text = sayFact(field, slot, saying);
    if (text === '') return [];
    // Only together with its question does a yes say something, or a detail.
    return [field.kind.name === 'yes-no' || !field.core ? `${field[saying.language].label} ${text}` : text];
  });
}

function sayFact({ kind }: Question, slot: unknown, saying: Saying): string {
  if (kind.fields && isKnown(slot)) return kind.say(slot, saying);
  const said = say(kind, slot, saying);
  return 'text' in said ? said.text : '';
}
