import { type Answers, rowsOf } from '../answer.ts';
import { later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { dayOf, termOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';

const longest = { n: 5, unit: 'years' } as const;

/**
 * A restriction of more than five years. A longer ban on competing falls outside the European exemption for ordinary
 * contracts (art. 5 Regulation (EU) 2022/720), and after the end even one year is much.
 */
export const longRestriction: Check = {
  id: 100,
  find: (answers) =>
    rowsOf(answers, 'exclusivity', 'restrictions').flatMap(({ until }, index): Found[] =>
      isLong(answers, until)
        ? [
            {
              level: 'warning',
              at: [`/exclusivity/restrictions/${index}/until`],
              message: {
                nl: 'Deze beperking duurt langer dan vijf jaar. Zo lang mag zij meestal niet duren.',
                en: 'This restriction lasts more than five years. Mostly it may not last that long.',
              },
              fix: {
                nl: 'Maak haar korter. Eén jaar na het einde is gebruikelijk. Of laat het nakijken.',
                en: 'Make it shorter. One year after the end is usual. Or have it checked.',
              },
            },
          ]
        : [],
    ),
};

/** So long after a moment of the agreement; or, for a day, so long after the start. */
function isLong(answers: Answers, until: unknown): boolean {
  const length = lengthOf(until);
  if (length) return later(0, length) > later(0, longest);
  const { start } = termOf(answers);
  const day = dayOf(answers, until);
  return day !== undefined && start !== undefined && day > later(start, longest);
}
