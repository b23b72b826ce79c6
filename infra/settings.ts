import * as z from 'zod';

const Settings = z
  .strictObject({
    stage: z
      .string()
      .regex(/^[a-z][a-z0-9]{0,11}$/, 'a stage is up to 12 small letters and digits')
      .default('default'),
    /** Whether records and files outlive the stack. */
    keep: z.boolean().default(true),
    /** The site's own name, with the ARN of its certificate in the same region; without it the API's own address is used. */
    domain: z.strictObject({ name: z.hostname(), certificate: z.string().startsWith('arn:') }).optional(),
    /** Where alarms and the budget write to. */
    mail: z.email().optional(),
    /** What the month may cost, in US dollars, before a mail says so. */
    budget: z.number().positive().optional(),
    /** Instances of each function kept apart for it; new accounts have ten in all, so none by default. */
    concurrency: z.int().positive().optional(),
    /** The most the table reads and writes a second, in units of DynamoDB: a ceiling for the bill. */
    readUnits: z.int().positive().default(500),
    writeUnits: z.int().positive().default(200),
  })
  .refine(({ stage, keep }) => keep || stage === 'dev', 'only the stage dev may be destroyed with its data')
  .refine(({ budget, mail }) => !budget || mail, 'a budget needs a mail address to write to');

/** What differs from one deployment to another. */
export type Settings = z.infer<typeof Settings>;

/**
 * The settings of the stage that was asked for (`cdk deploy -c stage=dev`), from `stages` in cdk.json.
 * The stage 'default' needs none.
 */
export function readSettings(context: (key: string) => unknown): Settings {
  const stage = context('stage') ?? 'default';
  const stages = z.record(z.string(), z.record(z.string(), z.unknown())).parse(context('stages') ?? {});
  const settings = stages[String(stage)];
  if (!settings && stage !== 'default') throw new Error(`cdk.json has no stage ${stage}`);
  return Settings.parse({ stage, ...settings });
}
