import type { Answers } from '../answer.ts';
import type { Check } from '../finding.ts';
import { quorumOf } from './quorum.ts';
import { sum, votesOf } from './votes.ts';

/** Votes that can be equally divided, and nothing agreed for when they are. */
export const votesTie: Check = {
  id: 32,
  find(answers) {
    if (answers.governance?.['tie-break'] !== undefined || !isByMostVotes(answers)) return [];
    if (!canTie(answers)) return [];
    return [
      {
        level: 'error',
        at: ['/governance/tie-break', '/governance/votes'],
        message: {
          nl: 'De stemmen kunnen staken, en er staat niet wat er dan gebeurt.',
          en: 'The votes can be equally divided, and it does not say what happens then.',
        },
        fix: {
          nl: 'Kies wat u doet als de stemmen staken, bijvoorbeeld eerst een week afkoelen.',
          en: 'Choose what you do when votes are equally divided, such as cooling off for a week.',
        },
      },
    ];
  },
};

/** Where more than half must agree, or everybody, half against half is no tie but a no. */
function isByMostVotes({ governance = {} }: Answers): boolean {
  return governance.majority === undefined || governance.majority === 'half';
}

function canTie(answers: Answers): boolean {
  const votes = votesOf(answers) ?? [];
  if (votes.length < 2) return false;
  if (isHalved(votes)) return true;
  // Of three parties two may be enough to meet: then it is one against one.
  const quorum = quorumOf(answers);
  if (!quorum || !('parties' in quorum) || quorum.parties >= votes.length) return false;
  return votes.some((_, away) => isHalved(votes.toSpliced(away, 1)));
}

/** Whether some of the votes are exactly as heavy as the others together. */
function isHalved(votes: readonly bigint[]): boolean {
  const all = sum(votes);
  // A bit for every weight that some of the votes make together.
  const weights = votes.reduce((weights, vote) => weights | (weights << vote), 1n);
  return all % 2n === 0n && ((weights >> (all / 2n)) & 1n) === 1n;
}
