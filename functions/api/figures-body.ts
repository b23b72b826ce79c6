import type { Context } from 'hono';
import { type AnswersFile, readAnswersFile } from '#agreement/answers-file';
import { isLanguage } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { readFigures } from '#agreement/money/read-figures';
import { messageLanguage } from '../request-language.ts';
import { readOr422 } from './answers-body.ts';
import { jsonBody } from './json-body.ts';

/**
 * An answers file with the figures of a period beside its answers: { handslag, language, answers, figures }. Without
 * figures it is an answers file like any other.
 */
export async function fileWithFigures(c: Context): Promise<{ file: AnswersFile; figures?: Figures }> {
  const body = await jsonBody(c);
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const { figures: given, ...rest } = (isObject ? body : {}) as { figures?: unknown; language?: unknown };
  if (isLanguage(rest.language)) c.set('language', rest.language);
  const language = messageLanguage(c);
  const file = readOr422(readAnswersFile(isObject ? rest : (body ?? {}), language));
  if (given === undefined) return { file };
  return { file, figures: readOr422(readFigures(given, file.answers, language)) };
}
