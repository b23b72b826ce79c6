import { later } from '../calendar/day.ts';
import { termOf } from '../calendar/moments.ts';
import type { Check } from '../finding.ts';

/** How many months each period of settling up lasts. */
const months: Record<string, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Settling up so seldom that it never happens before the end. */
export const noSettlement: Check = {
  id: 27,
  find(answers) {
    const { start, end, goesOn } = termOf(answers);
    const n = months[answers.reporting?.period as string];
    if (n === undefined || start === undefined || end === undefined || start >= end || goesOn) return [];
    if (later(start, { n, unit: 'months' }) <= end + 1) return [];
    return [
      {
        level: 'warning',
        at: ['/reporting/period', '/term/start', '/term/end'],
        message: {
          nl: 'De samenwerking is voorbij voordat u één keer heeft afgerekend.',
          en: 'The partnership is over before you have settled up once.',
        },
        fix: {
          nl: 'Reken vaker af, of kies “Eén keer, aan het einde”.',
          en: 'Settle up more often, or choose “Once, at the end”.',
        },
      },
    ];
  },
};
