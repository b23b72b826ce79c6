import * as z from 'zod';
import { readAnswersFile, readTopicAnswers } from '#agreement/answers-file';
import { documentKinds } from '#agreement/document-kind';
import { daySchema } from '#agreement/kinds/date';
import { languages } from '#agreement/language';
import { interview } from '#agreement/questions/index';
import { reasons } from '#workflow/error';
import { roles } from '#workflow/seat';
import { reasonSchema } from '../api/reason.ts';
import { closingSchema, wishSchema } from '../api/wish.ts';
import { block, draftTree, duty } from './draft-tree.ts';
import * as money from './settled-money.ts';
import * as settled from './settlement.ts';

const language = z.enum(languages);
const moment = z.iso.datetime().describe('In UTC.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const pointer = z.string().describe('A JSON Pointer below `answers`.');
const isRead = (result: object) => 'read' in result;

export const topicIds = interview.map(({ id }) => id) as [string, ...string[]];

/** These two are told in JSON Schema by agreement/answers-schema.ts. */
export const answersFile = z.unknown().refine((file) => isRead(readAnswersFile(file, 'en')));
export const topicAnswers = z
  .unknown()
  .refine((answers) => interview.some((topic) => isRead(readTopicAnswers(topic, answers, 'en'))));

export const issue = z.strictObject({ at: pointer, message: z.string() });

export const finding = z.strictObject({
  check: z.int().describe('The number of the check.'),
  level: z.enum(['error', 'warning', 'note']),
  at: z.array(pointer),
  message: z.string().describe('What was found.'),
  fix: z.string().describe('What to do about it.'),
  key: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Names it: the same while rows move, another once one of its answers changes.'),
  kept: z
    .strictObject({ reason: z.string(), at: moment, by: z.enum(roles) })
    .optional()
    .describe('In a partnership: why this warning stays, since when, and the role of who said so.'),
});

export const problem = z
  .strictObject({
    title: z.string(),
    status: z.int(),
    reason: z.enum([...reasons, 'unavailable', 'unexpected']),
    detail: z.string().describe('What to do about it.'),
    issues: z.array(issue).optional().describe('Where what was sent cannot be read.'),
    findings: z.array(finding).optional().describe('The errors that are left.'),
    lacking: z
      .array(z.strictObject({ at: z.array(pointer), kind: z.string(), message: z.string() }))
      .optional()
      .describe('What keeps a settlement from being worked out.'),
    stored: z.unknown().optional().describe('412: what stands now.'),
    sent: z.unknown().optional().describe('412: what was sent.'),
    etag: z.string().optional().describe('412: the tag of what stands now.'),
    parameter: z.string().optional().describe('The parameter or header that is wrong.'),
    allowed: z.array(z.string()).optional().describe('What it may be.'),
  })
  .describe('Problem details (RFC 9457).');

export const health = z.strictObject({ status: z.literal('ok') });

export const jsonSchema = z.looseObject({}).describe('A JSON Schema (draft 2020-12).');
export const openapi = z.looseObject({ openapi: z.literal('3.1.0') });

const asked = z.strictObject({
  label: z.string(),
  hint: z.string(),
  why: z.string(),
  example: z.string().describe('A reply as people would type it.'),
});

const condition = z
  .strictObject({
    at: z.string().describe('`topic/question`; within a row, a field of that row.'),
    is: z.array(z.union([z.string(), z.boolean()])).optional(),
    not: z.array(z.union([z.string(), z.boolean()])).optional(),
  })
  .describe('Asked only where that answer is one of these, or none of those.');

const fields = {
  id: z.string(),
  kind: z
    .string()
    .describe(
      'The form of the answer: see `kinds`, and for choices and lists the schema of the answers file.',
    ),
  q: z.array(z.string()).describe('Its numbers in the questionnaire.'),
  core: z.boolean().describe('Part of the short path.'),
  when: condition.optional(),
  optional: z.literal(true).optional().describe('May stay empty: there is none of it.'),
  private: z.literal(true).optional().describe('Only rows in which `shared` is true stand in any document.'),
  options: z
    .array(z.strictObject({ id: z.string(), nl: z.string(), en: z.string() }))
    .optional()
    .describe(
      'The answer is the id of one (choice), or a list of ids (choices; ordering: the first counts most).',
    ),
  other: z.literal(true).optional().describe('`{"other":"own words"}` may stand for an option.'),
  lines: z.enum(['one', 'many']).optional().describe('Text: whether it may have several lines.'),
  also: z
    .enum(['partnership', 'all'])
    .optional()
    .describe('Party: what may stand there besides the id of a row of parties.items.'),
  of: z.string().optional().describe('Row: the list, as `topic/question`, that it names a row of.'),
  get fields() {
    return z.array(field).optional().describe('Lists: what is asked of each row, beside its `id`.');
  },
  prefix: z.enum(['p', 'r']).optional().describe('Lists: what the ids of rows begin with, before a number.'),
  equal: z
    .literal(true)
    .optional()
    .describe('Lists of shares: the word "equal" may stand for the whole list.'),
  proposal: z.unknown().optional().describe('What we assume until somebody says otherwise.'),
  answer: z.unknown().optional().describe('The English example as an answer.'),
  nl: asked,
  en: asked,
};

const field = z.strictObject(fields);
const question = z.strictObject({
  topic: z.enum(topicIds),
  notIn: z
    .array(z.enum(documentKinds))
    .optional()
    .describe('The kinds of document (goal/document) that leave its topic out.'),
  ...fields,
});

export const questions = z.strictObject({
  questions: z.array(question),
  kinds: z
    .record(z.string(), jsonSchema)
    .describe('The schema of every kind that is the same wherever it is asked.'),
});

export const findings = z.strictObject({ findings: z.array(finding) });

export const duties = z.strictObject({ duties: z.array(duty) });

const links = z.strictObject({
  self: z.string(),
  answers: z.string(),
  findings: z.string(),
  duties: z.string(),
  draft: z.string(),
  conversation: z.string(),
  versions: z.string(),
  settlements: z.string(),
});

export const started = z.strictObject({
  id: z.string(),
  token: z.string().describe('The only copy: keep it, it is never told again.'),
  links: links.extend({ page: z.string().describe('The page for people, with the token behind `#`.') }),
});

export const state = z.strictObject({
  id: z.string(),
  language,
  date: daySchema.optional(),
  started: moment,
  saved: moment,
  topics: z.array(z.enum(topicIds)).describe('Those with answers.'),
  version: z.int().min(0).describe('The number of the last version; 0 before the first.'),
  role: z.enum(roles),
  links,
});

export const version = z.strictObject({
  version: z.int().min(1),
  final: z.boolean(),
  date: daySchema,
  published: moment,
  languages: z.array(language).min(1),
  fingerprint: sha256.describe('SHA-256 over the canonical answers file (RFC 8785) in the first language.'),
  files: z.array(settled.keptFile),
  kept: z
    .array(z.strictObject({ check: z.int(), message: z.string(), reason: z.string() }))
    .describe('The warnings that stood when it was made, and why.'),
  href: z.string(),
});

export const versions = z.strictObject({ versions: z.array(version) });

/** Every schema that others refer to by its name. */
export const named = {
  AnswersFile: answersFile,
  TopicAnswers: topicAnswers,
  Block: block,
  Draft: draftTree,
  Duties: duties,
  Duty: duty,
  Field: field,
  Finding: finding,
  Findings: findings,
  Health: health,
  Issue: issue,
  KeptReason: reasonSchema,
  JsonSchema: jsonSchema,
  Links: links,
  OpenApi: openapi,
  Problem: problem,
  Question: question,
  Questions: questions,
  Started: started,
  State: state,
  Version: version,
  VersionFile: settled.keptFile,
  Versions: versions,
  Wish: wishSchema,
  Closing: closingSchema,
  Figures: money.figures,
  KeptSettlement: settled.keptSettlement,
  Left: money.before,
  Money: money.money,
  Period: settled.periodBody,
  PeriodFile: settled.periodFile,
  Settlement: settled.settlement,
  SettlementOrStatement: settled.settlementOrStatement,
  Settlements: settled.settlements,
  Statement: settled.statement,
} satisfies Record<string, z.ZodType>;
