import type { Check } from '../finding.ts';
import { partiesOf } from './places.ts';

const many = 5;

/** More partners than most people can keep close to (tip 3). */
export const manyPartners: Check = {
  id: 4,
  find(answers) {
    const count = partiesOf(answers).length;
    if (count <= many) return [];
    return [
      {
        level: 'note',
        at: ['/parties/items'],
        message: {
          nl: `U werkt met ${count} partijen samen. Dat vraagt veel overleg.`,
          en: `You work together with ${count} parties. That takes much talking.`,
        },
        fix: {
          nl: 'Ga na of iedereen mee moet tekenen, of dat een kleine groep begint en anderen later aansluiten.',
          en: 'See whether all of them need to sign, or whether a small group starts and others join later.',
        },
      },
    ];
  },
};
