import { type AnswersFile, type Issue, type Read, readAnswersFile } from '#agreement/answers-file';
import type { Language } from '#agreement/language';
import { answersInPdf } from '#documents/answers/answers-in-pdf';
import { sayPdfProblem } from '#documents/answers/words';
import { parseJson } from './parse-json.ts';

/**
 * The answers file that a PDF of ours carries.
 * @throws HandslagError 'malformed' or 'unreadable' where what it carries is no sound JSON
 */
export function readAnswersPdf(pdf: Uint8Array, language: Language): Read<AnswersFile> {
  const found = answersInPdf(pdf);
  if ('answers' in found) return readAnswersFile(parseJson(found.answers, language), language);
  const issue: Issue = { at: '', message: sayPdfProblem(found.problem, language) };
  return { issues: [issue] };
}
