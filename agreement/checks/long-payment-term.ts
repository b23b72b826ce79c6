import { later } from '../calendar/day.ts';
import type { Check } from '../finding.ts';
import { lengthOf } from './calendar.ts';
import { underDutchLaw } from './dutch.ts';

const statutoryDays = 30;

/**
 * Legal note: between businesses payment is due within 30 days unless agreed otherwise; longer than 60 only if not
 * grossly unfair, and a large company or a public body pays within 30 (art. 6:119a and 6:119b BW).
 */
export const longPaymentTerm: Check = {
  id: 74,
  find(answers) {
    const due = answers.reporting?.['payment-due'];
    const length = lengthOf(due);
    const isFromPeriod = (due as { after?: string } | undefined)?.after === 'reporting/period';
    if (!length || !isFromPeriod || !underDutchLaw(answers)) return [];
    // One month is not more than thirty days, whichever month it is.
    const days = length.unit === 'months' ? length.n * statutoryDays : later(0, length);
    if (days <= statutoryDays) return [];
    return [
      {
        level: 'note',
        at: ['/reporting/payment-due'],
        message: {
          nl: 'U betaalt later dan na 30 dagen. Dat mag niet altijd: een overheid of groot bedrijf moet vaak binnen 30 dagen betalen (art. 6:119a en 6:119b BW).',
          en: 'You pay after more than 30 days. That is not always allowed: a public body or a large company must often pay within 30 days (art. 6:119a and 6:119b BW).',
        },
        fix: {
          nl: 'Kies 30 dagen of minder, of laat het nakijken.',
          en: 'Choose 30 days or less, or have it checked.',
        },
      },
    ];
  },
};
