import { isKnown, isUnknown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

/** A loss cap without a bearer for what lies above it, or with the capped party itself as its bearer. */
export const lossCapBearer: Check = {
  id: 28,
  find: (answers) =>
    rowsOf(answers, 'money', 'loss-caps').flatMap(({ party, bearer }, index): Found[] => {
      if (isUnknown(bearer)) return [];
      if (isKnown(bearer) && bearer !== party) return [];
      return [
        {
          level: 'error',
          at: [`/money/loss-caps/${index}/bearer`],
          message: isKnown(bearer)
            ? {
                nl: 'De partij met de grens draagt zelf wat daarboven komt: dan is er geen grens.',
                en: 'The party with the limit bears what lies above it: then there is no limit.',
              }
            : {
                nl: 'Bij deze grens aan het verlies draagt niemand wat daarboven komt.',
                en: 'Nobody bears what lies above this limit to the loss.',
              },
          fix: {
            nl: 'Kies welke andere partij het verlies boven de grens draagt, of kies “alle partijen”.',
            en: 'Choose which other party bears the loss above the limit, or choose “all parties”.',
          },
        },
      ];
    }),
};
