import type { Check } from '../finding.ts';
import { whole } from '../money/minor-units.ts';
import { partiesOf } from '../places.ts';
import { namesOf } from './in-words.ts';
import { isAboveAll, quorumOf } from './quorum.ts';
import { sum, votesOf } from './votes.ts';

/** A quorum that one party can prevent by staying away, with nothing agreed for when it is not reached. */
export const absenceBlocks: Check = {
  id: 36,
  find(answers) {
    const quorum = quorumOf(answers);
    const parties = partiesOf(answers);
    if (!quorum || isAboveAll(quorum) || parties.length < 2) return [];
    if (answers.governance?.['no-quorum'] !== undefined) return [];
    const votes = votesOf(answers);
    const isEnoughWithout = (index: number): boolean => {
      if ('parties' in quorum) return quorum.of - 1 >= quorum.parties;
      return !votes || (sum(votes) - votes[index]!) * whole >= sum(votes) * quorum.votes;
    };
    const needed = parties.filter((_, index) => !isEnoughWithout(index));
    if (needed.length === 0) return [];
    const names = namesOf(answers, (party) => needed.includes(party));
    return [
      {
        level: 'warning',
        at: ['/governance/quorum', '/governance/no-quorum'],
        message: {
          nl: `Wie wegblijft, houdt elk besluit tegen. Dat geldt voor ${names.nl}.`,
          en: `Staying away is enough to stop every decision. That holds for ${names.en}.`,
        },
        fix: {
          nl: 'Verlaag het aantal, of zeg wat u doet als er te weinig zijn.',
          en: 'Lower the number, or say what you do if too few are there.',
        },
      },
    ];
  },
};
