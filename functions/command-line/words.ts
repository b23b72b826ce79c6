import type { Language } from '#agreement/language';
import { formatIds, guideFormats, statementFormats } from '#workflow/formats';

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
  twoFiles: string;
  oneFile: string;
  settle: {
    noParty(party: string, parties: string): string;
    came(revenue: string, pool: string): string;
    due(party: string, amount: string): string;
    pays(from: string, to: string, amount: string): string;
    toReserve(amount: string): string;
    undistributed(amount: string): string;
    unborne(amount: string): string;
    reserve: string;
    nobody: string;
    leftOver(ids: string): string;
    kinds: Record<'missing' | 'words' | 'assumed', string>;
  };
  figures: {
    intro: string;
    rows: Record<'revenue' | 'deducted' | 'measured' | 'reached' | 'worked', string>;
    costs: string;
    contributed: string;
    rates: string;
    closes: string;
    months: string;
    before: string;
  };
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
  handslag settle ANTWOORDEN CIJFERS [--out MAP] [--format ${statementFormats.join(',')}] [--language nl|en] [--date JJJJ-MM-DD] [--party p1]
      rekent een periode af en maakt voor elke partij een afrekening
  handslag figures ANTWOORDEN
      geeft een leeg bestand voor de cijfers van een periode
  handslag check BESTAND… [--json]
      zegt wat er in de antwoorden niet klopt
  handslag answers BESTAND.pdf
      geeft de antwoorden terug waaruit een PDF is gemaakt
  handslag new, questions of schema [--language nl|en]
      geeft een leeg antwoordenbestand, legt elke vraag uit, of geeft het JSON Schema (voor handslag.schema.json)
Eindigt met 0 als alles goed is. Eindigt met 1 bij fouten in de antwoorden, of als iets nog niet uit te rekenen is. Eindigt met 2 als iets niet te lezen was.`,
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
    twoFiles: 'Noem een antwoordenbestand en een bestand met cijfers; hoogstens één daarvan mag - zijn.',
    oneFile: 'Noem één antwoordenbestand, of - voor standaardinvoer.',
    settle: {
      noParty: (party, parties) => `“${party}” doet niet mee. Wel: ${parties}.`,
      came: (revenue, pool) => `Er kwam ${revenue} binnen. Te verdelen: ${pool}.`,
      due: (party, amount) => `${party}: ${amount}`,
      pays: (from, to, amount) => `${from} betaalt ${amount} aan ${to}.`,
      toReserve: (amount) => `Naar de reserve: ${amount}`,
      undistributed: (amount) => `Nog niet verdeeld: ${amount}`,
      unborne: (amount) => `Draagt nog niemand: ${amount}`,
      reserve: 'de reserve',
      nobody: 'nog niemand',
      leftOver: (ids) =>
        `Is dit geregeld buiten deze afrekening? Zet dan in de cijfers: "dealtWith": [${ids}].`,
      kinds: { missing: 'ontbreekt', words: 'in woorden', assumed: 'aangenomen' },
    },
    figures: {
      intro: 'Vul in wat leeg is, en haal weg wat er niet was. Bedragen: "1250.50". Aantallen: "12500".',
      rows: {
        revenue: 'wat binnenkwam',
        deducted: 'wat het echt kostte',
        measured: 'het aantal',
        reached: 'gehaald: true of false',
        worked: 'met de hand uitgerekend',
      },
      costs: 'gezamenlijke kosten, de oudste eerst; [] als er geen waren',
      contributed: 'wat elke partij bijdroeg; haal weg om de bijdragen uit de antwoorden te tellen',
      rates: 'wat één ervan waard is in de munt waarin u afrekent, zo: "0.92"',
      closes: 'wat met deze periode eindigt: een jaar, de looptijd; [] als er niets eindigt',
      months: 'hoeveel maanden de periode duurt, zo: 3',
      before: 'Ging er een afrekening aan vooraf? Zet dan haar “after” hier als "before".',
    },
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
  handslag settle ANSWERS FIGURES [--out DIR] [--format ${statementFormats.join(',')}] [--language nl|en] [--date YYYY-MM-DD] [--party p1]
      settles a period and makes a statement for each party
  handslag figures ANSWERS
      gives an empty file for the figures of a period
  handslag check FILE… [--json]
      says what is wrong with the answers
  handslag answers FILE.pdf
      gives back the answers that a PDF was made from
  handslag new, questions or schema [--language nl|en]
      gives an empty answers file, explains every question, or gives the JSON Schema (for handslag.schema.json)
Ends with 0 when all is fine. Ends with 1 with errors in the answers, or when something cannot be worked out yet. Ends with 2 when something could not be read.`,
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
    twoFiles: 'Name an answers file and a file of figures; one of them at most may be -.',
    oneFile: 'Name one answers file, or - for standard input.',
    settle: {
      noParty: (party, parties) => `“${party}” does not take part. There is: ${parties}.`,
      came: (revenue, pool) => `${revenue} came in. To share: ${pool}.`,
      due: (party, amount) => `${party}: ${amount}`,
      pays: (from, to, amount) => `${from} pays ${amount} to ${to}.`,
      toReserve: (amount) => `To the reserve: ${amount}`,
      undistributed: (amount) => `Not shared yet: ${amount}`,
      unborne: (amount) => `Borne by nobody yet: ${amount}`,
      reserve: 'the reserve',
      nobody: 'nobody yet',
      leftOver: (ids) =>
        `Has this been dealt with outside this settlement? Then put in the figures: "dealtWith": [${ids}].`,
      kinds: { missing: 'missing', words: 'in words', assumed: 'assumed' },
    },
    figures: {
      intro: 'Fill in what is empty, and take out what there was not. Amounts: "1250.50". Counts: "12500".',
      rows: {
        revenue: 'what came in',
        deducted: 'what it really cost',
        measured: 'the number',
        reached: 'reached: true or false',
        worked: 'worked out by hand',
      },
      costs: 'joint costs, the oldest first; [] if there were none',
      contributed: 'what each party contributed; take it out to count the contributions of the answers',
      rates: 'what one of it is worth in the currency you settle in, like this: "0.92"',
      closes: 'what ends with this period: a year, the term; [] if nothing does',
      months: 'how many months the period lasts, like this: 3',
      before: 'Did a settlement go before? Then put its “after” here as "before".',
    },
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
