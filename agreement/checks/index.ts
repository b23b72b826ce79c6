import type { Answers } from '../answer.ts';
import { type Check, type Finding, type Level, sayFinding } from '../finding.ts';
import type { Language } from '../language.ts';
import { danglingParty } from './dangling-party.ts';
import { ladderOrder } from './ladder-order.ts';
import { lossCapBearer } from './loss-cap-bearer.ts';
import { sameParty } from './same-party.ts';
import { sharesWhole } from './shares-whole.ts';
import { termOrder } from './term-order.ts';
import { twoParties } from './two-parties.ts';
import { unreadReply } from './unread-reply.ts';

/** Every check, by its number. */
export const checks: readonly Check[] = [
  sameParty,
  sharesWhole,
  lossCapBearer,
  ladderOrder,
  termOrder,
  unreadReply,
  danglingParty,
  twoParties,
];

const levels: readonly Level[] = ['error', 'warning', 'note'];

/** What all checks say of these answers: errors first, then by number. */
export function findings(answers: Answers, language: Language): Finding[] {
  return checks
    .flatMap((check) => check.find(answers).map((found) => sayFinding(check.id, found, language)))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.check - b.check);
}
