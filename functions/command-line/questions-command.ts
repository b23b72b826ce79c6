import type { Language } from '#agreement/language';
import type { Condition, Question, Topic } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import type { ExitCode, Terminal } from './terminal.ts';
import { words } from './words.ts';

/** As wide as a terminal is everywhere. */
const width = 80;

/** Explains every question, in the order of the interview. */
export function explainQuestions(language: Language, terminal: Terminal): ExitCode {
  for (const line of interview.flatMap((topic) => topicLines(topic, language))) terminal.out(line);
  return 0;
}

function topicLines({ id, title, about, questions }: Topic, language: Language): string[] {
  const heading = `${title[language]} (${id})`;
  return [
    heading,
    '='.repeat(heading.length),
    ...wrapped(about[language], ''),
    '',
    ...questions.flatMap((question) => questionLines(question, `${id}/${question.id}`, '', language)),
  ];
}

function questionLines(question: Question, path: string, indent: string, language: Language): string[] {
  const { kind, when, optional } = question;
  const { label, hint, why, example } = question[language];
  const say = words[language].questions;
  const deeper = `${indent}  `;
  const notes = [
    kind.name,
    ...(optional ? [say.optional] : []),
    ...(when ? [sayCondition(when, language)] : []),
  ];
  const options = kind.name === 'yes-no' ? [] : (kind.options ?? []);
  return [
    ...wrapped(label, indent),
    ...wrapped(`${path}: ${notes.join('; ')}`, deeper),
    ...wrapped(hint, deeper),
    ...wrapped(why, deeper),
    ...(example ? wrapped(`${say.example}: ${example}`, deeper) : []),
    ...options.flatMap((option) => wrapped(`- ${option.id}: ${option[language]}`, deeper)),
    ...(kind.allowsOther ? wrapped(`- {"other": "…"}: ${say.other}`, deeper) : []),
    '',
    ...(kind.fields ?? []).flatMap((field) =>
      questionLines(field, `${path}/${kind.prefix}…/${field.id}`, deeper, language),
    ),
  ];
}

function sayCondition(condition: Condition, language: Language): string {
  const say = words[language].questions;
  const [values, verb] =
    'is' in condition ? ([condition.is, say.onlyIf] as const) : ([condition.not, say.unless] as const);
  return values.length > 0 ? verb(condition.at, values.join(', ')) : say.ifAnswered(condition.at);
}

/** The text in lines of at most so many characters, a longer word on a line of its own. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, indent + line];
}
