import { contributionDecisions } from './contributions.ts';
import { type Decisions, dated, none } from './decision.ts';
import { moneyDecisions } from './money.ts';
import { pilotDecisions } from './pilot.ts';
import { protectionDecisions } from './rights-and-risks.ts';
import { termDecisions } from './term.ts';
import { workingDecisions } from './working-together.ts';

/**
 * What every question about a day, a length of time or a rhythm comes down to. A test fails while one is asked of which it
 * is not decided.
 */
export const decisions: Decisions = {
  ...workingDecisions,
  ...contributionDecisions,
  ...moneyDecisions,
  ...protectionDecisions,
  ...pilotDecisions,
  ...termDecisions,
  'general/received-after': none('says when a message counts as received'),
  'general/still-to-agree/by': dated({ kind: 'open-point', said: 'general-still-to-agree' }),
};
