import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const matters = [
  question('subject', line, ['Q50'], {
    nl: {
      label: 'Waarover?',
      hint: 'Eén onderwerp.',
      why: 'Sommige besluiten raken één partij veel harder dan de rest.',
      example: 'uitgaven boven € 2.500',
    },
    en: {
      label: 'About what?',
      hint: 'One subject.',
      why: 'Some decisions hit one party much harder than the others.',
      example: 'expenses above €2,500',
    },
  }),
  question(
    'rule',
    choice(
      [
        { id: 'unanimous', nl: 'Alleen als iedereen het eens is', en: 'Only if everybody agrees' },
        { id: 'majority', nl: 'Met een meerderheid', en: 'By a majority' },
        {
          id: 'two-thirds',
          nl: 'Met minstens twee derde (2/3) van de stemmen',
          en: 'By at least two-thirds (2/3) of the votes',
        },
        {
          id: 'three-quarters',
          nl: 'Met minstens drie kwart (3/4) van de stemmen',
          en: 'By at least three-quarters (3/4) of the votes',
        },
        { id: 'final-say', nl: 'Eén partij heeft het laatste woord', en: 'One party has the final say' },
        { id: 'veto', nl: 'Eén partij mag het tegenhouden', en: 'One party may block it' },
      ],
      { other: true },
    ),
    ['Q50'],
    {
      nl: {
        label: 'Hoe besluit u daarover?',
        hint: 'Kies één regel.',
        why: 'Twee regels voor één onderwerp geven ruzie.',
        example: 'Alleen als iedereen het eens is',
      },
      en: {
        label: 'How do you decide that?',
        hint: 'Choose one rule.',
        why: 'Two rules for one subject make for quarrels.',
        example: 'Only if everybody agrees',
      },
    },
  ),
  question('party', party(), ['Q50'], {
    when: { at: 'rule', is: ['final-say', 'veto'] },
    nl: {
      label: 'Welke partij?',
      hint: 'Wie het laatste woord heeft, of het mag tegenhouden.',
      why: 'Zonder naam geldt de regel voor niemand.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Which party?',
      hint: 'Who has the final say, or may block it.',
      why: 'Without a name the rule applies to nobody.',
      example: 'Zomerklank Foundation',
    },
  }),
];

export const reserved = question('reserved', list(matters), ['Q50'], {
  nl: {
    label: 'Welke besluiten vragen een eigen regel?',
    hint: 'Grote uitgaven, een nieuwe partij, de naam. Geen? Ga dan verder.',
    why: 'Zo weet ieder waar de ander niet alleen over gaat.',
    example: 'uitgaven boven € 2.500: alleen als iedereen het eens is',
  },
  en: {
    label: 'Which decisions need a rule of their own?',
    hint: 'Large expenses, a new party, the name. None? Then go on.',
    why: 'It tells everybody what the other may not decide alone.',
    example: 'expenses above €2,500: only if everybody agrees',
  },
  optional: true,
});

const mandate = [
  question('who', line, ['Q51'], {
    nl: {
      label: 'Wie?',
      hint: 'Een functie, of een naam.',
      why: 'Een functie blijft, ook als iemand vertrekt.',
      example: 'de projectleider',
    },
    en: {
      label: 'Who?',
      hint: 'A role, or a name.',
      why: 'A role stays, even when somebody leaves.',
      example: 'the project manager',
    },
  }),
  question('limit', money, ['Q51'], {
    nl: {
      label: 'Tot welk bedrag?',
      hint: 'Het hoogste bedrag van één uitgave.',
      why: 'Onder de grens gaat het vlot, erboven kijkt een ander mee.',
      example: '€ 2.500',
    },
    en: {
      label: 'Up to what amount?',
      hint: 'The highest amount of one expense.',
      why: 'Below the limit things move, above it somebody else looks too.',
      example: '€2,500',
    },
  }),
  question('purpose', line, ['Q51'], {
    optional: true,
    nl: {
      label: 'Waarvoor?',
      hint: 'Laat dit leeg als het voor alles geldt.',
      why: 'Wie over de bar gaat, hoeft niet over het podium te beslissen.',
      example: 'materiaal en vervoer',
    },
    en: {
      label: 'For what?',
      hint: 'Leave this empty if it is for everything.',
      why: 'Whoever runs the bar need not decide on the stage.',
      example: 'materials and transport',
    },
  }),
];

export const mandates = detail('mandates', list(mandate), ['Q51'], {
  nl: {
    label: 'Wie mag zelf geld uitgeven, en tot welk bedrag?',
    hint: 'Per functie één regel.',
    why: 'Niemand wil voor elke bos bloemen een vergadering.',
    example: 'de projectleider, tot € 2.500',
  },
  en: {
    label: 'Who may spend money alone, and up to what amount?',
    hint: 'One line for each role.',
    why: 'Nobody wants a meeting for every bunch of flowers.',
    example: 'the project manager, up to €2,500',
  },
});
