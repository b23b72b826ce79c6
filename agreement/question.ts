import type { ZodType } from 'zod';
import type { Language, Words } from './language.ts';
import type { Problem } from './problems.ts';

/**
 * A kind of question: how a reply is read into an answer, and how an answer is said. A kind knows all of this
 * itself, so that no page and no document has to ask which kind it has before it.
 */
export interface Kind<A = unknown> {
  /** Its name in the API. */
  readonly name: string;
  /** How a form asks for it. */
  readonly control: Control;
  /** The canonical answer, as the API takes it; forms that mean the same are made one. Its errors are keys of Problem. */
  readonly schema: ZodType<A>;
  /** Reads a reply as people type it in this language. */
  read(reply: Reply, language: Language): Reading<A>;
  /** The reply that would be read as this answer again. */
  reply(answer: A, language: Language): Reply;
  /** The answer in words, as it stands in a sentence. */
  say(answer: A, saying: Saying): string;
  /** Choices: the options, in order. */
  readonly options?: readonly Option[];
  readonly allowsOther?: true;
  /** Lists: what is asked of each row. */
  readonly fields?: readonly Question[];
  /** Lists: what the ids of rows begin with. */
  readonly prefix?: 'p' | 'r';
  /** Whether words can stand for this answer when they cannot be read, and how they are kept. */
  words?(typed: string): A;
}

export type Control =
  | 'line'
  | 'text'
  | 'radios'
  | 'checkboxes'
  | 'party'
  | 'row'
  | 'shares'
  | 'ordering'
  | 'rows';

export interface Option {
  id: string;
  nl: string;
  en: string;
  /** Written with a capital inside a sentence too. */
  proper?: true;
}

/** What was typed: the form's fields below this question's name; '' is the main one. */
export type Reply = { readonly [field: string]: string | undefined };

/** A reply, read: an answer, nothing at all, or a problem to be shown where it was typed. */
export type Reading<A> = { answer: A } | { empty: true } | { problem: Problem };

/** What a kind needs to say an answer. */
export interface Saying {
  language: Language;
  /** The name a party goes by, from its row id ('p1', 'partnership', 'all'). */
  party(id: string): string;
  /** What a row of a list ('contributions/items') goes by, from its id. */
  row(list: string, id: string): string;
}

/** A question may depend on another: asked only where that one has one of these answers, or none of those. */
export type Condition = {
  /** 'money/revenue'; within a row, the name of a field of that row. */
  at: string;
} & ({ is: readonly (string | boolean)[] } | { not: readonly (string | boolean)[] });

export interface Asked {
  label: string;
  /** One line below the label. */
  hint: string;
  why: string;
  /** A real example of a reply in this language. */
  example: string;
}

export interface Question<A = unknown> {
  /** Stable, kebab-case. */
  id: string;
  kind: Kind<A>;
  /** Its numbers in the questionnaire, such as ['Q33']. */
  q: readonly string[];
  /** Dates: what happens on that day, for the timeline. */
  moment?: Words;
  /** Part of the short path; the others are details. */
  core: boolean;
  when?: Condition;
  /** Each party's own: only the rows that it shares stand in any document. */
  private?: true;
  /** May stay empty: no answer means that there is none of it. */
  optional?: true;
  /** Fields of parties: asked at the end, when the substance stands (legal names, addresses, who signs). */
  late?: true;
  /** What we assume until somebody says otherwise: shown as a proposal, stored once accepted. */
  proposal?: A;
  /** Where another answer makes us assume something else. */
  proposalFor?: readonly { when: Condition; proposal: A }[];
  nl: Asked;
  en: Asked;
}

export interface Topic {
  id: string;
  /** The number of the tip that this topic grew from. */
  tip: number;
  title: Words;
  /** One line on the task list. */
  about: Words;
  /** The parts of the agreement that its answers feed: 'cover', an article's or schedule's id, 'signing'. */
  feeds: readonly string[];
  questions: readonly Question[];
}
