import * as z from 'zod';
import type { Answers } from '#agreement/answer';
import type { Issue, Read } from '#agreement/answers-file';
import { textSchema } from '#agreement/kinds/typed-text';
import type { Language } from '#agreement/language';
import { readFigures } from '#agreement/money/read-figures';
import { isProblem, sayProblem } from '#agreement/problems';
import type { Period } from '#agreement/statement/account';

/** The most characters of what a period is called. */
const longestPeriod = 100;

/** The most that the figures of one settlement may take as JSON, in bytes: they are kept as one item. */
export const mostFigures = 350_000;

/** What people call a period. */
export const periodSchema = textSchema()
  .refine((text) => [...text].length <= longestPeriod, 'period-long')
  .meta({ maxLength: longestPeriod });

/** Reads the figures of a period and what it is called. Figures have to be there, if only as an empty object. */
export function readPeriod(
  { figures, period }: { figures?: unknown; period?: unknown },
  answers: Answers,
  language: Language,
): Read<Period> {
  const said = z.optional(periodSchema).safeParse(period);
  const read = (figures ?? null) === null ? missing(language) : readFigures(figures, answers, language);
  const problem = said.error?.issues[0]?.message;
  const isLarge = 'read' in read && Buffer.byteLength(JSON.stringify(read.read)) > mostFigures;
  const issues: Issue[] = [
    ...(said.error
      ? [{ at: '/period', message: sayProblem(isProblem(problem!) ? problem : 'form-wrong', language) }]
      : []),
    ...('issues' in read ? read.issues : []),
    ...(isLarge ? [{ at: '/figures', message: sayProblem('figures-large', language) }] : []),
  ];
  if (issues.length > 0 || 'issues' in read) return { issues };
  return { read: { figures: read.read, ...(said.data !== undefined && { period: said.data }) } };
}

function missing(language: Language): { issues: Issue[] } {
  return { issues: [{ at: '/figures', message: sayProblem('figures-missing', language) }] };
}
