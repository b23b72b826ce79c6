import * as z from 'zod';
import { fileSchema, largestTopic } from './answers-file.ts';
import type { Language } from './language.ts';
import type { Kind, Option, Question, Topic } from './question.ts';
import { interview } from './questions/index.ts';
import { unknownSchema, unreadSchema } from './slot.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How the schemas below refer to each other, by name. */
type Refer = (name: string) => JsonSchema;

/** JSON Schema (draft 2020-12) of the answers file as it is sent, with all that it refers to in it. */
export function answersFileSchema(language: Language): JsonSchema {
  const refer: Refer = (name) => ({ $ref: `#/$defs/${name}` });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...fileJsonSchema(refer),
    $defs: namedSchemas(language, refer),
  };
}

const fileWords: Record<string, string> = {
  handslag: 'The version of this form.',
  language: 'The language of the document.',
  date: 'The day the document is made for; the day it is made while absent.',
  wording: 'The wording that a document was made with.',
  version: 'The number of the version that a document is.',
  final: 'Whether it is asked for as final: refused while there are error findings.',
  answers: 'By topic and question. A question that is left out is unanswered.',
};

/** The answers file without what it refers to: a schema for each topic, called 'topic-…'. */
export function fileJsonSchema(refer: Refer): JsonSchema {
  const { properties, ...file } = jsonSchemaOf(fileSchema);
  const topics = interview.map(({ id }): [string, JsonSchema] => [id, refer(`topic-${id}`)]);
  const described = Object.entries(properties!).map(([name, schema]) => [
    name,
    { ...(schema as JsonSchema), ...(fileWords[name] && { description: fileWords[name] }) },
  ]);
  const fields: Record<string, JsonSchema> = Object.fromEntries(described);
  fields.answers!.properties = Object.fromEntries(topics);
  return { ...file, title: 'Handslag answers file', properties: fields };
}

/** What a file is made of: 'topic-…', 'kind-…', and 'unknown' and 'typed' for what may stand in an answer's place. */
export function namedSchemas(language: Language, refer: Refer): Record<string, JsonSchema> {
  const kinds = [...plainKinds()].map(([name, kind]) => [`kind-${name}`, schemaOf(kind)]);
  return {
    unknown: { description: '“We don’t know yet”: an open point.', ...jsonSchemaOf(unknownSchema) },
    typed: {
      description: 'What was typed and could not be read: stored, and found by a check.',
      ...jsonSchemaOf(unreadSchema),
    },
    ...Object.fromEntries(kinds),
    ...Object.fromEntries(
      interview.map((topic) => [`topic-${topic.id}`, topicSchema(topic, language, refer)]),
    ),
  };
}

/** The kinds that are the same wherever they are asked, by name; choices and lists differ from question to question. */
export function plainKinds(): Map<string, Kind> {
  const found = new Map<string, Kind>();
  for (const { kind } of allQuestions(interview.flatMap(({ questions }) => questions)))
    if (isPlain(kind)) found.set(nameOf(kind), kind);
  return found;
}

function* allQuestions(questions: readonly Question[]): Generator<Question> {
  for (const question of questions) {
    yield question;
    yield* allQuestions(question.kind.fields ?? []);
  }
}

const isPlain = (kind: Kind) => !kind.fields && (!kind.options || kind.name === 'yes-no');

/** Text is 'text' where it may have several lines, and 'line' otherwise. */
const nameOf = ({ name, control }: Kind) => (name === 'text' ? control : name);

function topicSchema({ title, about, questions }: Topic, language: Language, refer: Refer): JsonSchema {
  return {
    type: 'object',
    title: title[language],
    description: `${about[language]} (${largestTopic / 1000} KB)`,
    properties: propertiesOf(questions, language, refer),
    additionalProperties: false,
  };
}

const propertiesOf = (questions: readonly Question[], language: Language, refer: Refer) =>
  Object.fromEntries(questions.map((question) => [question.id, slotSchema(question, language, refer)]));

/** What may stand where a question is answered. */
function slotSchema({ kind, ...question }: Question, language: Language, refer: Refer): JsonSchema {
  const { label, hint } = question[language];
  const options = isPlain(kind) ? '' : saidOptions(kind.options ?? [], language);
  return {
    title: label,
    description: [hint, options].filter(Boolean).join(' '),
    anyOf: [
      isPlain(kind) ? refer(`kind-${nameOf(kind)}`) : ownSchema(kind, language, refer),
      refer('unknown'),
      refer('typed'),
    ],
  };
}

const saidOptions = (options: readonly Option[], language: Language) =>
  options.map((option) => `${option.id}: ${option[language]}.`).join(' ');

/** The schema of a choice or a list; in a list the fields of a row are filled in, since they have slots of their own. */
function ownSchema(kind: Kind, language: Language, refer: Refer): JsonSchema {
  const schema = schemaOf(kind);
  const { items } = schema as { items?: JsonSchema };
  if (kind.control !== 'rows' || !items) return schema;
  const properties = { ...items.properties, ...propertiesOf(kind.fields!, language, refer) };
  return { ...schema, items: { ...items, properties } };
}

/** The JSON Schema of an answer of this kind. */
export const schemaOf = ({ schema }: Kind): JsonSchema => jsonSchemaOf(schema);

/** Of what is sent, before anything is made canonical. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, '~standard': __, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return json;
}
