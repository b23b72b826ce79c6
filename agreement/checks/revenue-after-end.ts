import { isKnown, rowsOf } from '../answer.ts';
import { termOf } from '../calendar/moments.ts';
import type { Check } from '../finding.ts';

/** Revenue that keeps coming until a day that is set, and nothing on what comes in after it: from stock or earlier work. */
export const revenueAfterEnd: Check = {
  id: 105,
  find(answers) {
    const { money = {}, reporting = {}, term = {} } = answers;
    const keepsComing = isKnown<unknown>(reporting.period) && reporting.period !== 'once';
    const isShared = money.revenue === true && rowsOf(answers, 'money', 'streams').length > 0;
    const { end, goesOn } = termOf(answers);
    if (!keepsComing || !isShared || end === undefined || goesOn) return [];
    if (term.tail !== undefined || term.leftovers !== undefined) return [];
    return [
      {
        level: 'note',
        at: ['/term/tail', '/term/leftovers'],
        message: {
          nl: 'Er staat niet wie opbrengst krijgt die pas na het einde binnenkomt, van voorraad of eerder werk.',
          en: 'It does not say who gets revenue that only comes in after the end, from stock or earlier work.',
        },
        fix: {
          nl: 'Zeg hoe u verdeelt wat er overblijft, of hoe lang wie vertrekt nog meedeelt.',
          en: 'Say how you divide what is left, or how long a party that leaves still shares.',
        },
      },
    ];
  },
};
