import { choice, choices } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** What ends it before its time: a fault that is not put right, what cannot wait, another owner. */
export const breakingOff = [
  detail('cure', duration, ['Q124'], {
    nl: {
      label: 'Hoe lang krijgt een partij om een fout te herstellen?',
      hint: 'Nadat een ander de fout heeft gemeld.',
      why: 'Wie de kans krijgt om iets goed te maken, hoeft meestal niet weg.',
      example: '14 dagen',
    },
    en: {
      label: 'How long does a party get to put a fault right?',
      hint: 'After another has reported it.',
      why: 'Given the chance to put things right, a party need not leave as a rule.',
      example: '14 days',
    },
  }),
  detail(
    'ends-at-once',
    choices([
      {
        id: 'insolvency',
        nl: 'Faillissement of uitstel van betaling',
        en: 'Bankruptcy or suspension of payments',
      },
      { id: 'breach', nl: 'Een ernstige fout die niet is hersteld', en: 'A serious fault not put right' },
      { id: 'permit', nl: 'Verlies van een vergunning of erkenning', en: 'Loss of a permit or recognition' },
      { id: 'unlawful', nl: 'Handelen tegen de wet', en: 'Breaking the law' },
      { id: 'deceit', nl: 'Bedrog of fraude', en: 'Deceit or fraud' },
      { id: 'gone', nl: 'Overlijden of opheffing', en: 'Death or dissolution' },
    ]),
    ['Q124'],
    {
      nl: {
        label: 'Wanneer mogen de anderen meteen stoppen met een partij?',
        hint: 'Kies alles wat telt.',
        why: 'Soms kunt u de opzegtermijn niet afwachten.',
        example: 'Faillissement of uitstel van betaling',
      },
      en: {
        label: 'When may the others end it with a party at once?',
        hint: 'Choose all that count.',
        why: 'Sometimes you cannot wait for the notice period.',
        example: 'Bankruptcy or suspension of payments',
      },
    },
  ),
  detail('ends-at-once-other', line, ['Q124'], {
    nl: {
      label: 'En wanneer nog meer?',
      hint: 'Wat voor u zo ernstig is dat wachten niet kan.',
      why: 'Elke samenwerking heeft haar eigen grens.',
      example: 'de verzekering weigert het evenement',
    },
    en: {
      label: 'And when else?',
      hint: 'What is so serious for you that it cannot wait.',
      why: 'Every partnership has a limit of its own.',
      example: 'the insurer refuses the event',
    },
  }),
  detail(
    'control-change',
    choice(
      [
        { id: 'nothing', nl: 'Dan verandert er niets', en: 'Then nothing changes' },
        { id: 'tell', nl: 'Dan meldt zij dat vooraf', en: 'Then it says so beforehand' },
        { id: 'consent', nl: 'Dan moeten de anderen het goedvinden', en: 'Then the others have to agree' },
        { id: 'leave', nl: 'Dan mogen de anderen stoppen', en: 'Then the others may stop' },
      ],
      { other: true },
    ),
    ['Q125'],
    {
      nl: {
        label: 'Wat als een partij een andere eigenaar krijgt?',
        hint: 'Of anderen die er de baas worden.',
        why: 'U kiest voor mensen. Na een overname zitten er soms anderen aan tafel.',
        example: 'Dan meldt zij dat vooraf',
      },
      en: {
        label: 'What if a party gets another owner?',
        hint: 'Or others who come to control it.',
        why: 'You choose people. After a takeover others may sit at the table.',
        example: 'Then it says so beforehand',
      },
    },
  ),
];
