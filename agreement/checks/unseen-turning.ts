import type { Check } from '../finding.ts';
import { turning } from '../kinds/typed-text.ts';
import { places } from '../places.ts';

/** Signs that turn the direction of what follows, as they were sent: what is kept, and every document, goes without them. */
export const unseenTurning: Check = {
  id: 116,
  find(_, sent) {
    // A list is looked at field by field.
    const turned = [...places(sent)].filter(
      ({ answer }) => !Array.isArray(answer) && turning.test(JSON.stringify(answer)),
    );
    if (turned.length === 0) return [];
    return [
      {
        level: 'note',
        at: turned.map(({ at }) => at),
        message: {
          nl: 'Hier stonden onzichtbare tekens, die letters van plaats laten wisselen. We lieten ze weg.',
          en: 'There were invisible characters here, which make letters change places. We left them out.',
        },
        fix: { nl: 'Lees na of het klopt.', en: 'Check what it says.' },
      },
    ];
  },
};
