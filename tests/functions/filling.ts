/**
 * Somebody who knows nothing but what GET /api/questions tells, and fills in everything that is asked. Nothing in here may
 * come from agreement/.
 */

interface Listed {
  topic: string;
  id: string;
  kind: string;
  core: boolean;
  when?: { at: string; is?: unknown[]; not?: unknown[] };
  private?: true;
  options?: { id: string }[];
  other?: true;
  fields?: Listed[];
  prefix?: string;
  equal?: true;
  answer?: unknown;
}

export interface Listing {
  questions: Listed[];
  kinds: Record<string, { anyOf?: { properties?: object }[] }>;
}

export type Answers = Record<string, Record<string, unknown>>;

/** What was typed into a question: words that stand nowhere else. */
export interface Typed {
  at: string;
  word: string;
  /** Whether a document may say it. */
  said: boolean;
}

/**
 * An answer to every question, with a word of its own wherever there may be text.
 * @param inWords whether to answer in words wherever that is allowed, rather than with the example
 */
export function filled({ questions, kinds }: Listing, inWords: boolean) {
  const typed: Typed[] = [];
  const answers: Answers = {};

  const nonce = (at: string, said: boolean): string => {
    const word = `zq${typed.length + 1}zq`;
    typed.push({ at, word, said });
    return word;
  };
  const takesWords = (kind: string) =>
    kinds[kind]?.anyOf?.some(({ properties = {} }) => 'words' in properties) ?? false;
  const isAsked = ({ when }: Listed, row?: Record<string, unknown>): boolean => {
    if (!when) return true;
    const [topic, id] = when.at.split('/') as [string, string?];
    const found = id === undefined ? row?.[topic] : answers[topic]?.[id];
    return when.is ? when.is.includes(found) : !when.not!.includes(found);
  };
  /** An answer on which the most is asked: one that another question waits for, and none that keeps one away. */
  const leading = (at: string, among: Listed[], possible: unknown[]): unknown => {
    const waiting = among.flatMap(({ when }) => (when?.at === at ? [when] : []));
    const wanted = waiting.flatMap(({ is = [] }) => is);
    const unwanted = waiting.flatMap(({ not = [] }) => not);
    return wanted[0] ?? possible.find((each) => !unwanted.includes(each));
  };

  function answerTo(question: Listed, at: string, among: Listed[], said: boolean): unknown {
    const { kind, options = [], other } = question;
    const name = among === questions ? at : question.id;
    switch (kind) {
      case 'text':
        return nonce(at, said);
      case 'yes-no':
        return leading(name, among, [true, false]);
      case 'choice': {
        const waited = among.some(({ when }) => when?.at === name);
        if (other && !waited) return { other: nonce(at, said) };
        return leading(
          name,
          among,
          options.map(({ id }) => id),
        );
      }
      case 'choices':
      case 'ordering':
        return options.map(({ id }) => id);
      case 'party':
        return 'p1';
      case 'row':
        return 'r1';
      case 'person':
        return { name: nonce(at, said), role: nonce(at, said), party: 'p2' };
      case 'list':
        return question.equal ? shares(question) : rows(question, at, said);
      default:
        return inWords && takesWords(kind) ? { words: nonce(at, said) } : question.answer;
    }
  }

  const shares = ({ prefix }: Listed) =>
    ['60', '40'].map((share, index) => ({ id: `${prefix}${index + 1}`, party: `p${index + 1}`, share }));

  function rows(list: Listed, at: string, said: boolean): unknown[] {
    const kept = list.private ? [true, false, undefined] : [true, true];
    return kept.map((shared, index) => {
      const row: Record<string, unknown> = { id: `${list.prefix}${index + 1}` };
      for (const field of list.fields!) {
        if (list.private && field.id === 'shared') {
          if (shared !== undefined) row.shared = shared;
        } else if (isAsked(field, row))
          row[field.id] = answerTo(field, `${at}/${field.id}`, list.fields!, said && shared === true);
      }
      return row;
    });
  }

  for (const question of questions) {
    const at = `${question.topic}/${question.id}`;
    if (!isAsked(question)) continue;
    answers[question.topic] ??= {};
    answers[question.topic]![question.id] = answerTo(question, at, questions, true);
  }
  return { answers, typed };
}
