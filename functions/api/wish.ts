import * as z from 'zod';
import { jsonPointer } from '#agreement/json-pointer';
import { type Language, languages } from '#agreement/language';
import { sayProblem } from '#agreement/problems';
import { HandslagError } from '#workflow/error';

/** What a version is asked for with. */
export const wishSchema = z.strictObject({
  final: z.boolean().optional().describe('Refused while there are error findings.'),
  languages: z
    .array(z.enum(languages))
    .max(languages.length)
    .optional()
    .describe('Besides the language of the file.'),
});

/** What closing a settlement is asked with. */
export const closingSchema = z.strictObject({
  languages: z
    .array(z.enum(languages))
    .max(languages.length)
    .optional()
    .describe('Besides the language of the partnership.'),
});

/** Says of every place where a wish does not have its form. */
export function misfit({ issues }: z.ZodError, language: Language): HandslagError {
  const message = sayProblem('form-wrong', language);
  const places = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  return new HandslagError('unreadable', {
    issues: places.map((path) => ({ at: jsonPointer(path), message })),
  });
}
