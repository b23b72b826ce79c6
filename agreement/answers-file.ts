import * as z from 'zod';
import type { Answers, TopicAnswers } from './answer.ts';
import { jsonPointer } from './json-pointer.ts';
import { daySchema } from './kinds/date.ts';
import { isLanguage, type Language, languages } from './language.ts';
import { isProblem, type Problem, sayProblem } from './problems.ts';
import type { Topic } from './question.ts';
import { interview, topicOf } from './questions/index.ts';
import { slot } from './slot.ts';

/** The wording of questions and clauses; it is part of what a fingerprint is taken over. */
export const wording = '2026-11';

export interface AnswersFile {
  handslag: 1;
  /** The document's language. */
  language: Language;
  /** The day the document is made for, ISO 8601. */
  date?: string;
  /** The wording it was made with, the number of the version, and whether it was final: as a document carries them. */
  wording?: string;
  version?: number;
  final?: boolean;
  answers: Answers;
}

/** Why something was refused: where (a JSON Pointer) and what to do. */
export interface Issue {
  at: string;
  message: string;
}

export type Read<T> = { read: T } | { issues: Issue[] };

/** The most one topic's answers may take as JSON, in bytes. */
export const largestTopic = 350_000;

const topicSchemas = new Map(
  interview.map((topic) => [
    topic.id,
    z.strictObject(
      Object.fromEntries(topic.questions.map((question) => [question.id, slot(question.kind).optional()])),
      'form-wrong',
    ),
  ]),
);

export const fileSchema = z.strictObject({
  $schema: z.string().optional(),
  handslag: z.literal(1, 'file-version'),
  language: z.enum(languages, 'file-language'),
  date: daySchema.optional(),
  wording: z.string('form-wrong').max(40, 'text-long').optional(),
  version: z.int('form-wrong').min(1, 'form-wrong').optional(),
  final: z.boolean('form-wrong').optional(),
  answers: z.strictObject(
    Object.fromEntries([...topicSchemas].map(([id, schema]) => [id, schema.optional()])),
    'form-wrong',
  ),
});

/** Reads an answers file. Pointers start at the file's `answers`, except those of the file's own fields. */
export function readAnswersFile(json: unknown, language: Language): Read<AnswersFile> {
  const parsed = fileSchema.safeParse(json);
  const said = isLanguage((json as { language?: unknown } | null)?.language)
    ? (json as { language: Language }).language
    : language;
  if (!parsed.success) {
    return { issues: issuesOf(parsed.error, said, (path) => (path[0] === 'answers' ? path.slice(1) : path)) };
  }
  const { $schema: _, ...file } = parsed.data;
  const large = interview.filter(({ id }) => isLarge(file.answers[id])).map(({ id }) => tooLarge(id, said));
  return large.length > 0 ? { issues: large } : { read: file as AnswersFile };
}

/** Reads the answers of one topic, by question id. */
export function readTopicAnswers(topic: Topic, json: unknown, language: Language): Read<TopicAnswers> {
  const parsed = topicSchemas.get(topic.id)!.safeParse(json);
  if (!parsed.success) return { issues: issuesOf(parsed.error, language, (path) => [topic.id, ...path]) };
  if (isLarge(parsed.data)) return { issues: [tooLarge(topic.id, language)] };
  return { read: parsed.data as TopicAnswers };
}

function isLarge(answers: unknown): boolean {
  return answers !== undefined && Buffer.byteLength(JSON.stringify(answers)) > largestTopic;
}

function tooLarge(topic: string, language: Language): Issue {
  return { at: `/${topic}`, message: sayProblem('topic-large', language) };
}

function issuesOf(
  error: z.ZodError,
  language: Language,
  at: (path: PropertyKey[]) => PropertyKey[],
): Issue[] {
  return error.issues.flatMap(deepest).flatMap(({ path, problem, keys }) => {
    const places = keys ? keys.map((key) => [...path, key]) : [path];
    return places.map((place) => ({
      at: jsonPointer(at(place)),
      message: sayProblem(
        problem === 'field-unknown' && isTopicPlace(place) ? 'topic-unknown' : problem,
        language,
      ),
    }));
  });
}

function isTopicPlace(path: PropertyKey[]): boolean {
  return path.length === 2 && path[0] === 'answers' && topicOf(String(path[1])) === undefined;
}

interface Place {
  path: PropertyKey[];
  problem: Problem;
  keys?: string[];
}

/** Of an answer that fits none of its forms, what was wrong with the form it came nearest to. */
function deepest(issue: z.core.$ZodIssue): Place[] {
  if (issue.code === 'unrecognized_keys')
    return [{ path: issue.path, problem: 'field-unknown', keys: issue.keys }];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.map((errors) => errors.flatMap(deepest));
    const depth = (branch: Place[]) =>
      Math.max(0, ...branch.map(({ path, keys }) => path.length + (keys ? 0.5 : 0)));
    const nearest = branches.reduce((best, branch) => (depth(branch) >= depth(best) ? branch : best));
    const inside = depth(nearest) >= 1 && !nearest.some(({ keys }) => keys);
    if (inside || !isProblem(issue.message)) {
      return nearest.map((place) => ({ ...place, path: [...issue.path, ...place.path] }));
    }
  }
  return [{ path: issue.path, problem: isProblem(issue.message) ? issue.message : 'form-wrong' }];
}
