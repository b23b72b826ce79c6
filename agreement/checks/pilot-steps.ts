import { type Answers, rowsOf } from '../answer.ts';
import type { Found } from '../finding.ts';
import { calledOf, capitalised } from './in-words.ts';

/** Steps of a pilot of which it is said neither when they begin nor when they end. */
export function untimedSteps(answers: Answers): Found[] {
  return rowsOf(answers, 'pilot', 'phases').flatMap(({ what, from, until }, index): Found[] => {
    if (from !== undefined || until !== undefined) return [];
    const name = calledOf(what, index, { nl: 'stap', en: 'step' });
    return [
      {
        level: 'warning',
        at: [`/pilot/phases/${index}/from`],
        message: {
          nl: `${capitalised(name.nl)}: er staat niet wanneer deze stap begint of eindigt.`,
          en: `${capitalised(name.en)}: it does not say when this step begins or ends.`,
        },
        fix: {
          nl: 'Noem een dag of een maand. Hoort de stap niet meer bij de proef? Haal haar dan weg.',
          en: 'Name a day or a month. Is the step no longer part of the pilot? Then remove it.',
        },
      },
    ];
  });
}
