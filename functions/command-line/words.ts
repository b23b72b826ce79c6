import type { Language } from '#agreement/language';
import { formatIds, guideFormats } from '#workflow/formats';

interface Words {
  usage: string;
  noCommand(name: string): string;
  noFiles: string;
  onePdf: string;
  cannotRead(why: string): string;
  cannotWrite(path: string, why: string): string;
  notJson: string;
  formats(unknown: string, known: string): string;
  languages: string;
  date: string;
  twice(path: string): string;
  written(path: string): string;
  refusedFinal: string;
  fine: string;
  levels: Record<'error' | 'warning' | 'note', string>;
  questions: {
    example: string;
    optional: string;
    other: string;
    onlyIf(question: string, answers: string): string;
    unless(question: string, answers: string): string;
    ifAnswered(question: string): string;
  };
}

/** What the command line says by itself. */
export const words: Record<Language, Words> = {
  nl: {
    usage: `Gebruik:
  handslag draft BESTAND… [--out MAP] [--format ${formatIds.join(',')}] [--language nl|en] [--date JJJJ-MM-DD]
      maakt van elk antwoordenbestand een conceptovereenkomst; - leest van standaardinvoer
  handslag conversation BESTAND… [--out MAP] [--format ${guideFormats.join(',')}] [--language nl|en] [--date JJJJ-MM-DD]
      maakt van elk antwoordenbestand een gesprekswijzer: één blad om samen door te praten
  handslag check BESTAND… [--json]
      zegt wat er in de antwoorden niet klopt
  handslag answers BESTAND.pdf
      geeft de antwoorden terug waaruit een PDF is gemaakt
  handslag new, questions of schema [--language nl|en]
      geeft een leeg antwoordenbestand, legt elke vraag uit, of geeft het JSON Schema (voor handslag.schema.json)
Eindigt met 0 als alles goed is, 1 bij fouten in de antwoorden, 2 als iets niet te lezen was.`,
    noCommand: (name) => `“${name}” kennen we niet.`,
    noFiles: 'Noem minstens één antwoordenbestand, of - voor standaardinvoer.',
    onePdf: 'Noem één PDF, of - voor standaardinvoer.',
    cannotRead: (why) => `niet te lezen (${why})`,
    cannotWrite: (path, why) => `${path} is niet te schrijven (${why})`,
    notJson: 'dit is geen geldige JSON in UTF-8',
    formats: (unknown, known) => `“${unknown}” is er niet. Wel: ${known}.`,
    languages: '--language is nl of en.',
    date: '--date is een dag die bestaat, zo: 2027-01-15.',
    twice: (path) => `${path} zou over iets anders heen geschreven worden. Kies een andere map met --out.`,
    written: (path) => `Geschreven: ${path}`,
    refusedFinal: 'definitief kan pas als de fouten weg zijn; haal "final" weg voor een concept',
    fine: 'geen bevindingen',
    levels: { error: 'fout', warning: 'let op', note: 'opmerking' },
    questions: {
      example: 'Voorbeeld',
      optional: 'mag leeg blijven',
      other: 'iets anders, in eigen woorden',
      onlyIf: (question, answers) => `alleen als ${question} ${answers} is`,
      unless: (question, answers) => `behalve als ${question} ${answers} is`,
      ifAnswered: (question) => `hoort bij ${question}`,
    },
  },
  en: {
    usage: `Usage:
  handslag draft FILE… [--out DIR] [--format ${formatIds.join(',')}] [--language nl|en] [--date YYYY-MM-DD]
      makes a draft agreement of each answers file; - reads standard input
  handslag conversation FILE… [--out DIR] [--format ${guideFormats.join(',')}] [--language nl|en] [--date YYYY-MM-DD]
      makes a conversation guide of each answers file: one page to talk from
  handslag check FILE… [--json]
      says what is wrong with the answers
  handslag answers FILE.pdf
      gives back the answers that a PDF was made from
  handslag new, questions or schema [--language nl|en]
      gives an empty answers file, explains every question, or gives the JSON Schema (for handslag.schema.json)
Ends with 0 when all is fine, 1 with errors in the answers, 2 when something could not be read.`,
    noCommand: (name) => `We do not know “${name}”.`,
    noFiles: 'Name one answers file at least, or - for standard input.',
    onePdf: 'Name one PDF, or - for standard input.',
    cannotRead: (why) => `cannot be read (${why})`,
    cannotWrite: (path, why) => `${path} cannot be written (${why})`,
    notJson: 'this is not valid JSON in UTF-8',
    formats: (unknown, known) => `There is no “${unknown}”. There is: ${known}.`,
    languages: '--language is nl or en.',
    date: '--date is a day that exists, like this: 2027-01-15.',
    twice: (path) => `${path} would be written over something else. Choose another folder with --out.`,
    written: (path) => `Written: ${path}`,
    refusedFinal: 'it can be final once the errors are gone; take "final" out for a draft',
    fine: 'no findings',
    levels: { error: 'error', warning: 'warning', note: 'note' },
    questions: {
      example: 'Example',
      optional: 'may stay empty',
      other: 'something else, in your own words',
      onlyIf: (question, answers) => `only if ${question} is ${answers}`,
      unless: (question, answers) => `unless ${question} is ${answers}`,
      ifAnswered: (question) => `goes with ${question}`,
    },
  },
};
