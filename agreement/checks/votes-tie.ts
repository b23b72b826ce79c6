import { type Answers, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from './places.ts';

/** An even number of parties with equal votes, and nothing agreed for when the votes are equally divided. */
export const votesTie: Check = {
  id: 32,
  find(answers) {
    if (!canTie(answers) || answers.governance?.['tie-break'] !== undefined) return [];
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

function canTie(answers: Answers): boolean {
  const count = partiesOf(answers).length;
  if (count < 2 || count % 2 === 1) return false;
  const { votes, 'vote-shares': shares } = answers.governance ?? {};
  if (votes === 'equal' || (votes === 'custom' && shares === 'equal')) return true;
  const own = votes === 'custom' ? rowsOf(answers, 'governance', 'vote-shares') : [];
  return own.length === count && own.every(({ share }) => share === own[0]!.share);
}
