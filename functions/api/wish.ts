import * as z from 'zod';
import { languages } from '#agreement/language';

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
