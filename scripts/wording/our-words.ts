import { join } from 'node:path';
import type { Language } from '#agreement/language';
import type { Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { agreementPassages } from './agreements.ts';
import { type Passage, writtenBlocks } from './passages.ts';
import { type Part, partsOf, readTemplates } from './template.ts';

/** Where the words of this project stand: in the agreements that come out, in the clauses, in the questions. */
export interface OurWords {
  agreements: Passage[];
  templates: Passage[];
  questions: Passage[];
}

/** All that is ours to put better, in this language; `root` is the folder of the project. */
export function ourWords(root: string, language: Language): OurWords {
  return {
    agreements: agreementPassages(root, language),
    templates: templatePassages(partsOf(readTemplates(join(root, 'templates'))), language),
    questions: questionPassages(language),
  };
}

/** What every clause says, whichever way it is answered, with a word for every value. */
function templatePassages(parts: readonly Part[], language: Language): Passage[] {
  return parts
    .filter((part) => part.language === language)
    .flatMap(({ file, program }) =>
      writtenBlocks(program).map(({ text, line }) => ({ text, from: `templates/${file}:${line}` })),
    );
}

/** What the pages say of the questions: their words, those of their options, and the topics’ own. */
function questionPassages(language: Language): Passage[] {
  return interview.flatMap(({ id, title, about, questions }) => [
    { text: title[language], from: `${id}, title` },
    { text: about[language], from: `${id}, about` },
    ...questions.flatMap((question) => wordsOf(question, id, language)),
  ]);
}

function wordsOf(question: Question, topic: string, language: Language): Passage[] {
  const { kind, moment } = question;
  const { label, hint, why } = question[language];
  const at = `${topic}/${question.id}`;
  const own: [string, string | undefined][] = [
    ['label', label],
    ['hint', hint],
    ['why', why],
    ['moment', moment?.[language]],
    ...(kind.options ?? []).map((option): [string, string] => [`option ${option.id}`, option[language]]),
  ];
  return [
    ...own.flatMap(([what, text]) => (text ? [{ text, from: `${at}, ${what}` }] : [])),
    ...(kind.fields ?? []).flatMap((field) => wordsOf(field, at, language)),
  ];
}
