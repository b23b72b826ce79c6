import { choices } from '../kinds/choice.ts';
import { money } from '../kinds/money.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

export const liability: Topic = {
  id: 'liability',
  tip: 6,
  title: { nl: 'Aansprakelijkheid', en: 'Liability' },
  about: {
    nl: 'Hoeveel schade u hoogstens van elkaar vraagt',
    en: 'How much damage you claim from each other at most',
  },
  feeds: ['liability'],
  questions: [
    question('cap-event', money, ['Q111'], {
      nl: {
        label: 'Hoeveel schade vergoedt een partij hoogstens per gebeurtenis?',
        hint: 'Weet u het niet? Kijk wat de verzekering dekt.',
        why: 'Zonder grens kan één fout een kleine partij de kop kosten.',
        example: '€ 25.000',
      },
      en: {
        label: 'How much damage does a party pay at most for one event?',
        hint: 'If you do not know, see what the insurance covers.',
        why: 'Without a limit one mistake may ruin a small party.',
        example: '€25,000',
      },
    }),
    question('cap-year', money, ['Q111'], {
      optional: true,
      nl: {
        label: 'En hoogstens per jaar?',
        hint: 'Laat dit leeg als er geen grens per jaar is.',
        why: 'Een paar kleine gebeurtenissen tellen soms op tot een grote.',
        example: '€ 50.000',
      },
      en: {
        label: 'And at most in a year?',
        hint: 'Leave this empty if there is no limit for a year.',
        why: 'A few small events may add up to a large one.',
        example: '€50,000',
      },
    }),
    question(
      'uncapped',
      choices([
        { id: 'intent', nl: 'Opzet of bewuste roekeloosheid', en: 'Intent or conscious recklessness' },
        { id: 'injury', nl: 'Letsel of overlijden', en: 'Injury or death' },
        { id: 'confidentiality', nl: 'Schending van geheimhouding', en: 'Breach of confidentiality' },
        { id: 'data', nl: 'Datalekken', en: 'Data breaches' },
      ]),
      ['Q111'],
      {
        optional: true,
        nl: {
          label: 'Waarvoor geldt de grens niet?',
          hint: 'Voor opzet mag volgens de wet nooit een grens gelden.',
          why: 'Sommige schade wilt u altijd helemaal vergoed zien.',
          example: 'Opzet en letsel',
        },
        en: {
          label: 'What does the limit not apply to?',
          hint: 'By law no limit ever applies to intent.',
          why: 'Some damage you always want paid in full.',
          example: 'Intent and injury',
        },
      },
    ),
  ],
};
