import type { Context } from 'hono';
import { type AnswersFile, readAnswersFile } from '#agreement/answers-file';
import { isLanguage } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { readFigures } from '#agreement/money/read-figures';
import type { Period } from '#agreement/statement/account';
import { readPeriod } from '../read-period.ts';
import { messageLanguage } from '../request-language.ts';
import { readOr422 } from './answers-body.ts';
import { jsonBody } from './json-body.ts';

/**
 * An answers file with the figures of a period beside its answers: { handslag, language, answers, figures }. Without
 * figures it is an answers file like any other.
 */
export async function fileWithFigures(c: Context): Promise<{ file: AnswersFile; figures?: Figures }> {
  const { file, beside } = await fileWith(c, ['figures']);
  if (beside.figures === undefined) return { file };
  return { file, figures: readOr422(readFigures(beside.figures, file.answers, messageLanguage(c))) };
}

/** An answers file with the figures of a period, which must be there, and what people call it. */
export async function fileWithPeriod(c: Context): Promise<{ file: AnswersFile; period: Period }> {
  const { file, beside } = await fileWith(c, ['figures', 'period']);
  return { file, period: readOr422(readPeriod(beside, file.answers, messageLanguage(c))) };
}

/** An answers file, and apart from it what stands beside its answers by these names. */
async function fileWith(
  c: Context,
  names: readonly string[],
): Promise<{ file: AnswersFile; beside: Record<string, unknown> }> {
  const body = await jsonBody(c);
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const fields = Object.entries(isObject ? body : {});
  const { language } = (isObject ? body : {}) as { language?: unknown };
  if (isLanguage(language)) c.set('language', language);
  const rest = Object.fromEntries(fields.filter(([name]) => !names.includes(name)));
  const file = readOr422(readAnswersFile(isObject ? rest : (body ?? {}), messageLanguage(c)));
  return { file, beside: Object.fromEntries(fields.filter(([name]) => names.includes(name))) };
}
