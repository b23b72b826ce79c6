import type { Answers } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Net, with nothing that comes off; or gross, with something that does. */
export const netOfWhat: Check = {
  id: 22,
  find(answers) {
    if (answers.money?.basis === 'net' && !isGiven(answers, 'deductions') && !isGiven(answers, 'layers'))
      return [
        {
          level: 'error',
          at: ['/money/basis', '/money/deductions'],
          message: {
            nl: 'U verdeelt netto, maar er staat niet wat er van de opbrengst af gaat.',
            en: 'You share net, but it does not say what comes off the revenue.',
          },
          fix: {
            nl: 'Vul in wat eraf mag. Gaat er niets af? Kies dan bruto.',
            en: 'Fill in what may come off. If nothing does, choose gross.',
          },
        },
      ];
    if (answers.money?.basis === 'gross' && hasRows(answers, 'deductions'))
      return [
        {
          level: 'error',
          at: ['/money/basis', '/money/deductions'],
          message: {
            nl: 'U verdeelt bruto, zonder aftrek. Toch staat er aftrek.',
            en: 'You share gross, so without deductions, yet there are deductions.',
          },
          fix: { nl: 'Kies netto, of haal de aftrek weg.', en: 'Choose net, or remove the deductions.' },
        },
      ];
    return [];
  },
};

/** Whether there is any answer, be it that it is not known yet; an empty list is none. */
function isGiven(answers: Answers, list: string): boolean {
  const given = answers.money?.[list];
  return Array.isArray(given) ? given.length > 0 : given !== undefined;
}

function hasRows(answers: Answers, list: string): boolean {
  return Array.isArray(answers.money?.[list]) && isGiven(answers, list);
}
