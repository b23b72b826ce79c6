import type { Check } from '../finding.ts';
import { decisionsOf, sum, votesOf } from './votes.ts';

/** A number of votes that is reached only when all parties agree: 75% where each of two has half. */
export const thresholdUnanimity: Check = {
  id: 34,
  find(answers) {
    const votes = votesOf(answers)?.filter((each) => each > 0n) ?? [];
    const all = sum(votes);
    const at = decisionsOf(answers)
      .filter(({ passes }) => passes(all, all) && votes.every((each) => !passes(all - each, all)))
      .map((decision) => decision.at);
    if (votes.length < 2 || at.length === 0) return [];
    return [
      {
        level: 'note',
        at: [...at, '/governance/votes'],
        message: {
          nl: `Zoals de stemmen verdeeld zijn, is hier het akkoord van alle ${votes.length} partijen nodig.`,
          en: `The way the votes are split, this takes the consent of all ${votes.length} parties.`,
        },
        fix: {
          nl: 'Is dat de bedoeling? Zeg dan gewoon dat iedereen het eens moet zijn. Zo niet, kies een lagere grens of verdeel de stemmen anders.',
          en: 'Is that what you want? Then simply say that everybody must agree. If not, choose a lower limit or split the votes otherwise.',
        },
      },
    ];
  },
};
