import { type Answers, isKnown, isUnknown, isUnread, type Row, rowsOf } from './answer.ts';
import { type DateAnswer, date } from './kinds/date.ts';
import type { Language } from './language.ts';
import { partiesOf } from './places.ts';
import type { Kind, Question, Saying } from './question.ts';
import { topicOf } from './questions/index.ts';

/**
 * An answer in words, for templates. Printed, it is escaped text; `{{#if (is money.basis "net")}}` looks at the answer.
 * An open point prints itself set apart.
 */
export class Said {
  readonly answer: unknown;
  readonly text: string;
  readonly open: boolean;

  constructor(answer: unknown, text: string, open = false) {
    this.answer = answer;
    this.text = text;
    this.open = open;
  }

  toHTML(): string {
    const html = escapeHtml(this.text).replaceAll('\n', '<br>');
    if (this.open) return `<mark>${html}</mark>`;
    return isInWords(this.answer) ? `<data>${html}</data>` : html;
  }
}

/** A date, an amount of time or a quantity that was kept as somebody put it: 'meteen', 'at the next meeting'. */
function isInWords(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'words' in answer;
}

/** No answer: false in a condition (an empty list is), and an error where a template prints it without asking first. */
export class Blank extends Array<never> {
  toHTML(): string {
    throw new Error('a template prints an answer that is not there; ask with {{#if}} first');
  }
}

const blank = new Blank();

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const words = {
  nl: {
    partnership: 'de Samenwerking',
    all: 'alle Partijen',
    nobody: 'een partij die niet meedoet',
    nameless: (place: number) => `Partij ${place}`,
    nothing: 'iets dat niet meer in de lijst staat',
    unnamed: (place: number) => `nummer ${place}`,
    open: 'nog af te spreken',
    before: 'vóór',
    latest: 'uiterlijk',
    unread: 'niet te lezen',
  },
  en: {
    partnership: 'the Partnership',
    all: 'all Parties',
    nobody: 'a party that does not take part',
    nameless: (place: number) => `Party ${place}`,
    nothing: 'something that is no longer in the list',
    unnamed: (place: number) => `number ${place}`,
    open: 'still to agree',
    before: 'before',
    latest: 'at the latest',
    unread: 'could not be read',
  },
} as const satisfies Record<Language, object>;

/** How answers are said in this language, with the parties' names. */
export function sayingOf(answers: Answers, language: Language): Saying {
  const names = new Map<string, string>([
    ['partnership', words[language].partnership],
    ['all', words[language].all],
    ...partiesOf(answers).map(({ id, name }, index): [string, string] => [
      id,
      typeof name === 'string' ? name : words[language].nameless(index + 1),
    ]),
  ]);
  // A row is named among all of its list, which is looked through once.
  const lists = new Map<string, ReadonlyMap<string, string>>();
  const saying: Saying = {
    language,
    party: (id) => names.get(id) ?? `[${words[language].nobody}]`,
    row(list, id) {
      const named = lists.get(list) ?? rowNames(list, answers, saying);
      lists.set(list, named);
      return named.get(id) ?? `[${words[language].nothing}]`;
    },
  };
  return saying;
}

/** What each row of a list is called, by its id: its own name, with its number where another has the same name. */
function rowNames(list: string, answers: Answers, saying: Saying): Map<string, string> {
  const [topic, question] = list.split('/') as [string, string];
  const asked = topicOf(topic)!.questions.find((each) => each.id === question)!;
  const rows = rowsOf(answers, topic, question).map((row) => ({
    id: row.id,
    name: rowName(asked, row, saying),
  }));
  const bearers = Map.groupBy(rows, ({ name }) => name);
  return new Map(
    rows
      .map(({ id, name }, at): [string, string] => {
        const number = words[saying.language].unnamed(at + 1);
        const isShared = bearers.get(name)!.length > 1;
        return [id, name === undefined ? number : isShared ? `${name} (${number})` : name];
      })
      .toReversed(),
  );
}

/** What a row goes by: its first answer. */
export function rowName({ kind }: Question, row: Row, saying: Saying): string | undefined {
  const first = kind.fields?.find(({ id }) => row[id] !== undefined && isKnown(row[id]));
  return first?.kind.say(row[first.id], saying);
}

/** Any answer of this kind, said: in words, as an open point, or as what could not be read. */
export function say(kind: Kind, answer: unknown, saying: Saying): Said | Blank {
  const { open, unread } = words[saying.language];
  if (answer === undefined) return blank;
  if (isUnknown(answer))
    return new Said(answer, `[${[open, sayWho(answer.unknown, saying)].filter(Boolean).join('; ')}]`, true);
  if (isUnread(answer)) return new Said(answer, `[${unread}: “${answer.typed}”]`, true);
  return new Said(answer, kind.say(answer, saying));
}

/** Who finds it out and by when: 'Studio Fien, vóór 1 maart 2027'; '' when neither is known. */
export function sayWho({ owner, by }: { owner?: string; by?: DateAnswer }, saying: Saying): string {
  const said = by && date.say(by, saying);
  const { before, latest } = words[saying.language];
  // 'Before two years before the end' is no way to say it: only a day stands in a sentence.
  const when = typeof by === 'string' ? `${before} ${said}` : said && `${latest}: ${said}`;
  return [owner && saying.party(owner), when].filter(Boolean).join(', ');
}

/** A list, for templates: its rows, or what is open about it as a whole. */
export interface SaidRows {
  rows: SaidRow[];
  open: Said | Blank;
}

export interface SaidRow {
  id: string;
  /** Its number in the list, from 1. */
  nr: number;
  [field: string]: unknown;
}

export function sayRows(kind: Kind, answer: unknown, saying: Saying, row: (row: Row) => object): SaidRows {
  if (!Array.isArray(answer)) return { rows: [], open: say(kind, answer, saying) };
  const rows = (answer as Row[]).map((each, index) => ({ ...row(each), id: each.id, nr: index + 1 }));
  return { rows, open: blank };
}

/** What is said of a row, behind its name: 'Vergunning: wanneer is zij er?', 'Blijft het stil? Wie meet het?' */
export function headed(name: string | undefined, words: string): string {
  if (name === undefined) return words;
  return /[.?!:…]$/.test(name) ? `${name} ${words}` : `${name}: ${words}`;
}
