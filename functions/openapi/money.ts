import * as z from 'zod';
import { readAnswersFile } from '#agreement/answers-file';
import type { JsonSchema } from '#agreement/answers-schema';
import { readFigures } from '#agreement/money/read-figures';
import { scenarioIds } from '#agreement/money/what-if';
import type { Description } from './description.ts';
import { exampleFile } from './example.ts';
import { decimal, figures, leftOver, party, pool, reason } from './settled-money.ts';

const json = 'application/json';

const pools = z
  .strictObject({
    pools: z.array(pool).describe('One for each currency.'),
    leftOver,
    reasons: z.array(reason),
  })
  .describe('What each party gets and bears, to the smallest unit.');

const waterfall = z
  .strictObject({
    currency: z.string(),
    bars: z.array(
      z.strictObject({
        id: z.string(),
        section: z
          .enum(['pool', 'parties', 'costs', 'kept'])
          .describe(
            'Bars of `pool` and of `costs` each begin where the one before ended, and end at zero. Those of `kept` are what each party has left after the joint costs that it made itself.',
          ),
        kind: z.enum([
          'in',
          'deducted',
          'reserve',
          'rule',
          'rest',
          'loss',
          'left',
          'party',
          'made',
          'repaid',
          'waits',
          'borne',
          'unborne',
          'kept',
        ]),
        label: z.string(),
        from: decimal,
        to: decimal,
        amount: decimal,
        short: decimal,
        parts: z.array(z.strictObject({ party, amount: decimal })),
      }),
    ),
    svg: z.string().describe('The same as a picture, to save as a file or put into a page.'),
  })
  .describe('Where the money goes. Beyond twelve bars of a kind, the others stand together in one.');

/** An answers file, with or without figures beside its answers. */
const fileWithFigures = z.unknown().refine((body) => {
  const { figures: given, ...file } = (body ?? {}) as { figures?: unknown };
  const read = readAnswersFile(file, 'en');
  return 'read' in read && (given === undefined || 'read' in readFigures(given, read.read.answers, 'en'));
});

const moneyWorkedOut = z.strictObject({
  scenarios: z
    .array(
      z.strictObject({
        id: z.enum([...scenarioIds, 'given']).describe('`given`: with the figures that came along.'),
        figures,
        settlement: pools,
        waterfalls: z.array(waterfall).describe('One for each pool of the settlement.'),
      }),
    )
    .describe('low is half of what is expected, high is double, loss is a period below the costs.'),
  lacking: z.array(reason).describe('What keeps amounts from being worked out, each once.'),
  inWords: z
    .array(z.string())
    .describe('The ids of rules in words, of which the scenarios count nothing: see `figures.worked`.'),
  stepsLeftOut: z
    .boolean()
    .describe('Whether the answer would be above 4 MB: it is without steps then. Ask for one scenario.'),
});

/** What others refer to by its name. */
export const namedOfMoney = {
  FileWithFigures: fileWithFigures,
  MoneyWorkedOut: moneyWorkedOut,
  Pool: pool,
  Pools: pools,
  Reason: reason,
  Waterfall: waterfall,
} satisfies Record<string, z.ZodType>;

/** In JSON Schema, what only reading can check. @param file that of an answers file */
export function fileWithFiguresJsonSchema(file: JsonSchema, refer: (name: string) => JsonSchema): JsonSchema {
  return {
    ...file,
    description: 'An answers file, with or without the figures of a period.',
    properties: { ...(file.properties as object), figures: refer('Figures') },
  };
}

const { answers, ...rest } = exampleFile;

/** An agreement in which something comes first, and a year of it. */
const example = {
  ...rest,
  answers: {
    ...answers,
    money: {
      revenue: true,
      streams: [
        {
          id: 'r1',
          name: 'Verkoop van fotoboeken',
          expected: { amount: '12000.00', currency: 'EUR' },
          shares: [
            { id: 'r1', party: 'p1', share: '60' },
            { id: 'r2', party: 'p2', share: '40' },
          ],
        },
      ],
      layers: [{ id: 'r1', model: 'fee', receiver: 'p2', amount: { amount: '1500.00', currency: 'EUR' } }],
    },
  },
  figures: { revenue: { r1: { amount: '9000.01', currency: 'EUR' } } },
};

/** What the API document says of working out money. */
export const moneyRoutes = {
  money: {
    tag: 'Stateless',
    summary: 'What each party gets, step by step',
    description:
      'Without `figures`: when it goes badly, as expected, well, and with a loss. With `figures` (what came in by stream, costs that were made …): of those. The same function works out the examples of Schedule B and the page.',
    parameters: ['scenario'],
    body: { content: { [json]: fileWithFigures }, required: true, example },
    answers: {
      200: {
        description: 'Settlements with their waterfalls, in the language of the file.',
        headers: ['Content-Language'],
        content: { [json]: moneyWorkedOut },
      },
    },
  },
} as const satisfies Record<string, Description>;
