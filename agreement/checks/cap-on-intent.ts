import { isKnown, isUnknown } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check } from '../finding.ts';

/** Legal note: liability for one's own intent or conscious recklessness cannot be limited (art. 3:40 BW). */
export const capOnIntent: Check = {
  id: 79,
  find(answers) {
    const {
      'cap-event': perEvent,
      'cap-year': perYear,
      'cap-rule': rule,
      uncapped,
    } = answers.liability ?? {};
    const isCapped = [perEvent, perYear, rule].some((cap) => isKnown(cap));
    const exempts = isUnknown(uncapped) || (Array.isArray(uncapped) && uncapped.includes('intent'));
    if (!isCapped || exempts || !underDutchLaw(answers)) return [];
    return [
      {
        level: 'note',
        at: ['/liability/uncapped'],
        message: {
          nl: 'Wie met opzet of bewust roekeloos schade maakt, kan zich niet op een grens beroepen. Dat staat er nog niet bij.',
          en: 'Nobody who does damage on purpose or by conscious recklessness can rely on a limit. It does not say so yet.',
        },
        fix: {
          nl: 'Kies “opzet” bij waarvoor de grens niet geldt.',
          en: 'Choose intent among what the limit does not apply to.',
        },
      },
    ];
  },
};
