import { choice } from '../../kinds/choice.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { rhythm } from '../../kinds/rhythm.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';
import { withRevenue } from './conditions.ts';

const spending = choice(
  [
    { id: 'no', nl: 'Nee, nooit meer dan er is', en: 'No, never more than there is' },
    {
      id: 'agreed',
      nl: 'Alleen als alle partijen dat vooraf goedvinden',
      en: 'Only if all parties agree beforehand',
    },
  ],
  { other: true },
);

/** Money that is kept before anything is paid out, and who keeps it. */
export const reserveQuestions = [
  detail('reserve', percentage, ['Q38'], {
    when: withRevenue,
    nl: {
      label: 'Houdt u eerst iets achter als reserve?',
      hint: 'Een percentage van de opbrengst, na aftrek. Bij 100% wordt er niets uitbetaald.',
      why: 'Wie alles uitbetaalt, heeft niets als er iets stukgaat.',
      example: '10',
    },
    en: {
      label: 'Do you keep something back first as a reserve?',
      hint: 'A percentage of revenue after deductions. At 100% nothing is paid out.',
      why: 'Whoever pays everything out has nothing when something breaks.',
      example: '10',
    },
  }),
  detail('reserve-limit', money, ['Q38'], {
    when: withRevenue,
    nl: {
      label: 'Tot hoe groot wordt de reserve?',
      hint: 'Is dit bedrag bereikt, dan houdt u niets meer achter.',
      why: 'Een reserve zonder grens is geld dat niemand krijgt.',
      example: '€ 20.000',
    },
    en: {
      label: 'How large does the reserve become?',
      hint: 'Once this amount is reached, you keep nothing more back.',
      why: 'A reserve without a limit is money that nobody gets.',
      example: '€20,000',
    },
  }),
  detail('reserve-for', line, ['Q38'], {
    when: withRevenue,
    nl: {
      label: 'Waarvoor is de reserve?',
      hint: 'Zo specifiek als u kunt.',
      why: 'Een potje zonder doel wordt een potje om over te ruziën.',
      example: 'reparatie en vervanging van het podium',
    },
    en: {
      label: 'What is the reserve for?',
      hint: 'As specific as you can.',
      why: 'A pot without a purpose becomes a pot to quarrel over.',
      example: 'repair and replacement of the stage',
    },
  }),
  detail(
    'reserve-end',
    choice(
      [
        { id: 'shared', nl: 'Het wordt verdeeld zoals de opbrengst', en: 'It is shared like the revenue' },
        { id: 'goal', nl: 'Het gaat naar het doel', en: 'It goes to the goal' },
      ],
      { other: true },
    ),
    ['Q38'],
    {
      when: withRevenue,
      nl: {
        label: 'Wat doet u met wat er aan het einde in de reserve zit?',
        hint: 'Ook als één partij eerder vertrekt.',
        why: 'Aan het einde wil iedereen het geld, of niemand de rekening.',
        example: 'Het wordt verdeeld zoals de opbrengst',
      },
      en: {
        label: 'What do you do with what is in the reserve at the end?',
        hint: 'Also when one party leaves earlier.',
        why: 'At the end everybody wants the money, or nobody the bill.',
        example: 'It is shared like the revenue',
      },
    },
  ),
  detail('holder', party(), ['Q38', 'Q39'], {
    nl: {
      label: 'Wie bewaart het gezamenlijke geld?',
      hint: 'Op een eigen rekening of in een kas, apart van het andere geld.',
      why: 'Gaat wie het bewaart failliet, dan is apart geld beter te herkennen.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Who keeps the joint money?',
      hint: 'In an account or a till of its own, apart from other money.',
      why: 'If whoever keeps it goes bankrupt, money kept apart is easier to tell.',
      example: 'Zomerklank Foundation',
    },
  }),
  detail('holder-overview', rhythm, ['Q38', 'Q43'], {
    nl: {
      label: 'Hoe vaak laat die partij zien wat er in kas is?',
      hint: 'Bijvoorbeeld: elk kwartaal.',
      why: 'Wie geld voor anderen bewaart, houdt vertrouwen door het te laten zien.',
      example: 'elk kwartaal',
    },
    en: {
      label: 'How often does that party show what there is?',
      hint: 'For example: every quarter.',
      why: 'Whoever keeps money for others keeps their trust by showing it.',
      example: 'every quarter',
    },
  }),
  detail('overspending', spending, ['Q35'], {
    nl: {
      label: 'Mag een partij meer uitgeven dan er in kas is?',
      hint: 'Het gaat om het gezamenlijke geld.',
      why: 'Wie geld uitgeeft dat er nog niet is, geeft dat van een ander uit.',
      example: 'Nee, nooit meer dan er is',
    },
    en: {
      label: 'May a party spend more than there is?',
      hint: 'This is about the joint money.',
      why: 'Whoever spends money that is not there yet spends somebody else’s.',
      example: 'No, never more than there is',
    },
  }),
];
