import { isKnown } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check } from '../finding.ts';

/** Legal note: a penalty takes the place of damages unless agreed otherwise (art. 6:92 BW). */
export const penaltyOrDamages: Check = {
  id: 102,
  find(answers) {
    const { penalty, 'penalty-besides': besides } = answers.confidentiality ?? {};
    if (!isKnown(penalty) || besides !== undefined || !underDutchLaw(answers)) return [];
    return [
      {
        level: 'note',
        at: ['/confidentiality/penalty-besides', '/confidentiality/penalty'],
        message: {
          nl: 'Er staat een boete op het schenden van een geheim. Volgens de wet komt die in de plaats van schadevergoeding (art. 6:92 BW).',
          en: 'There is a penalty for breaking a confidence. By law it takes the place of damages (art. 6:92 BW).',
        },
        fix: {
          nl: 'Is de schade soms groter? Kies dan dat zij daarnaast wordt vergoed.',
          en: 'May the damage be larger? Then choose that it is paid besides.',
        },
      },
    ];
  },
};
