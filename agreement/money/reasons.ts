import { type Answers, isUnknown, isUnread, type Row, rowsOf } from '../answer.ts';
import type { Language, Words } from '../language.ts';
import type { Question } from '../question.ts';
import { topicOf } from '../questions/index.ts';
import { rowName, sayingOf } from '../said.ts';
import { shortened } from '../shortened.ts';

/** Why an amount could not be worked out, or by what assumption it was. */
export interface Reason extends Words {
  /** JSON Pointers of the answers it is about. */
  at: string[];
  /** Something is missing; or it is agreed in words, and has to be worked out by hand; or it was assumed. */
  kind: 'missing' | 'words' | 'assumed';
  /** Whether it is a figure of the period that is missing, rather than an answer. */
  ofFigures?: true;
  /** Which figure that is, where its place does not say so: 'closes.year'. */
  figure?: string;
}

export function isReason(value: unknown): value is Reason {
  return typeof value === 'object' && value !== null && 'kind' in value && 'nl' in value;
}

/** That this answer is not there, or not one to calculate with. */
export function unanswered(at: string, answers: Answers): Reason {
  const { question, answer } = placed(at, answers);
  const state = isUnknown(answer) ? states.unknown : isUnread(answer) ? states.unread : states.absent;
  return because(at, answers, (language) => `${quoted(question, language)} ${state[language]}`);
}

const states = {
  absent: { nl: 'is nog niet ingevuld', en: 'has no answer yet' },
  unknown: { nl: 'is nog af te spreken', en: 'is still to agree' },
  unread: { nl: 'is niet te lezen', en: 'could not be read' },
} as const satisfies Record<string, Words>;

/** What is wrong with the answer to one question. */
export function unfit(at: string, answers: Answers, what: Words): Reason {
  const { question } = placed(at, answers);
  return because(at, answers, (language) => `${quoted(question, language)}: ${what[language]}`);
}

/** That something agreed in words has to be worked out by hand. */
export function inWords(at: string, answers: Answers): Reason {
  const said = wordsAt(at, answers);
  const what = {
    nl: `wat hier in woorden staat${said}, moet u zelf uitrekenen`,
    en: `what it says here in words${said} has to be worked out by hand`,
  };
  return { ...because(at, answers, (language) => what[language]), kind: 'words' };
}

/** That words beside a rule were left out of it. */
export function wordsLeftOut(at: string, answers: Answers): Reason {
  const said = wordsAt(at, answers);
  return assumed(at, answers, {
    nl: `Wat hier in woorden bij staat${said}, is niet meegerekend`,
    en: `What it says here in words${said} was not counted`,
  });
}

/** So many letters of somebody's own words are quoted. */
const mostQuoted = 60;

/** The words that stand here, as they are quoted in a sentence: ' (“of the net price …”)'; '' where there are none. */
function wordsAt(at: string, answers: Answers): string {
  const { answer } = placed(at, answers);
  const other = (answer as { other?: unknown } | undefined)?.other;
  const typed = typeof answer === 'string' ? answer : typeof other === 'string' ? other : '';
  const said = shortened(typed, mostQuoted);
  return said === '' ? '' : ` (“${said}”)`;
}

/** That the figures of the period do not say something. */
export function noFigure(at: string, answers: Answers, what: Words): Reason {
  const lacks = { nl: 'in de cijfers ontbreekt', en: 'the figures do not say' };
  return { ...because(at, answers, (language) => `${lacks[language]}: ${what[language]}`), ofFigures: true };
}

/** By what assumption an amount was worked out. */
export function assumed(at: string | string[], answers: Answers, what: Words): Reason {
  const [first] = [at].flat();
  return { ...because(first!, answers, (language) => what[language]), at: [at].flat(), kind: 'assumed' };
}

export const words = {
  belowZero: { nl: 'dit kan niet minder dan nul zijn', en: 'this cannot be less than zero' },
  notWhole: { nl: 'de delen zijn samen niet precies 100%', en: 'the shares are not exactly 100% together' },
  nobody: {
    nl: 'hier staat een partij die niet meedoet',
    en: 'this names a party that does not take part',
  },
  ofWhat: { nl: 'er staat niet waarvan dit percentage is', en: 'it does not say of what this percentage is' },
} as const satisfies Record<string, Words>;

/** One sentence that ends with the row it is about: '… (regel 2: een vaste vergoeding).' */
function because(at: string, answers: Answers, say: (language: Language) => string): Reason {
  const { row, list, index } = placed(at, answers);
  const sentence = (language: Language) => {
    const where = row && list ? ` (${called(list, row, index, answers, language)})` : '';
    const said = say(language);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${where}.`;
  };
  return { at: [at], kind: 'missing', nl: sentence('nl'), en: sentence('en') };
}

function quoted(question: Question, language: Language): string {
  return `“${question[language].label}”`;
}

const nouns: Record<string, Words> = {
  layers: { nl: 'regel', en: 'row' },
  'loss-caps': { nl: 'grens op het verlies, regel', en: 'limit on losses, row' },
  'costs-caps': { nl: 'grens op de kosten, regel', en: 'limit on costs, row' },
  streams: { nl: 'opbrengst', en: 'revenue' },
  deductions: { nl: 'aftrek', en: 'deduction' },
  tiers: { nl: 'stap', en: 'step' },
  'costs-tiers': { nl: 'stap', en: 'step' },
  items: { nl: 'bijdrage', en: 'contribution' },
};

/** 'regel 2: een vaste vergoeding' */
function called(list: Question, row: Row, index: number, answers: Answers, language: Language): string {
  const noun = (nouns[list.id] ?? nouns.layers)![language];
  const name = rowName(list, row, sayingOf(answers, language));
  return `${noun} ${index + 1}${name === undefined ? '' : `: ${name}`}`;
}

interface WithReasons {
  readonly reasons: readonly Reason[];
}

/** What could not be worked out, each sentence once; what was worked out by an assumption is no such thing. */
export function lackingIn(...settlements: readonly WithReasons[]): Reason[] {
  return reasonsIn(settlements).filter(({ kind }) => kind !== 'assumed');
}

/** By what assumptions amounts were worked out, each sentence once. */
export function assumedIn(...settlements: readonly WithReasons[]): Reason[] {
  return reasonsIn(settlements).filter(({ kind }) => kind === 'assumed');
}

function reasonsIn(settlements: readonly WithReasons[]): Reason[] {
  const all = settlements.flatMap(({ reasons }) => reasons);
  return [...new Map(all.map((reason) => [reason.nl, reason])).values()];
}

interface Placed {
  question: Question;
  answer: unknown;
  list?: Question;
  row?: Row;
  index: number;
}

/** What is asked, and answered, at a JSON Pointer of an answer. Ids are kebab-case: nothing in them is escaped. */
function placed(at: string, answers: Answers): Placed {
  const [, topic, id, place, field] = at.split('/') as [string, string, string, string?, string?];
  const question = topicOf(topic)!.questions.find((each) => each.id === id)!;
  if (place === undefined) return { question, answer: answers[topic]?.[id], index: 0 };
  const index = Number(place);
  const row = rowsOf(answers, topic, id)[index]!;
  const asked = question.kind.fields?.find((each) => each.id === field);
  if (!asked) return { question, answer: row, list: question, row, index };
  return { question: asked, answer: row[field!], list: question, row, index };
}
