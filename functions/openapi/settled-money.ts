import * as z from 'zod';
import type { JsonSchema } from '#agreement/answers-schema';
import { figuresSchema } from '#agreement/money/read-figures';

export const pointers = z.array(z.string()).describe('JSON Pointers below `answers`.');
export const party = z.string().describe('The id of a party.');
export const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/);

export const money = z
  .strictObject({ amount: decimal, currency: z.string().regex(/^[A-Z]{3}$/) })
  .describe('An amount as a decimal string, with exactly the decimals of its currency.');

const byId = <A extends z.ZodType>(value: A) => z.record(z.string(), value);
const costs = z.array(z.strictObject({ party, amount: money }));

/** What one settlement leaves for the next. */
export const before = z
  .strictObject({
    models: byId(z.string()).optional().describe('Which model each layer had.'),
    used: byId(money).optional(),
    short: byId(byId(money)).optional(),
    measured: byId(z.string()).optional(),
    shared: byId(byId(money)).optional(),
    received: byId(byId(money)).optional(),
    advanced: byId(byId(money)).optional(),
    costs: costs.optional(),
    spent: byId(money).optional(),
    borne: z.strictObject({ costs: byId(money).optional(), losses: byId(money).optional() }).optional(),
    reserve: money.optional(),
  })
  .describe('What a settlement leaves: the next one takes it as `figures.before`.');

/** Told in JSON Schema by figuresJsonSchema. */
export const figures = z.unknown().refine((given) => figuresSchema.safeParse(given).success);

export const reason = z.strictObject({
  at: pointers,
  kind: z
    .enum(['missing', 'words', 'assumed'])
    .describe('Missing; agreed in words, to be worked out by hand; or assumed.'),
  message: z.string(),
});

export const leftOver = z
  .array(
    z.strictObject({
      id: z.string().describe('Put it in `figures.dealtWith` once it has been dealt with.'),
      what: z.enum(['owed', 'made-up', 'costs', 'reserve']),
      why: z.enum(['party', 'rule', 'changed', 'currency']),
      party: party.optional(),
      rule: z.string().optional(),
      amount: money,
      dealtWith: z.boolean(),
      message: z.string(),
    }),
  )
  .describe(
    'What earlier settlements left that no longer fits the answers. It takes no part, and is missing until `figures.dealtWith` names it: then it is not carried on.',
  );

export const remains = z.array(z.strictObject({ amount: money, message: z.string() }));
export const rule = z.enum([
  'deduction',
  'reserve',
  'costs',
  'return',
  'fee',
  'royalty',
  'split',
  'pro-rata',
  'tiers',
  'milestone',
  'rest',
  'top-up',
  'take-back',
  'key',
  'loss',
]);
export const at = z.string().describe('A JSON Pointer below `answers`: the rule that it follows.');
export const book = z
  .enum(['pool', 'costs'])
  .describe('Money that came in, or costs and losses that the parties bear.');

const outcome = z.strictObject({
  party,
  name: z.string(),
  payout: money.describe('What it gets of the money that came in.'),
  made: money,
  recovered: money,
  carried: money,
  borne: money,
  settles: money.describe('What it gets from the others for costs; below zero where it pays them.'),
});

export const pool = z.strictObject({
  currency: z.string(),
  revenue: money,
  deducted: money,
  pool: money,
  reserve: money,
  undistributed: money,
  unborne: money,
  remains,
  outcomes: z.array(outcome),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      rule,
      at,
      book,
      label: z.string(),
      sentence: z.string(),
      before: money,
      taken: money,
      left: money,
      short: money,
      parts: z.array(z.strictObject({ party, amount: money })),
    }),
  ),
  exchanged: z.array(z.strictObject({ stream: z.string(), from: money, rate: z.string(), to: money })),
  after: before,
});

/** The figures as they are sent. */
export function figuresJsonSchema(): JsonSchema {
  const { $schema: _, '~standard': __, ...json } = z.toJSONSchema(figuresSchema, { io: 'input' });
  return { ...json, title: 'The figures of a period' };
}
