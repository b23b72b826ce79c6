import { rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Words } from '../language.ts';
import { listed } from './in-words.ts';

/** Steps in a conflict that may last for ever, so that nobody knows when the step after it begins. */
export const untimedStep: Check = {
  id: 126,
  find(answers) {
    const ladder = rowsOf(answers, 'conflict', 'ladder');
    const untimed = ladder.slice(0, -1).flatMap(({ days }, index) => (days === undefined ? [index] : []));
    if (untimed.length === 0) return [];
    const numbers = listed(untimed.map((index): Words => ({ nl: `${index + 1}`, en: `${index + 1}` })));
    const isOne = untimed.length === 1;
    return [
      {
        level: 'warning',
        at: untimed.map((index) => `/conflict/ladder/${index}/days`),
        message: {
          nl: `Bij een conflict staat niet hoe lang ${isOne ? 'deze stap duurt' : 'deze stappen duren'}: ${numbers.nl}. Zo weet niemand wanneer de volgende begint.`,
          en: `In a conflict it does not say how long ${isOne ? 'this step lasts' : 'these steps last'}: ${numbers.en}. So nobody knows when the next one begins.`,
        },
        fix: {
          nl: 'Geef elke stap een aantal dagen. Daarna mag ieder de volgende stap zetten.',
          en: 'Give each step a number of days. After those, anybody may take the next step.',
        },
      },
    ];
  },
};
