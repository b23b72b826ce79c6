import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { dueDate } from '../../kinds/due-date.ts';
import { duration } from '../../kinds/duration.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail } from '../asking.ts';
import { withJointCosts } from '../money/conditions.ts';

/** What a statement holds, how long it can be objected to, who decides then, and how it is settled in the end. */
export const statementQuestions = [
  detail('statement-contents', line, ['Q43'], {
    nl: {
      label: 'Wat staat er in het overzicht, en hoe stuurt u het?',
      hint: 'Zo veel dat een ander het kan narekenen.',
      why: 'Eén eindbedrag zonder uitleg is geen overzicht.',
      example: 'opbrengst, kosten en ieders deel, met bonnen, per e-mail',
    },
    en: {
      label: 'What stands in the statement, and how do you send it?',
      hint: 'Enough for somebody else to check it.',
      why: 'One total without explanation is no statement.',
      example: 'revenue, costs and each part, with receipts, by e-mail',
    },
  }),
  detail('costs-due', dueDate, ['Q43'], {
    when: withJointCosts,
    moment: { nl: 'gezamenlijke kosten uiterlijk verrekend', en: 'joint costs settled' },
    nl: {
      label: 'Wanneer betaalt u elkaar gezamenlijke kosten terug?',
      hint: 'Een dag, of bijvoorbeeld “30 dagen na ontvangst van de declaratie”.',
      why: 'Wie voorschiet, leent de anderen geld.',
      example: '30 dagen na het einde van de periode',
    },
    en: {
      label: 'When do you pay each other back for joint costs?',
      hint: 'A day, or for example “30 days after receipt of the claim”.',
      why: 'Whoever advances money lends it to the others.',
      example: '30 days after the end of the period',
    },
  }),
  detail('objection', duration, ['Q44'], {
    nl: {
      label: 'Hoe lang kan iemand bezwaar maken tegen een overzicht?',
      hint: 'Gerekend vanaf ontvangst, ook voor een declaratie.',
      why: 'Zonder einde kan iemand na jaren nog op een oud overzicht terugkomen.',
      example: '14 dagen',
    },
    en: {
      label: 'How long may somebody object to a statement?',
      hint: 'Counted from receipt, also for a claim of costs.',
      why: 'Without an end somebody may come back to an old statement years later.',
      example: '14 days',
    },
  }),
  detail('undisputed', yesNo, ['Q44'], {
    nl: {
      label: 'Betaalt u wat niet betwist is gewoon door?',
      hint: 'Bij “Nee” wacht de hele betaling op het antwoord.',
      why: 'Anders houdt een geschil over € 100 een betaling van € 10.000 tegen.',
      example: 'Ja',
    },
    en: {
      label: 'Do you still pay what is not disputed?',
      hint: 'With “No” the whole payment waits for the answer.',
      why: 'Otherwise a dispute about €100 holds up a payment of €10,000.',
      example: 'Yes',
    },
  }),
  detail(
    'dispute-decider',
    choice(
      [
        { id: 'ladder', nl: 'De stappen bij een conflict', en: 'The steps for a conflict' },
        { id: 'accountant', nl: 'Een onafhankelijke accountant', en: 'An independent accountant' },
      ],
      { other: true },
    ),
    ['Q44'],
    {
      nl: {
        label: 'Wie beslist als u het oneens blijft over een overzicht?',
        hint: 'Iemand die kan rekenen en geen belang heeft.',
        why: 'Over een getal hoeft u niet naar de rechter.',
        example: 'Een onafhankelijke accountant',
      },
      en: {
        label: 'Who decides if you cannot agree on a statement?',
        hint: 'Somebody who can calculate and has no interest in it.',
        why: 'You need not go to court about a figure.',
        example: 'An independent accountant',
      },
    },
  ),
  detail('dispute-within', duration, ['Q44'], {
    nl: {
      label: 'Binnen hoeveel tijd valt dat besluit?',
      hint: 'Gerekend vanaf het bezwaar.',
      why: 'Zolang er niets beslist is, ligt er geld stil.',
      example: '1 maand',
    },
    en: {
      label: 'Within what time is that decided?',
      hint: 'Counted from the objection.',
      why: 'While nothing is decided, money lies idle.',
      example: '1 month',
    },
  }),
  detail('true-up', date, ['Q46'], {
    moment: { nl: 'eindafrekening uiterlijk klaar', en: 'final settlement due' },
    nl: {
      label: 'Wanneer rekent u alles aan het einde precies na?',
      hint: 'Een dag, “2 maanden na het einde”, of in uw eigen woorden.',
      why: 'Tussentijds rekent u vaak met schattingen. Aan het einde kloppen de cijfers.',
      example: '2 maanden na het einde',
    },
    en: {
      label: 'When do you check everything precisely at the end?',
      hint: 'A day, “2 months after the end”, or in your own words.',
      why: 'On the way you often use estimates. At the end the figures are right.',
      example: '2 months after the end',
    },
  }),
  detail('clawback', duration, ['Q46'], {
    nl: {
      label: 'Hoe lang kan te veel betaald geld worden teruggevraagd?',
      hint: 'Gerekend vanaf de betaling. Te weinig betaald geld gaat net zo.',
      why: 'Na een tijd moet ieder erop kunnen rekenen dat geld van haar blijft.',
      example: '12 maanden',
    },
    en: {
      label: 'How long may money paid in excess be claimed back?',
      hint: 'Counted from the payment. It is the same for money paid short.',
      why: 'After a time each party must be able to rely on keeping its money.',
      example: '12 months',
    },
  }),
];
