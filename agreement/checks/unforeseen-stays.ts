import { isKnown } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check } from '../finding.ts';

/** Legal note: a court may adapt or end an agreement in unforeseen circumstances, whatever the parties say (art. 6:258 BW). */
export const unforeseenStays: Check = {
  id: 97,
  find(answers) {
    const at = ['hardship', 'hardship-outcome'].filter((id) => isKnown(answers.change?.[id]));
    if (at.length === 0 || !underDutchLaw(answers)) return [];
    return [
      {
        level: 'note',
        at: at.map((id) => `/change/${id}`),
        message: {
          nl: 'Bij onvoorziene omstandigheden kan de rechter een overeenkomst aanpassen of beëindigen. Dat kunt u niet uitsluiten (art. 6:258 BW).',
          en: 'In unforeseen circumstances a court may change or end an agreement. You cannot exclude that (art. 6:258 Dutch Civil Code).',
        },
        fix: {
          nl: 'Schrijf op wat u nu al ziet aankomen: dat is niet onvoorzien. Laat het nakijken.',
          en: 'Write down what you already see coming: that is not unforeseen. Have it checked.',
        },
      },
    ];
  },
};
