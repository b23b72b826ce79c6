import { later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { isDutch } from '../dutch-law.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';

const asked = { n: 7, unit: 'years' } as const;

/** Legal note: the books are kept for seven years (art. 2:10 BW, art. 52 AWR). */
export const recordsTooShort: Check = {
  id: 94,
  find(answers) {
    const length = lengthOf(answers.reporting?.records);
    if (!length || later(0, length) >= later(0, asked) || !partiesOf(answers).some(isDutch)) return [];
    return [
      {
        level: 'note',
        at: ['/reporting/records'],
        message: {
          nl: 'U bewaart de administratie korter dan 7 jaar. De wet vraagt minstens 7 jaar (art. 2:10 BW en art. 52 AWR).',
          en: 'You keep the records for less than 7 years. Dutch law asks for 7 years at least (art. 2:10 BW and art. 52 AWR).',
        },
        fix: { nl: 'Kies 7 jaar of langer.', en: 'Choose 7 years or more.' },
      },
    ];
  },
};
