import type { Answers } from '../answer.ts';
import { later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check, Found } from '../finding.ts';

const statutoryDays = 30;

/**
 * Legal notes: between businesses payment is due within 30 days unless agreed otherwise; longer than 60 only if not
 * grossly unfair, and a large company or a public body pays within 30. Whoever pays late owes statutory commercial
 * interest, from which not every clause may depart (art. 6:119a and 6:119b BW).
 */
export const longPaymentTerm: Check = {
  id: 74,
  find: (answers) => (underDutchLaw(answers) ? [...lateByAgreement(answers), ...otherInterest(answers)] : []),
};

function lateByAgreement(answers: Answers): Found[] {
  const due = answers.reporting?.['payment-due'];
  const length = lengthOf(due);
  const isFromPeriod = (due as { after?: string } | undefined)?.after === 'reporting/period';
  if (!length || !isFromPeriod) return [];
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
}

/** Less than the statutory commercial interest, or none: it may not be enough. */
const others = ['statutory', 'own', 'none'];

function otherInterest(answers: Answers): Found[] {
  if (!others.includes(String(answers.reporting?.['late-interest']))) return [];
  return [
    {
      level: 'note',
      at: ['/reporting/late-interest'],
      message: {
        nl: 'Bedrijven die te laat betalen, moeten volgens de wet handelsrente betalen. Daarvan afwijken mag niet altijd, zeker niet als een overheid te laat betaalt (art. 6:119a en 6:119b BW).',
        en: 'By law, businesses that pay late owe the statutory commercial interest. You may not always depart from that, least of all where a public body pays late (art. 6:119a and 6:119b BW).',
      },
      fix: {
        nl: 'Kies de wettelijke handelsrente, of laat het nakijken.',
        en: 'Choose the statutory commercial interest, or have it checked.',
      },
    },
  ];
}
