import * as z from 'zod';
import type { Problem } from '../problems.ts';

/** The most characters that a text may have. */
export const longest = 20_000;

/** Direction controls could put an amount beside another name. */
export const turning = /[\u202a-\u202e\u2066-\u2069]/;

// ZWJ and ZWNJ are letters' own and stay.
const unseen = new RegExp(String.raw`${turning.source}|[\u200b\u2060\ufeff\u{e0000}-\u{e007f}]`, 'gu');
const lineSeparators = /\r\n?|\u0085|\u2028|\u2029/g;
const controls = /(?![\t\n])\p{Cc}/gu;
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** The text with '\n' where a line ends, and without the signs that nobody sees and no language needs. */
export function plain(typed: string): string {
  return typed.replace(lineSeparators, '\n').replace(unseen, '');
}

/** The text as it is kept: plain, composed (NFC) and trimmed. */
export function tidy(typed: string): string {
  return plain(typed).replaceAll('\t', ' ').normalize('NFC').trim();
}

export function isBlank(typed: string): boolean {
  return !visible.test(tidy(typed));
}

/** Whether there are codes in the plain text that steer a machine, or half a character. */
export function hasControls(text: string): boolean {
  return !text.isWellFormed() || withoutControls(text) !== text;
}

export function withoutControls(text: string): string {
  return text.replace(controls, '');
}

/** Whether there are more characters than a text may have, each counted once however it is encoded. */
export function isLong(text: string): boolean {
  return text.length > longest && [...text].length > longest;
}

/** Why this tidied text cannot be an answer, if so. */
export function textProblem(text: string, lines: 'one' | 'many'): Problem | undefined {
  if (!visible.test(text)) return 'text-empty';
  if (hasControls(text)) return 'text-control';
  if (lines === 'one' && text.includes('\n')) return 'text-line-break';
  if (isLong(text)) return 'text-long';
  return undefined;
}

/** The schema of a text as it is kept; JSON Schema is told of the kept form, since it knows nothing of tidying. */
export function textSchema(lines: 'one' | 'many' = 'one') {
  const kept = { minLength: 1, maxLength: longest, ...(lines === 'one' && { pattern: '^[^\\r\\n]*$' }) };
  return z
    .string('form-wrong')
    .max(longest * 4, 'text-long')
    .overwrite(tidy)
    .superRefine((text, context) => {
      const problem = textProblem(text, lines);
      if (problem) context.addIssue({ code: 'custom', message: problem });
    })
    .meta(kept);
}
