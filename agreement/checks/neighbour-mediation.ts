import type { Check } from '../finding.ts';
import { places } from '../places.ts';

/** Buurtbemiddeling is a free service for quarrels between neighbours at home, not between organisations. */
export const neighbourMediation: Check = {
  id: 103,
  find(answers) {
    const at = [...places({ conflict: answers.conflict ?? {} })]
      .filter(({ answer }) => !Array.isArray(answer) && /buurtbemiddel/i.test(JSON.stringify(answer)))
      .map((place) => place.at);
    if (at.length === 0) return [];
    return [
      {
        level: 'note',
        at,
        message: {
          nl: 'Buurtbemiddeling is er voor buren, niet voor organisaties.',
          en: 'Dutch neighbourhood mediation (buurtbemiddeling) is for neighbours, not for organisations.',
        },
        fix: {
          nl: 'Kies een mediator, of iemand die u allemaal vertrouwt.',
          en: 'Choose a mediator, or somebody whom all of you trust.',
        },
      },
    ];
  },
};
