import { type Answers, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { partiesOf } from '../places.ts';

/** An agreement in two languages of which neither prevails; an order of documents that leaves out the schedules. */
export const whatPrevails: Check = {
  id: 60,
  find: (answers) => [...noLanguage(answers), ...noSchedules(answers)],
};

function noLanguage({ general = {} }: Answers): Found[] {
  if (general.languages !== 'both' || general.prevailing !== undefined) return [];
  return [
    {
      level: 'error',
      at: ['/general/prevailing'],
      message: {
        nl: 'De overeenkomst staat in twee talen, en er staat niet welke voorgaat als ze verschillen.',
        en: 'The agreement is in two languages, and it does not say which prevails if they differ.',
      },
      fix: { nl: 'Kies de taal die voorgaat.', en: 'Choose the language that prevails.' },
    },
  ];
}

function noSchedules(answers: Answers): Found[] {
  const order = answers.conflict?.precedence;
  if (!Array.isArray(order) || order.includes('schedules') || !hasSchedules(answers)) return [];
  return [
    {
      level: 'error',
      at: ['/conflict/precedence'],
      message: {
        nl: 'Deze overeenkomst heeft bijlagen, maar die staan niet in de volgorde van stukken.',
        en: 'This agreement has schedules, but they have no place in the order of documents.',
      },
      fix: {
        nl: 'Geef ook de bijlagen een plaats. Anders weet niemand of meetelt wat daar staat.',
        en: 'Give the schedules a place too. Otherwise nobody knows whether what stands there counts.',
      },
    },
  ];
}

/** Whether what is answered fills a schedule: contributions, contacts or personal data. */
function hasSchedules(answers: Answers): boolean {
  if (rowsOf(answers, 'contributions', 'items').length > 0 || answers.data?.personal === true) return true;
  return partiesOf(answers).some(({ lead, deputy }) => lead !== undefined || deputy !== undefined);
}
