import { isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { places } from '../places.ts';

const day = /\b(29|30|31)\s?(?:e|ste|st|th)?\b/;
const monthly = /(?:elke|iedere|every|each|per|van de|of the) (?:maand|month)|maandelijks|monthly/i;

/** Something due each month on a day that February, or every other month, does not have. */
export const dayNotInEveryMonth: Check = {
  id: 82,
  find: (answers) =>
    [...places(answers)].flatMap(({ at, question, answer }): Found[] => {
      const isWhen = question.kind.name === 'date' || question.kind.name === 'rhythm';
      const found = isWhen && isKnown(answer) ? day.exec(monthlyWords(answer)) : null;
      if (!found) return [];
      return [
        {
          level: 'note',
          at: [at],
          message: {
            nl: `Niet elke maand heeft een ${found[1]}e dag.`,
            en: `Not every month has a day ${found[1]}.`,
          },
          fix: {
            nl: 'Schrijf “de laatste dag van de maand”, of kies een dag tot en met de 28e.',
            en: 'Write “the last day of the month”, or choose a day up to the 28th.',
          },
        },
      ];
    }),
};

/** What it says about the day of each month, if it comes back each month. */
function monthlyWords(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return '';
  const { words, on, unit } = answer as { words?: string; on?: string; unit?: string };
  if (words !== undefined) return monthly.test(words) ? words : '';
  return unit === 'months' ? (on ?? '') : '';
}
