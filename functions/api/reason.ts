import * as z from 'zod';
import { longestReason, readReason } from '#agreement/kept-reason';
import { tidy } from '#agreement/kinds/typed-text';

/** Why a warning stays, as a request brings it. */
export const reasonSchema = z.strictObject({
  reason: z
    .string('reason-empty')
    .overwrite(tidy)
    .superRefine((reason, context) => {
      const read = readReason(reason);
      if ('problem' in read) context.addIssue({ code: 'custom', message: read.problem });
    })
    .meta({ minLength: 1, maxLength: longestReason, description: 'Everybody in the partnership reads it.' }),
});
