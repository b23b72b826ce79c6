import * as z from 'zod';
import { type Answer, isUnknown, isUnread } from './answer.ts';
import { daySchema } from './kinds/date.ts';
import { hasControls, isLong, longest, plain } from './kinds/typed-text.ts';
import type { Kind } from './question.ts';

export const unknownSchema = z.strictObject({
  unknown: z.strictObject({
    owner: z
      .string('form-wrong')
      .regex(/^(?:p[1-9]\d{0,5}|all)$/, 'party-unknown')
      .optional(),
    by: daySchema.optional(),
  }),
});

export const unreadSchema = z.strictObject({
  // What was typed is kept as it came, however odd, but for what nobody sees; only its length is bounded.
  typed: z
    .string('form-wrong')
    .overwrite(plain)
    .refine((typed) => !isLong(typed), 'text-long')
    .refine((typed) => !hasControls(typed), 'text-control')
    .meta({ maxLength: longest }),
});

/**
 * What may stand where a question of this kind is answered: an answer, "we don't know yet", or a reply as typed.
 * Chosen by its form rather than tried in turn, so that an error is about the form that was meant.
 */
export function slot<A>(kind: Kind<A>): z.ZodType<Answer<A>> {
  return z.unknown().transform((value, context) => {
    const schema = isUnknown(value) ? unknownSchema : isUnread(value) ? unreadSchema : kind.schema;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data as Answer<A>;
    for (const issue of parsed.error.issues)
      context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
    return z.NEVER;
  });
}
