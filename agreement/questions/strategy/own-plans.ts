import { choice } from '../../kinds/choice.ts';
import { quantity } from '../../kinds/quantity.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { ownRows } from './sharing.ts';

const running = choice(
  [
    { id: 'none', nl: 'Geen', en: 'None' },
    { id: 'few', nl: 'Eén of twee', en: 'One or two' },
    { id: 'some', nl: 'Drie tot vijf', en: 'Three to five' },
    { id: 'many', nl: 'Meer dan vijf', en: 'More than five' },
  ],
  { other: true },
);

/** Where each party is going by itself, where it would stop, and how much room it has. */
export const ownPlans = [
  detail(
    'aims',
    ownRows(
      question('text', line, ['Q1'], {
        nl: {
          label: 'Wat wil deze partij zelf bereiken?',
          hint: 'Eén plan per antwoord.',
          why: 'Een plan dat de ander kent, kan hij helpen waarmaken.',
          example: 'over twee jaar leven van eigen uitgaven',
        },
        en: {
          label: 'What does this party want to reach for itself?',
          hint: 'One plan for each answer.',
          why: 'A plan that the other knows is a plan the other can help along.',
          example: 'to live from its own editions in two years',
        },
      }),
    ),
    ['Q1'],
    {
      private: true,
      nl: {
        label: 'Welke eigen plannen heeft elke partij?',
        hint: 'Los van deze samenwerking. Het blijft van u tot u het deelt.',
        why: 'Past de samenwerking bij uw eigen plan? Dan houdt u haar langer vol.',
        example: 'Studio Fien: over twee jaar leven van eigen uitgaven',
      },
      en: {
        label: 'What are each party’s own plans?',
        hint: 'Apart from this partnership. It stays yours until you share it.',
        why: 'If the partnership fits your own plan, you will keep it up longer.',
        example: 'Studio Fien: to live from its own editions in two years',
      },
    },
  ),
  detail(
    'stops',
    ownRows(
      question('text', line, ['Q4'], {
        nl: {
          label: 'Wat zou deze partij laten stoppen?',
          hint: 'Eén reden per antwoord.',
          why: 'Een grens die pas blijkt als zij is bereikt, komt voor de ander te laat.',
          example: 'meer dan 16 uur werk per week',
        },
        en: {
          label: 'What would make this party stop?',
          hint: 'One reason for each answer.',
          why: 'A limit that shows only when you reach it comes too late for the other.',
          example: 'more than 16 hours of work a week',
        },
      }),
    ),
    ['Q4'],
    {
      private: true,
      nl: {
        label: 'Wanneer zou een partij stoppen?',
        hint: 'De grens die u nu al kent. Het blijft van u tot u het deelt.',
        why: 'Wie zijn grens kent, kan haar op tijd noemen. Dan hoeft niemand te schrikken.',
        example: 'Studio Fien: meer dan 16 uur werk per week',
      },
      en: {
        label: 'When would a party stop?',
        hint: 'The limit you know of now. It stays yours until you share it.',
        why: 'If you know your limit you can name it in time. Then it surprises nobody.',
        example: 'Studio Fien: more than 16 hours of work a week',
      },
    },
  ),
  detail(
    'capacity',
    ownRows(
      question('running', running, ['Q5'], {
        nl: {
          label: 'Hoeveel andere samenwerkingen lopen er nu?',
          hint: 'Ook de kleine.',
          why: 'Elke samenwerking vraagt aandacht. Met veel tegelijk krijgt geen ervan genoeg.',
          example: 'Drie tot vijf',
        },
        en: {
          label: 'How many other partnerships are running now?',
          hint: 'The small ones too.',
          why: 'Every partnership asks for attention. With many at once, none gets enough.',
          example: 'Three to five',
        },
      }),
      question('free', quantity, ['Q5'], {
        nl: {
          label: 'Hoeveel tijd is er vrij voor deze samenwerking?',
          hint: 'Een getal en een eenheid.',
          why: 'Tijd die er niet is, kan niemand inbrengen.',
          example: '12 uur per week',
        },
        en: {
          label: 'How much time is free for this partnership?',
          hint: 'A number and a unit.',
          why: 'Nobody can bring in time that is not there.',
          example: '12 hours a week',
        },
      }),
    ),
    ['Q5'],
    {
      private: true,
      nl: {
        label: 'Hoeveel ruimte heeft elke partij?',
        hint: 'Wat er al loopt, en de tijd die over is. Het blijft van u tot u het deelt.',
        why: 'Liever één samenwerking met tijd dan drie zonder.',
        example: 'Studio Fien: drie tot vijf samenwerkingen, 12 uur per week vrij',
      },
      en: {
        label: 'How much room does each party have?',
        hint: 'What is running already, and the time that is left. It stays yours until you share it.',
        why: 'Better one partnership with time for it than three without.',
        example: 'Studio Fien: three to five partnerships, 12 hours a week free',
      },
    },
  ),
];
