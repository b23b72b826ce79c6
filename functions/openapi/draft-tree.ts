import * as z from 'zod';
import type { Block, Draft } from '#agreement/draft-tree';
import { dutyKinds } from '#agreement/duties/duty';
import type { SaidDuty } from '#agreement/duties/said';
import { daySchema } from '#agreement/kinds/date';
import { languages } from '#agreement/language';

const yes = z.literal(true).optional();
const id = z.string().optional();

const inlines = z.array(
  z.union([
    z.strictObject({ type: z.literal('text'), text: z.string(), strong: yes, em: yes, open: yes }),
    z.strictObject({ type: z.literal('break') }),
    z.strictObject({ type: z.literal('reference'), to: z.string(), text: z.string() }),
  ]),
);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  id,
  role: z.enum(['lead', 'note']).optional(),
  content: inlines,
});

const heading = z.strictObject({ type: z.literal('heading'), id, content: inlines });

const table = z.strictObject({
  type: z.literal('table'),
  id,
  caption: inlines.optional(),
  columns: z.array(z.strictObject({ align: z.enum(['left', 'right']), weight: z.number() })),
  head: z.array(inlines),
  rows: z.array(z.strictObject({ cells: z.array(inlines), total: yes })),
  rowHeads: z.boolean(),
});

const list = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  get items(): z.ZodType<{ label: string; blocks: Block[] }[]> {
    return z.array(z.strictObject({ label: z.string(), blocks }));
  },
});

const part = z.number().min(0).max(1);

const figure = z
  .strictObject({
    type: z.literal('figure'),
    alt: z.string(),
    zero: part,
    bars: z.array(
      z.strictObject({
        heading: z.string().optional(),
        label: z.string(),
        amount: z.string(),
        look: z.enum(['in', 'off', 'shared', 'party', 'nobody']),
        pieces: z.array(z.strictObject({ from: part, to: part })),
      }),
    ),
  })
  .describe('Bars below each other on one scale; places are parts of the width.');

export const block: z.ZodType<Block> = z.union([paragraph, heading, list, table, figure]);

const blocks = z.array(block);

const signature = z.strictObject({
  party: z.string(),
  name: z.string(),
  fields: z.array(
    z.strictObject({
      id: z.enum(['name', 'role', 'place', 'date', 'signature']),
      label: z.string(),
      value: z.string(),
    }),
  ),
});

const saidIn = z.string().describe('The id of the clause or schedule that says it.');

/** Who owes what by when, as the API shows it (agreement/duties/said.ts). */
export const duty = z.strictObject({
  id: z.string().describe('The same in every language and every version.'),
  kind: z.enum(dutyKinds),
  at: z.array(z.string()).describe('JSON Pointers below `answers`: what it follows from.'),
  what: z.string(),
  who: z.string().describe('In words; empty where nobody is named.'),
  parties: z.array(z.string()).describe('Ids of parties, `partnership` or `all`.'),
  deadline: z.boolean().describe('Whether something has to be done by then.'),
  said: saidIn,
  when: z.discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('day'),
      day: daySchema,
      how: z.string().optional().describe('How it was worked out.'),
    }),
    z.strictObject({
      is: z.literal('series'),
      rule: z.string(),
      series: z
        .strictObject({
          first: daySchema,
          last: daySchema,
          next: daySchema.optional().describe('The first of them from the day on that it is worked out for.'),
          ends: z.boolean().describe('Whether it ends on that last day, or goes on.'),
          note: z.string().optional().describe('What the days leave out.'),
          rrule: z.string().optional().describe('RFC 5545.'),
          days: z
            .array(z.strictObject({ name: z.string(), day: daySchema, how: z.string().optional() }))
            .optional(),
        })
        .optional()
        .describe('Absent where the rule does not tell the days.'),
      fix: z.string().optional().describe('JSON Pointer of the answer that would tell them.'),
    }),
    z.strictObject({
      is: z.literal('open'),
      rule: z.string(),
      fix: z.string().optional().describe('JSON Pointer of the answer that would give it a day.'),
    }),
  ]),
}) satisfies z.ZodType<SaidDuty>;

/** The document tree as the API shows it (agreement/draft-tree.ts). */
export const draftTree = z.strictObject({
  language: z.enum(languages),
  title: z.string(),
  mark: z.enum(['draft', 'final']),
  version: z.int().optional(),
  date: daySchema,
  fingerprint: z.string(),
  answersFile: z.string(),
  cover: blocks,
  articles: z.array(
    z.strictObject({
      id: z.string(),
      number: z.string(),
      title: z.string(),
      summary: inlines.optional(),
      clauses: z.array(z.strictObject({ id: z.string(), number: z.string(), blocks })),
    }),
  ),
  schedules: z.array(z.strictObject({ id: z.string(), letter: z.string(), title: z.string(), blocks })),
  duties: z.array(duty.extend({ see: z.string().describe('What that part is called.') })),
  signing: z.strictObject({ id: z.string(), title: z.string(), blocks, signatures: z.array(signature) }),
}) satisfies z.ZodType<Draft>;
