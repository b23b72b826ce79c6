import { isKnown, isUnknown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';

/** What there may be limits to, by the list of them. */
const capped: Record<string, Words> = {
  'costs-caps': { nl: 'de kosten', en: 'the costs' },
  'loss-caps': { nl: 'het verlies', en: 'the loss' },
};

/** A limit to costs or losses without a bearer for what lies above it, or with the limited party itself as its bearer. */
export const lossCapBearer: Check = {
  id: 28,
  find: (answers) =>
    Object.entries(capped).flatMap(([list, of]) =>
      rowsOf(answers, 'money', list).flatMap(({ party, bearer }, index): Found[] => {
        if (isUnknown(bearer)) return [];
        if (isKnown(bearer) && bearer !== party) return [];
        return [
          {
            level: 'error',
            at: [`/money/${list}/${index}/bearer`],
            message: isKnown(bearer)
              ? {
                  nl: 'De partij met de grens draagt zelf wat daarboven komt: dan is er geen grens.',
                  en: 'The party with the limit bears what lies above it: then there is no limit.',
                }
              : {
                  nl: `Bij deze grens aan ${of.nl} draagt niemand wat daarboven komt.`,
                  en: `Nobody bears what lies above this limit to ${of.en}.`,
                },
            fix: {
              nl: `Kies welke andere partij ${of.nl} boven de grens draagt, of kies “alle partijen”.`,
              en: `Choose which other party bears ${of.en} above the limit, or choose “all parties”.`,
            },
          },
        ];
      }),
    ),
};
