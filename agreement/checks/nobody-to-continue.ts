import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';

/** Two parties, of which one leaves and "the others" go on. */
export const nobodyToContinue: Check = {
  id: 57,
  find(answers) {
    if (partiesOf(answers).length !== 2 || answers.term?.['if-one-leaves'] !== 'continue') return [];
    return [
      {
        level: 'error',
        at: ['/term/if-one-leaves'],
        message: {
          nl: 'U bent met z’n tweeën. Vertrekt er één, dan kan de ander niet samen doorgaan.',
          en: 'There are two of you. If one leaves, the other has nobody to continue with.',
        },
        fix: {
          nl: 'Kies dat de samenwerking dan stopt, en verdeel de taken bij het einde.',
          en: 'Choose that the partnership stops then, and divide the tasks at the end.',
        },
      },
    ];
  },
};
