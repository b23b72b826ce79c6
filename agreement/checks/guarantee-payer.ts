import { isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

/** A guaranteed minimum that nobody makes up, or that its receiver would make up itself. */
export const guaranteePayer: Check = {
  id: 20,
  find: (answers) =>
    rowsOf(answers, 'money', 'layers').flatMap(({ model, payer, receiver, rule }, index): Found[] => {
      if (model !== 'guarantee') return [];
      const isOwn = isKnown(payer) && payer === receiver;
      if (!isOwn && (payer !== undefined || rule !== undefined)) return [];
      return [
        {
          level: 'error',
          at: [`/money/layers/${index}/payer`, ...(isOwn ? [`/money/layers/${index}/receiver`] : [])],
          message: isOwn
            ? {
                nl: 'De partij met het gegarandeerde minimum vult dat zelf aan: dan is het geen garantie.',
                en: 'The party with the guaranteed minimum makes it up itself: then it is no guarantee.',
              }
            : {
                nl: 'Er is een gegarandeerd minimum, maar niemand vult het aan.',
                en: 'There is a guaranteed minimum, but nobody makes it up.',
              },
          fix: {
            nl: 'Kies welke andere partij aanvult tot het minimum.',
            en: 'Choose which other party makes it up to the minimum.',
          },
        },
      ];
    }),
};
