import { type JsonSchema, plainKinds, schemaOf } from '#agreement/answers-schema';
import { kindsWithout } from '#agreement/document-kind';
import type { PartyScope } from '#agreement/kinds/party';
import type { row } from '#agreement/kinds/row';
import type { Language } from '#agreement/language';
import type { Asked, Condition, Kind, Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import type { OpenHandler } from '../handlers.ts';

/** A question as the API tells of it. */
interface ListedQuestion extends Record<Language, Asked> {
  id: string;
  kind: string;
  q: readonly string[];
  core: boolean;
  when?: Condition;
  /** May stay empty: no answer means that there is none of it. */
  optional?: true;
  /** Only the rows in which `shared` is true stand in any document. */
  private?: true;
  options?: readonly { id: string; nl: string; en: string }[];
  /** Whether `{"other": "own words"}` may stand for an option. */
  other?: true;
  /** Text: whether it may have several lines. */
  lines?: 'one' | 'many';
  /** Party: what may stand for it besides the id of a row of parties.items. */
  also?: 'partnership' | 'all';
  /** Row: the list, as topic/question, that it names a row of. */
  of?: string;
  /** What is asked of each row. */
  fields?: ListedQuestion[];
  /** Lists: what the ids of rows begin with, before a number. */
  prefix?: 'p' | 'r';
  /** Lists of shares: whether the word "equal" may stand for the whole list. */
  equal?: true;
  proposal?: unknown;
  /** The English example as an answer. */
  answer?: unknown;
}

function listed({ id, kind, q, core, when, optional, proposal, nl, en, ...rest }: Question): ListedQuestion {
  return {
    id,
    kind: kind.name,
    q,
    core,
    ...(when && { when }),
    ...(optional && { optional }),
    ...(rest.private && { private: true as const }),
    ...(kind.options && { options: kind.options.map(({ id, nl, en }) => ({ id, nl, en })) }),
    ...formOf(kind),
    ...(proposal !== undefined && { proposal }),
    ...exampleAnswer(kind, en),
    nl,
    en,
  };
}

/** What a client must know of this very question to answer it, besides its kind. */
function formOf(kind: Kind) {
  const { scope = 'one' } = kind as { scope?: PartyScope };
  return {
    ...(kind.allowsOther && { other: true as const }),
    ...(kind.name === 'text' && { lines: kind.control === 'line' ? ('one' as const) : ('many' as const) }),
    ...(scope !== 'one' && { also: scope === 'one-or-all' ? ('all' as const) : ('partnership' as const) }),
    ...(kind.name === 'row' && { of: (kind as ReturnType<typeof row>).of }),
    ...(kind.fields && { fields: kind.fields.map(listed), prefix: kind.prefix! }),
    ...(kind.control === 'shares' && { equal: true as const }),
  };
}

function exampleAnswer(kind: Kind, { example }: Asked) {
  if (kind.options || kind.fields || kind.name === 'party' || kind.name === 'row') return {};
  const reading = kind.read({ '': example }, 'en');
  return 'answer' in reading ? { answer: reading.answer } : {};
}

/** The JSON Schema of each kind that is the same wherever it is asked. */
function kinds(): Record<string, JsonSchema> {
  const wide = [...plainKinds().values()].filter(
    ({ control, name }) => name !== 'text' || control === 'text',
  );
  return Object.fromEntries(wide.map((kind) => [kind.name, schemaOf(kind)]));
}

const questions = () =>
  interview.flatMap(({ id, questions }) => {
    const notIn = kindsWithout(id);
    return questions.map((question) => ({
      topic: id,
      ...(notIn.length > 0 && { notIn }),
      ...listed(question),
    }));
  });

let listing: string | undefined;

/** Everything we ask, in both languages, and the forms that answers take: the same for everybody. */
export const questionsRoute: OpenHandler = (c) => {
  listing ??= JSON.stringify({ questions: questions(), kinds: kinds() });
  return c.body(listing, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=300' });
};
