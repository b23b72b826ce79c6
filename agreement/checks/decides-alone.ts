import type { Check, Found } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { namesOf } from './in-words.ts';
import { decisionsOf, sum, votesOf } from './votes.ts';

/** One party whose own votes are enough for a decision, so that the others’ never matter. */
export const decidesAlone: Check = {
  id: 35,
  find(answers) {
    const parties = partiesOf(answers);
    const votes = votesOf(answers);
    if (!votes || parties.length < 2) return [];
    const all = sum(votes);
    return decisionsOf(answers).flatMap(({ at, passes }): Found[] => {
      const enough = parties.filter((_, index) => passes(votes[index]!, all));
      if (enough.length === 0) return [];
      const names = namesOf(answers, (party) => enough.includes(party));
      return [
        {
          level: 'warning',
          at: [at, '/governance/votes'],
          message: {
            nl: `Wie hier alleen al genoeg stemmen heeft: ${names.nl}. De stemmen van de anderen tellen dan niet.`,
            en: `Enough votes alone for this: ${names.en}. The votes of the others then do not matter.`,
          },
          fix: {
            nl: 'Kies een hogere grens, verdeel de stemmen anders, of zeg gewoon dat deze partij beslist.',
            en: 'Choose a higher limit, split the votes otherwise, or simply say that this party decides.',
          },
        },
      ];
    });
  },
};
