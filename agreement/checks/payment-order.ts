import type { Answers } from '../answer.ts';
import { type Day, later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { dayOf } from '../calendar/moments.ts';
import type { Check } from '../finding.ts';

/** Payment that is due before the statement it is based on, or while that may still be objected to. */
export const paymentOrder: Check = {
  id: 26,
  find(answers) {
    const { 'statement-due': statementDue, 'payment-due': paymentDue, objection } = answers.reporting ?? {};
    const [statement, payment] = comparable(answers, statementDue, paymentDue) ?? [];
    if (statement === undefined || payment === undefined) return [];
    if (payment < statement)
      return [
        {
          level: 'error',
          at: ['/reporting/payment-due', '/reporting/statement-due'],
          message: {
            nl: 'U moet betalen voordat het overzicht er is.',
            en: 'You have to pay before the statement is there.',
          },
          fix: {
            nl: 'Laat de betaling na het overzicht komen.',
            en: 'Let payment come after the statement.',
          },
        },
      ];
    const window = lengthOf(objection);
    const isCorrected = ['true-up', 'clawback'].some((id) => answers.reporting?.[id] !== undefined);
    if (!window || later(statement, window) <= payment || isCorrected) return [];
    return [
      {
        level: 'warning',
        at: ['/reporting/objection', '/reporting/payment-due'],
        message: {
          nl: 'U betaalt terwijl er nog bezwaar kan komen. Er staat niet hoe u dat achteraf rechtzet.',
          en: 'You pay while there may still be an objection. It does not say how you put that right later.',
        },
        fix: {
          nl: 'Betaal later, of spreek af hoe lang te veel betaald geld kan worden teruggevraagd.',
          en: 'Pay later, or agree how long money paid in excess may be claimed back.',
        },
      },
    ];
  },
};

/** Both as days, where both are days or both count from the same moment. */
function comparable(answers: Answers, one: unknown, other: unknown): [Day, Day] | undefined {
  const [day, otherDay] = [dayOf(answers, one), dayOf(answers, other)];
  if (day !== undefined && otherDay !== undefined) return [day, otherDay];
  const [length, otherLength] = [lengthOf(one), lengthOf(other)];
  if (!length || !otherLength || afterOf(one) !== afterOf(other)) return undefined;
  return [later(0, length), later(0, otherLength)];
}

function afterOf(date: unknown): string | undefined {
  return (date as { after?: string }).after;
}
