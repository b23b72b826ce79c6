import { rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** A part of the agreement that one party may change without the others. */
export const changedByOne: Check = {
  id: 98,
  find(answers) {
    const at = rowsOf(answers, 'change', 'parts').flatMap(({ rule }, index) =>
      rule === 'party' ? [`/change/parts/${index}/rule`] : [],
    );
    if (at.length === 0) return [];
    return [
      {
        level: 'warning',
        at,
        message: {
          nl: 'Eén partij kan hier de afspraak wijzigen zonder de anderen.',
          en: 'One party can change what was agreed here without the others.',
        },
        fix: {
          nl: 'Zeg erbij hoe lang vooraf zij dat meldt, en dat de anderen dan mogen opzeggen.',
          en: 'Say how long beforehand it gives notice, and that the others may then leave.',
        },
      },
    ];
  },
};
