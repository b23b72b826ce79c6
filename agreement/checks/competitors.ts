import type { Check } from '../finding.ts';

/** Legal note: competitors may hardly agree on prices, customers or areas (art. 6 Mw, art. 101 VWEU). */
export const competitors: Check = {
  id: 86,
  find({ parties = {} }) {
    if (parties.competitors !== true) return [];
    return [
      {
        level: 'note',
        at: ['/parties/competitors'],
        message: {
          nl: 'Concurrenten mogen onderling meestal geen afspraken maken over prijzen, klanten of gebieden (art. 6 Mededingingswet, art. 101 VWEU).',
          en: 'Competitors may usually not agree with each other on prices, customers or areas (art. 6 Mededingingswet, art. 101 TFEU).',
        },
        fix: {
          nl: 'Deel alleen wat nodig is, en laat de afspraken nakijken voordat u tekent.',
          en: 'Share only what is needed, and have the agreement checked before you sign.',
        },
      },
    ];
  },
};
