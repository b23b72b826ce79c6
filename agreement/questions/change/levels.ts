import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const expectation = [
  question('what', line, ['Q70'], {
    nl: {
      label: 'Wat kan er veranderen?',
      hint: 'Geld, mensen, klanten, regels, techniek.',
      why: 'De meeste veranderingen ziet u nu al aankomen.',
      example: 'de subsidie stopt na 2027',
    },
    en: {
      label: 'What may change?',
      hint: 'Money, people, customers, rules, technology.',
      why: 'Most changes can be seen coming already.',
      example: 'the grant ends after 2027',
    },
  }),
  question('response', line, ['Q70'], {
    optional: true,
    nl: {
      label: 'Wat doet u dan?',
      hint: 'Weet u dat nog niet? Laat het dan leeg.',
      why: 'Nu kiest u rustig, straks onder druk.',
      example: 'drie maanden eerder om tafel over een kleiner programma',
    },
    en: {
      label: 'What do you do then?',
      hint: 'Leave this empty if you do not know yet.',
      why: 'Now you choose at ease, later under pressure.',
      example: 'three months before, talk about a smaller programme',
    },
  }),
];

export const expected = detail('expected', list(expectation), ['Q70'], {
  nl: {
    label: 'Welke veranderingen verwacht u?',
    hint: 'Eén per regel, met wat u dan doet.',
    why: 'Wat u samen hebt zien aankomen, is later geen verwijt.',
    example: 'de subsidie stopt: op tijd om tafel over een kleiner programma',
  },
  en: {
    label: 'Which changes do you expect?',
    hint: 'One per line, with what you do then.',
    why: 'What you saw coming together is nobody’s fault later.',
    example: 'the grant ends: talk in time about a smaller programme',
  },
});

/** Where small ends and big begins. */
export const small = [
  detail('small-limit', money, ['Q73'], {
    nl: {
      label: 'Tot welk bedrag is een wijziging klein?',
      hint: 'Wat de wijziging alles bij elkaar kost of scheelt.',
      why: 'Zonder bedrag noemt ieder zijn eigen wijziging klein.',
      example: '€ 500',
    },
    en: {
      label: 'Up to what amount is a change small?',
      hint: 'What the change costs or saves in all.',
      why: 'Without an amount everybody calls their own change small.',
      example: '€500',
    },
  }),
  detail('small-other', line, ['Q73'], {
    nl: {
      label: 'Waaraan ziet u nog meer dat een wijziging klein is?',
      hint: 'Bijvoorbeeld een percentage van het budget, of een paar dagen uitstel.',
      why: 'Niet elke grote wijziging kost geld.',
      example: 'hoogstens 5% van het budget, en hoogstens een week later klaar',
    },
    en: {
      label: 'What else tells you that a change is small?',
      hint: 'A percentage of the budget, for example, or a few days of delay.',
      why: 'Not every big change costs money.',
      example: 'at most 5% of the budget, and at most a week of delay',
    },
  }),
];

export const costs = detail(
  'costs',
  choice(
    [
      { id: 'asker', nl: 'De partij die de wijziging vraagt', en: 'The party that asks for the change' },
      { id: 'joint', nl: 'Alle partijen samen', en: 'All parties together' },
      { id: 'benefit', nl: 'De partij die er voordeel van heeft', en: 'The party that gains by it' },
    ],
    { other: true },
  ),
  ['Q71'],
  {
    nl: {
      label: 'Wie draagt de kosten van een wijziging?',
      hint: 'Kies een van de mogelijkheden.',
      why: 'Wie zelf betaalt, vraagt alleen wat echt nodig is.',
      example: 'De partij die de wijziging vraagt',
    },
    en: {
      label: 'Who bears the costs of a change?',
      hint: 'Choose one of the options.',
      why: 'Whoever pays asks only for what is really needed.',
      example: 'The party that asks for the change',
    },
  },
);
