import * as z from 'zod';
import { readAnswersFile } from '#agreement/answers-file';
import { fileJsonSchema, type JsonSchema } from '#agreement/answers-schema';
import { daySchema } from '#agreement/kinds/date';
import { languages } from '#agreement/language';
import { figuresSchema } from '#agreement/money/read-figures';
import { periodSchema } from '../read-period.ts';
import {
  at,
  before,
  book,
  decimal,
  figures,
  leftOver,
  money,
  party,
  pointers,
  pool,
  reason,
  remains,
  rule,
} from './settled-money.ts';

const language = z.enum(languages);
const moment = z.iso.datetime().describe('In UTC.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.int().min(1).optional().describe('Its number in its partnership.');
const why = z.strictObject({ at: pointers, message: z.string() });

/** An answers file with the figures of a period beside its answers; told in JSON Schema by periodFileJsonSchema. */
export const periodFile = z.unknown().refine((file) => {
  const { figures: given, period, ...rest } = file as { figures?: unknown; period?: unknown };
  const isCalled = period === undefined || periodSchema.safeParse(period).success;
  return isCalled && figuresSchema.safeParse(given).success && 'read' in readAnswersFile(rest, 'en');
});

export const periodBody = z
  .strictObject({ period: periodSchema.optional(), figures })
  .describe('The figures of a period. What earlier settlements left is known already: without `before`.');

const payment = z.strictObject({
  from: z.string().describe('A party; or `nobody`, where nobody bears it yet.'),
  to: z.string().describe('A party; or `reserve`, where nobody keeps it yet.'),
  amount: money,
});

const ownPool = z.strictObject({
  currency: z.string(),
  pool: money,
  reserve: money,
  undistributed: money,
  unborne: money,
  payout: money,
  made: money,
  recovered: money,
  carried: money,
  borne: money,
  settles: money,
  due: money.describe('payout + settles'),
  keeps: money.describe('The reserve, where this party keeps it.'),
  holds: money.optional().describe('What it has already; absent while it is not known who has the money.'),
  balance: money.optional().describe('due + keeps − holds: what it still gets, or pays below zero.'),
  payments: z.array(payment).optional().describe('Who pays whom; absent while it is not known.'),
  unknown: z.array(why).describe('Why it is not known who has the money.'),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      rule,
      at,
      book,
      label: z.string(),
      what: z.string(),
      before: money,
      taken: money,
      left: money,
      part: money.describe('What this party got or bore.'),
      total: money.describe('What it has so far of the same book.'),
    }),
  ),
  parties: z.array(z.strictObject({ party, name: z.string(), payout: money, settles: money, due: money })),
  remains,
  after: before,
});

export const statement = z
  .strictObject({
    statement: z.literal(1),
    language,
    date: daySchema,
    number,
    period: z.string().optional(),
    partnership: z.string().optional(),
    party,
    name: z.string(),
    pools: z.array(ownPool),
    figures,
    reasons: z.array(reason),
  })
  .describe('What a settlement comes to for one party.');

export const settlement = z
  .strictObject({
    pools: z.array(pool).describe('One for each currency that is settled in.'),
    leftOver,
    reasons: z.array(reason).describe('What could not be worked out, or only by an assumption.'),
    language,
    date: daySchema,
    number,
    period: z.string().optional(),
    statements: z.array(statement),
    stepsLeftOut: z
      .boolean()
      .describe(
        'Whether the steps, or all statements, are left out because there are too many to answer with. Each statement can be had by itself.',
      ),
  })
  .describe('Payouts, reserve and undistributed are the pool, in every currency.');

export const settlementOrStatement = z.union([settlement, statement]);

/** A file of a version, or of a settlement that was closed. */
export const keptFile = z.strictObject({
  file: z.string(),
  language,
  type: z.string(),
  bytes: z.int().min(1),
  sha256,
  href: z.string(),
});

const closed = z.strictObject({
  date: daySchema,
  at: moment,
  languages: z.array(language).min(1),
  files: z.array(keptFile),
  fingerprint: sha256.describe('SHA-256 over the hashes of its files.'),
  pools: z.array(
    z.strictObject({
      currency: z.string(),
      parties: z.array(z.strictObject({ party, name: z.string(), due: decimal })),
      reserve: decimal,
      payments: z.array(z.strictObject({ from: z.string(), to: z.string(), amount: decimal })).optional(),
    }),
  ),
});

export const keptSettlement = z.strictObject({
  number: z.int().min(1),
  period: z.string().optional(),
  figures,
  saved: moment,
  href: z.string(),
  worked: settlement.optional().describe('What comes out now, while it is open.'),
  closed: closed.optional(),
});

export const settlements = z.strictObject({ settlements: z.array(keptSettlement) });

/** @param refer how schemas refer to each other */
export function periodFileJsonSchema(refer: (name: string) => JsonSchema): JsonSchema {
  const { properties, required = [], ...file } = fileJsonSchema(refer);
  const { $schema: _, '~standard': __, ...period } = z.toJSONSchema(periodSchema, { io: 'input' });
  return {
    ...file,
    title: 'An answers file with the figures of a period',
    properties: { ...properties, period, figures: refer('Figures') },
    required: [...required, 'figures'],
  };
}
