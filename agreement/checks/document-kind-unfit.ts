import { documentKindOf } from '../document-kind.ts';
import type { Check, Found } from '../finding.ts';

/** A letter of intent that binds in all it says, or a pilot agreement without a pilot. */
export const documentKindUnfit: Check = {
  id: 115,
  find(answers): Found[] {
    const kind = documentKindOf(answers);
    if (kind === 'intent' && answers.goal?.binding === 'binding')
      return [
        {
          level: 'warning',
          at: ['/goal/binding', '/goal/document'],
          message: {
            nl: 'Een intentieverklaring die in alles bindt, is een overeenkomst.',
            en: 'A letter of intent that binds in everything is an agreement.',
          },
          fix: {
            nl: 'Kies “niet bindend” of “deels bindend”, of maak er een overeenkomst van.',
            en: 'Choose “not binding” or “partly binding”, or make it an agreement.',
          },
        },
      ];
    if (kind === 'pilot' && answers.pilot?.pilot === false)
      return [
        {
          level: 'error',
          at: ['/goal/document', '/pilot/pilot'],
          message: {
            nl: 'Dit is een proefovereenkomst, maar u begint niet met een proef.',
            en: 'This is a pilot agreement, but you do not begin with a pilot.',
          },
          fix: {
            nl: 'Beschrijf de proef, of kies een ander document.',
            en: 'Describe the pilot, or choose another document.',
          },
        },
      ];
    return [];
  },
};
