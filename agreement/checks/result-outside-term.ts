import { rowsOf } from '../answer.ts';
import { dayOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import { sideOf, sides } from './due-outside-term.ts';
import { calledOf, capitalised } from './in-words.ts';

/** A result that is to be reached before the partnership starts, or after it has ended. */
export const resultOutsideTerm: Check = {
  id: 6,
  find: (answers) =>
    rowsOf(answers, 'goal', 'results').flatMap((row, index): Found[] => {
      const side = sideOf(answers, dayOf(answers, row.date));
      if (!side) return [];
      const name = calledOf(row.result, index, { nl: 'resultaat', en: 'result' });
      return [
        {
          level: 'warning',
          at: [`/goal/results/${index}/date`, `/term/${side}`],
          message: {
            nl: `${capitalised(name.nl)}: de datum ligt ${sides[side].nl}.`,
            en: `${capitalised(name.en)}: the date lies ${sides[side].en}.`,
          },
          fix: {
            nl: 'Pas de datum aan, of spreek af wie ervoor zorgt als de samenwerking voorbij is.',
            en: 'Change the date, or agree who sees to it once the partnership is over.',
          },
        },
      ];
    }),
};
