import { isUnknown } from '../answer.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';

/** Fewer than two parties, or a party without a name. */
export const twoParties: Check = {
  id: 71,
  find(answers) {
    const parties = partiesOf(answers);
    const nameless = parties.flatMap((party, index) =>
      party.name === undefined
        ? [
            {
              level: 'error' as const,
              at: [`/parties/items/${index}/name`],
              message: { nl: `Partij ${index + 1} heeft geen naam.`, en: `Party ${index + 1} has no name.` },
              fix: {
                nl: 'Vul een naam in, of verwijder deze partij.',
                en: 'Enter a name, or remove this party.',
              },
            },
          ]
        : [],
    );
    if (parties.length >= 2 || isUnknown(answers.parties?.items)) return nameless;
    return [
      {
        level: 'error',
        at: ['/parties/items'],
        message: {
          nl: 'Een samenwerking heeft minstens twee partijen nodig.',
          en: 'A partnership needs two parties at least.',
        },
        fix: { nl: 'Voeg toe wie er nog meer meedoet.', en: 'Add who else takes part.' },
      },
      ...nameless,
    ];
  },
};
