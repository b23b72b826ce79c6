import { choice } from '../kinds/choice.ts';
import { dueDate } from '../kinds/due-date.ts';
import type { Condition, Topic } from '../question.ts';
import { question } from './asking.ts';
import { lateQuestions } from './reporting/late.ts';
import { recordQuestions } from './reporting/records.ts';
import { statementQuestions } from './reporting/statements.ts';

const withMoney: Condition = { at: 'money/revenue', not: [false] };

export const reporting: Topic = {
  id: 'reporting',
  tip: 6,
  title: { nl: 'Afrekenen', en: 'Settling up' },
  about: { nl: 'Wanneer u afrekent en betaalt', en: 'When you settle and pay' },
  feeds: ['reporting'],
  questions: [
    question(
      'period',
      choice([
        { id: 'month', nl: 'Elke maand', en: 'Every month' },
        { id: 'quarter', nl: 'Elk kwartaal', en: 'Every quarter' },
        { id: 'half-year', nl: 'Elk halfjaar', en: 'Every half year' },
        { id: 'year', nl: 'Elk jaar', en: 'Every year' },
        { id: 'once', nl: 'Eén keer, aan het einde', en: 'Once, at the end' },
      ]),
      ['Q43'],
      {
        when: withMoney,
        nl: {
          label: 'Hoe vaak rekent u af?',
          hint: 'Over welke periode u optelt en verdeelt.',
          why: 'Wie wacht op geld, wil weten wanneer het komt.',
          example: 'Elke maand',
        },
        en: {
          label: 'How often do you settle up?',
          hint: 'Over what period you add up and share.',
          why: 'Whoever waits for money wants to know when it comes.',
          example: 'Every month',
        },
      },
    ),
    question('statement-due', dueDate, ['Q43'], {
      when: withMoney,
      moment: { nl: 'overzicht uiterlijk klaar', en: 'statement due' },
      nl: {
        label: 'Wanneer is het overzicht er uiterlijk?',
        hint: 'Een dag, “14 dagen na het einde van de periode”, of in uw eigen woorden.',
        why: 'Zonder overzicht kan niemand nagaan of de verdeling klopt.',
        example: '14 dagen na het einde van de periode',
      },
      en: {
        label: 'When is the statement due?',
        hint: 'A day, “14 days after the end of the period”, or in your own words.',
        why: 'Without a statement nobody can see whether the split is right.',
        example: '14 days after the end of the period',
      },
    }),
    question('payment-due', dueDate, ['Q43'], {
      when: withMoney,
      moment: { nl: 'uiterlijk betalen', en: 'payment due' },
      nl: {
        label: 'Wanneer is het geld er uiterlijk?',
        hint: 'Na het overzicht, zodat u het kunt nakijken.',
        why: 'Een vaste dag is beter dan een vriendelijke herinnering.',
        example: '30 dagen na het einde van de periode',
      },
      en: {
        label: 'When is payment due?',
        hint: 'After the statement, so that you can check it.',
        why: 'A fixed day is better than a friendly reminder.',
        example: '30 days after the end of the period',
      },
    }),
    ...statementQuestions,
    ...lateQuestions,
    ...recordQuestions,
  ],
};
