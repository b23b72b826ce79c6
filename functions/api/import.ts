import type { Context } from 'hono';
import { HandslagError } from '#workflow/error';
import { isPdf } from '../body-limits.ts';
import type { OpenHandler } from '../handlers.ts';
import { readAnswersPdf } from '../read-answers.ts';
import { messageLanguage } from '../request-language.ts';
import { readOr422, requiredFile } from './answers-body.ts';

/** A PDF of ours, or an answers file, in; the answers file in canonical form out. Nothing is kept. */
export const importRoute: OpenHandler = async (c) => {
  const file = isPdf(c) ? await answersOfPdf(c) : await requiredFile(c).catch(sayWhatElse);
  return c.json(file, 200, { 'Content-Language': file.language });
};

async function answersOfPdf(c: Context) {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  return readOr422(readAnswersPdf(bytes, messageLanguage(c)));
}

/** Here JSON is not the only thing that is taken. */
function sayWhatElse(error: unknown): never {
  if (!(error instanceof HandslagError) || error.reason !== 'wrong-type') throw error;
  throw new HandslagError(
    'wrong-type',
    { allowed: ['application/pdf', 'application/json'] },
    { cause: error },
  );
}
