import type { Answers } from '../answer.ts';
import { type Check, type Finding, type Level, sayFinding } from '../finding.ts';
import type { Language } from '../language.ts';
import { allProfitToOne } from './all-profit-to-one.ts';
import { capOnIntent } from './cap-on-intent.ts';
import { cashBelowBudget } from './cash-below-budget.ts';
import { competitors } from './competitors.ts';
import { contributionGaps } from './contribution-gaps.ts';
import { danglingParty } from './dangling-party.ts';
import { danglingRow } from './dangling-row.ts';
import { dayNotInEveryMonth } from './day-not-in-every-month.ts';
import { deedForCopyright } from './deed-for-copyright.ts';
import { documentKindUnfit } from './document-kind-unfit.ts';
import { dueOutsideTerm } from './due-outside-term.ts';
import { hoursLikeEmployee } from './hours-like-employee.ts';
import { impossibleAmount } from './impossible-amount.ts';
import { answersInPlay } from './in-play.ts';
import { interestUnsaid } from './interest-unsaid.ts';
import { ladderOrder } from './ladder-order.ts';
import { leftOutOfDocument } from './left-out-of-document.ts';
import { longPaymentTerm } from './long-payment-term.ts';
import { longerThanTerm } from './longer-than-term.ts';
import { lossCapBearer } from './loss-cap-bearer.ts';
import { manyPartners } from './many-partners.ts';
import { mediatorUnnamed } from './mediator-unnamed.ts';
import { namesAlike } from './names-alike.ts';
import { noEmailAddress } from './no-email-address.ts';
import { noPrevailingLanguage } from './no-prevailing-language.ts';
import { nobodyBehind } from './nobody-behind.ts';
import { nobodyToContinue } from './nobody-to-continue.ts';
import { nothingIfLate } from './nothing-if-late.ts';
import { officialNumbers } from './official-numbers.ts';
import { oneSignsForBoth } from './one-signs-for-both.ts';
import { openPointAdrift } from './open-point-adrift.ts';
import { overAuthority } from './over-authority.ts';
import { partnersLiable } from './partners-liable.ts';
import { personalAfterAll } from './personal-after-all.ts';
import { pilotUndecided } from './pilot-undecided.ts';
import { pilotWithoutCampfire } from './pilot-without-campfire.ts';
import { privateDetails } from './private-details.ts';
import { publicBody } from './public-body.ts';
import { ratherAnOrder } from './rather-an-order.ts';
import { resultGaps } from './result-gaps.ts';
import { resultOutsideTerm } from './result-outside-term.ts';
import { sameParty } from './same-party.ts';
import { secondSignature } from './second-signature.ts';
import { sensitiveData } from './sensitive-data.ts';
import { sharesWhole } from './shares-whole.ts';
import { termOrder } from './term-order.ts';
import { twoParties } from './two-parties.ts';
import { twoRhythms } from './two-rhythms.ts';
import { unboundParty } from './unbound-party.ts';
import { unprintable } from './unprintable.ts';
import { unreadReply } from './unread-reply.ts';
import { unseenTurning } from './unseen-turning.ts';
import { votesTie } from './votes-tie.ts';
import { zeroLength } from './zero-length.ts';

/** Every check, by its number. */
export const checks: readonly Check[] = [
  sameParty,
  overAuthority,
  officialNumbers,
  manyPartners,
  resultGaps,
  resultOutsideTerm,
  interestUnsaid,
  contributionGaps,
  dueOutsideTerm,
  cashBelowBudget,
  nothingIfLate,
  sharesWhole,
  lossCapBearer,
  votesTie,
  ladderOrder,
  termOrder,
  longerThanTerm,
  pilotUndecided,
  nobodyToContinue,
  pilotWithoutCampfire,
  openPointAdrift,
  noPrevailingLanguage,
  namesAlike,
  impossibleAmount,
  zeroLength,
  hoursLikeEmployee,
  publicBody,
  unreadReply,
  danglingParty,
  danglingRow,
  twoParties,
  partnersLiable,
  allProfitToOne,
  longPaymentTerm,
  deedForCopyright,
  mediatorUnnamed,
  sensitiveData,
  privateDetails,
  capOnIntent,
  personalAfterAll,
  twoRhythms,
  dayNotInEveryMonth,
  unboundParty,
  ratherAnOrder,
  unprintable,
  leftOutOfDocument,
  documentKindUnfit,
  competitors,
  nobodyBehind,
  secondSignature,
  unseenTurning,
  oneSignsForBoth,
  noEmailAddress,
];

const levels: readonly Level[] = ['error', 'warning', 'note'];

/**
 * What all checks say of the answers that count: errors first, then by number.
 * @param sent the answers as they came, where that is more than is kept of them
 */
export function findings(answers: Answers, language: Language, sent = answers): Finding[] {
  const inPlay = answersInPlay(answers);
  return checks
    .flatMap((check) => check.find(inPlay, sent).map((found) => sayFinding(check.id, found, language)))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.check - b.check);
}
