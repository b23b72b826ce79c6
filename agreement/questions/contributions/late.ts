import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { money } from '../../kinds/money.ts';
import { atMost } from '../../kinds/quantity.ts';
import { detail, question } from '../asking.ts';

const consequences = choice(
  [
    { id: 'talk', nl: 'Eerst samen praten', en: 'Talk first' },
    { id: 'replace', nl: 'De anderen mogen vervanging regelen', en: 'The others may arrange a replacement' },
    { id: 'pay', nl: 'De waarde in geld betalen', en: 'Pay the value in money' },
    { id: 'reduce-share', nl: 'Een kleiner deel van de opbrengst', en: 'A smaller share of the revenue' },
  ],
  { other: true },
);

/** What follows when a contribution is late or falls short. */
export const late = [
  question('if-late', consequences, ['Q27'], {
    optional: true,
    nl: {
      label: 'Wat gebeurt er als het te laat of te weinig is?',
      hint: 'Kies wat u redelijk vindt.',
      why: 'Dit afspreken is makkelijker nu niemand te laat is.',
      example: 'De anderen mogen vervanging regelen',
    },
    en: {
      label: 'What happens if it is late or falls short?',
      hint: 'Choose what you find reasonable.',
      why: 'This is easier to agree while nobody is late.',
      example: 'The others may arrange a replacement',
    },
  }),
  question('grace', duration, ['Q27'], {
    optional: true,
    nl: {
      label: 'Na hoeveel tijd geldt dat?',
      hint: 'Een getal en een eenheid.',
      why: 'Een paar dagen speling voorkomt ruzie over kleinigheden.',
      example: '14 dagen',
    },
    en: {
      label: 'After how long does that apply?',
      hint: 'A number and a unit.',
      why: 'A few days of slack prevent quarrels about trifles.',
      example: '14 days',
    },
  }),
  detail('penalty', money, ['Q27'], {
    nl: {
      label: 'Welke boete staat er op elke dag te laat?',
      hint: 'Laat dit leeg als u geen boete wilt.',
      why: 'Een boete werkt alleen als het bedrag vooraf vaststaat.',
      example: '€ 250',
    },
    en: {
      label: 'What is the penalty for each day it is late?',
      hint: 'Leave this empty if you want no penalty.',
      why: 'A penalty works only if its amount is set beforehand.',
      example: '€250',
    },
  }),
  detail('penalty-cap', atMost, ['Q27'], {
    nl: {
      label: 'Tot hoeveel kan die boete hoogstens oplopen?',
      hint: 'Een bedrag, of een deel van iets: “10% van de waarde”.',
      why: 'Zonder grens wordt een kleine boete vanzelf een grote.',
      example: '€ 5.000',
    },
    en: {
      label: 'How high can that penalty get at most?',
      hint: 'An amount, or a part of something: “10% of the value”.',
      why: 'Without a limit a small penalty grows into a large one.',
      example: '€5,000',
    },
  }),
];
