import type { Answers } from '../answer.ts';
import { type Check, type Finding, type Level, sayFinding } from '../finding.ts';
import { findingKeys } from '../finding-key.ts';
import type { Language } from '../language.ts';
import { absenceBlocks } from './absence-blocks.ts';
import { allProfitToOne } from './all-profit-to-one.ts';
import { amountElsewhere } from './amount-elsewhere.ts';
import { backgroundMissing } from './background-missing.ts';
import { budgetAboveLimit } from './budget-above-limit.ts';
import { budgetParts } from './budget-parts.ts';
import { capOnIntent } from './cap-on-intent.ts';
import { capsAndCover } from './caps-and-cover.ts';
import { cashBelowBudget } from './cash-below-budget.ts';
import { changedByOne } from './changed-by-one.ts';
import { competitionLaw } from './competition-law.ts';
import { competitors } from './competitors.ts';
import { contributionGaps } from './contribution-gaps.ts';
import { costsTwice } from './costs-twice.ts';
import { costsWithoutVat } from './costs-without-vat.ts';
import { countedWithoutValue } from './counted-without-value.ts';
import { danglingParty } from './dangling-party.ts';
import { danglingRow } from './dangling-row.ts';
import { dataRoles } from './data-roles.ts';
import { dataSafeguards } from './data-safeguards.ts';
import { dayNotInEveryMonth } from './day-not-in-every-month.ts';
import { decidesAlone } from './decides-alone.ts';
import { decisionWithoutCampfire } from './decision-without-campfire.ts';
import { deedForCopyright } from './deed-for-copyright.ts';
import { dependencyOrder } from './dependency-order.ts';
import { deputyUnfit } from './deputy-unfit.ts';
import { documentKindUnfit } from './document-kind-unfit.ts';
import { dueOutsideTerm } from './due-outside-term.ts';
import { dueWholeAndInParts } from './due-whole-and-in-parts.ts';
import { guaranteeBeyondMeans } from './guarantee-beyond-means.ts';
import { guaranteePayer } from './guarantee-payer.ts';
import { hoursLikeEmployee } from './hours-like-employee.ts';
import { impossibleAmount } from './impossible-amount.ts';
import { answersInPlay } from './in-play.ts';
import { interestUnsaid } from './interest-unsaid.ts';
import { ladderOrder } from './ladder-order.ts';
import { lawBesideText } from './law-beside-text.ts';
import { lawElsewhere } from './law-elsewhere.ts';
import { layerLimits } from './layer-limits.ts';
import { leaverShares } from './leaver-shares.ts';
import { leftOutOfDocument } from './left-out-of-document.ts';
import { loanUnsettled } from './loan-unsettled.ts';
import { longPaymentTerm } from './long-payment-term.ts';
import { longRestriction } from './long-restriction.ts';
import { longerThanTerm } from './longer-than-term.ts';
import { lossCapBearer } from './loss-cap-bearer.ts';
import { mandateAboveLimit } from './mandate-above-limit.ts';
import { manyPartners } from './many-partners.ts';
import { mediatorUnnamed } from './mediator-unnamed.ts';
import { meetingsUnsaid } from './meetings-unsaid.ts';
import { milestoneJudge } from './milestone-judge.ts';
import { mixedCurrencies } from './mixed-currencies.ts';
import { moreHoursThanFree } from './more-hours-than-free.ts';
import { namesAlike } from './names-alike.ts';
import { neighbourMediation } from './neighbour-mediation.ts';
import { netOfWhat } from './net-of-what.ts';
import { noEmailAddress } from './no-email-address.ts';
import { noMediation } from './no-mediation.ts';
import { noSettlement } from './no-settlement.ts';
import { nobodyBehind } from './nobody-behind.ts';
import { nobodyToContinue } from './nobody-to-continue.ts';
import { notExact } from './not-exact.ts';
import { notNeutral } from './not-neutral.ts';
import { nothingAgreed } from './nothing-agreed.ts';
import { nothingIfLate } from './nothing-if-late.ts';
import { noticeAfterEnd } from './notice-after-end.ts';
import { officialNumbers } from './official-numbers.ts';
import { oneSignsForBoth } from './one-signs-for-both.ts';
import { openPointAdrift } from './open-point-adrift.ts';
import { outWithoutRepair } from './out-without-repair.ts';
import { outsidersMoney } from './outsiders-money.ts';
import { outsidersUnsaid } from './outsiders-unsaid.ts';
import { overAuthority } from './over-authority.ts';
import { ownText } from './own-text.ts';
import { partnersLiable } from './partners-liable.ts';
import { partsAndWhole } from './parts-and-whole.ts';
import { partyOutsideEea } from './party-outside-eea.ts';
import { paymentOrder } from './payment-order.ts';
import { penaltyInsteadOfDamages } from './penalty-instead-of-damages.ts';
import { penaltyOrDamages } from './penalty-or-damages.ts';
import { percentageOfNothing } from './percentage-of-nothing.ts';
import { personalAfterAll } from './personal-after-all.ts';
import { pilotUndecided } from './pilot-undecided.ts';
import { privateDetails } from './private-details.ts';
import { proRataBase } from './pro-rata-base.ts';
import { protectedPart } from './protected-part.ts';
import { publicBody } from './public-body.ts';
import { ratherAnOrder } from './rather-an-order.ts';
import { recordsTooShort } from './records-too-short.ts';
import { replyAfterDecision } from './reply-after-decision.ts';
import { resultGaps } from './result-gaps.ts';
import { resultOutsideTerm } from './result-outside-term.ts';
import { revenueAfterEnd } from './revenue-after-end.ts';
import { rightsUnsaid } from './rights-unsaid.ts';
import { roundedShares } from './rounded-shares.ts';
import { sameParty } from './same-party.ts';
import { samePeopleTwice } from './same-people-twice.ts';
import { secondSignature } from './second-signature.ts';
import { secrecyEndsEarly } from './secrecy-ends-early.ts';
import { sensitiveData } from './sensitive-data.ts';
import { sharesWhole } from './shares-whole.ts';
import { signedOrMailed } from './signed-or-mailed.ts';
import { slowLadder } from './slow-ladder.ts';
import { splitAndContribution } from './split-and-contribution.ts';
import { stepBands } from './step-bands.ts';
import { stretchedPerson } from './stretched-person.ts';
import { taxUnsaid } from './tax-unsaid.ts';
import { termOrder } from './term-order.ts';
import { thresholdUnanimity } from './threshold-unanimity.ts';
import { tieBreakerPartial } from './tie-breaker-partial.ts';
import { twoKeys } from './two-keys.ts';
import { twoParties } from './two-parties.ts';
import { twoRhythms } from './two-rhythms.ts';
import { twoRules } from './two-rules.ts';
import { unboundParty } from './unbound-party.ts';
import { uneasyFit } from './uneasy-fit.ts';
import { unforeseenStays } from './unforeseen-stays.ts';
import { unprintable } from './unprintable.ts';
import { unreadReply } from './unread-reply.ts';
import { unseenTurning } from './unseen-turning.ts';
import { unsetSigning } from './unset-signing.ts';
import { untimedStep } from './untimed-step.ts';
import { vagueRestriction } from './vague-restriction.ts';
import { valueUnsaid } from './value-unsaid.ts';
import { votesTie } from './votes-tie.ts';
import { whatPrevails } from './what-prevails.ts';
import { withoutCeiling } from './without-ceiling.ts';
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
  dependencyOrder,
  cashBelowBudget,
  countedWithoutValue,
  stretchedPerson,
  loanUnsettled,
  backgroundMissing,
  nothingIfLate,
  sharesWhole,
  stepBands,
  layerLimits,
  guaranteePayer,
  guaranteeBeyondMeans,
  netOfWhat,
  proRataBase,
  milestoneJudge,
  mixedCurrencies,
  paymentOrder,
  noSettlement,
  lossCapBearer,
  costsWithoutVat,
  leaverShares,
  splitAndContribution,
  votesTie,
  tieBreakerPartial,
  thresholdUnanimity,
  decidesAlone,
  absenceBlocks,
  twoRules,
  deputyUnfit,
  replyAfterDecision,
  protectedPart,
  signedOrMailed,
  ladderOrder,
  notNeutral,
  lawElsewhere,
  slowLadder,
  samePeopleTwice,
  rightsUnsaid,
  secrecyEndsEarly,
  dataRoles,
  dataSafeguards,
  capsAndCover,
  outsidersUnsaid,
  vagueRestriction,
  termOrder,
  longerThanTerm,
  pilotUndecided,
  nobodyToContinue,
  decisionWithoutCampfire,
  openPointAdrift,
  whatPrevails,
  percentageOfNothing,
  taxUnsaid,
  partsAndWhole,
  namesAlike,
  impossibleAmount,
  zeroLength,
  hoursLikeEmployee,
  publicBody,
  unreadReply,
  danglingParty,
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
  danglingRow,
  competitors,
  nobodyBehind,
  secondSignature,
  penaltyInsteadOfDamages,
  withoutCeiling,
  valueUnsaid,
  budgetParts,
  recordsTooShort,
  mandateAboveLimit,
  unforeseenStays,
  changedByOne,
  meetingsUnsaid,
  longRestriction,
  competitionLaw,
  penaltyOrDamages,
  neighbourMediation,
  partyOutsideEea,
  revenueAfterEnd,
  outWithoutRepair,
  noticeAfterEnd,
  ownText,
  lawBesideText,
  moreHoursThanFree,
  uneasyFit,
  unprintable,
  leftOutOfDocument,
  documentKindUnfit,
  unseenTurning,
  oneSignsForBoth,
  noEmailAddress,
  outsidersMoney,
  unsetSigning,
  noMediation,
  dueWholeAndInParts,
  nothingAgreed,
  notExact,
  amountElsewhere,
  untimedStep,
  roundedShares,
  costsTwice,
  budgetAboveLimit,
  twoKeys,
];

const levels: readonly Level[] = ['error', 'warning', 'note'];

/**
 * What all checks say of the answers that count: errors first, then by number.
 * @param sent the answers as they came, where that is more than is kept of them
 */
export function findings(answers: Answers, language: Language, sent = answers): Finding[] {
  const inPlay = answersInPlay(answers);
  const keyOf = findingKeys(inPlay);
  return checks
    .flatMap((check) => check.find(inPlay, sent).map((found) => sayFinding(check.id, found, language)))
    .map((finding) => ({ ...finding, key: keyOf(finding.check, finding.at) }))
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || a.check - b.check);
}
