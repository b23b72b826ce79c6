import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { detail } from '../asking.ts';

/** What comes up now and then: a party with an interest of its own, and deciding without a meeting. */
export const besides = [
  detail(
    'own-interest',
    choice([
      {
        id: 'abstains',
        nl: 'Die praat mee, maar stemt niet',
        en: 'It takes part in the talk, but does not vote',
      },
      {
        id: 'leaves',
        nl: 'Die praat niet mee en stemt niet',
        en: 'It takes no part in the talk or the vote',
      },
      { id: 'votes', nl: 'Die zegt het, en stemt gewoon mee', en: 'It says so, and votes as usual' },
    ]),
    ['Q54'],
    {
      nl: {
        label: 'Wat doet een partij die zelf belang heeft bij een besluit?',
        hint: 'Met twee partijen beslist de ander dan alleen.',
        why: 'Een opdracht aan het eigen bedrijf, dat roept vragen op. Een regel neemt ze weg.',
        example: 'Die praat mee, maar stemt niet',
      },
      en: {
        label: 'What does a party do that has an interest of its own in a decision?',
        hint: 'With two parties the other then decides alone.',
        why: 'An order for one’s own company raises questions. A rule takes them away.',
        example: 'It takes part in the talk, but does not vote',
      },
    },
  ),
  detail('written-time', duration, ['Q52'], {
    nl: {
      label: 'Hoeveel tijd krijgt ieder om schriftelijk te stemmen?',
      hint: 'Laat dit leeg als u alleen in een overleg besluit.',
      why: 'Een kleine vraag hoeft niet op het volgende overleg te wachten.',
      example: '5 werkdagen',
    },
    en: {
      label: 'How much time does everybody get to vote in writing?',
      hint: 'Leave this empty if you decide in meetings only.',
      why: 'A small question need not wait for the next meeting.',
      example: '5 working days',
    },
  }),
  detail(
    'written-silence',
    choice([
      { id: 'not-counted', nl: 'Die telt niet mee', en: 'They do not count' },
      { id: 'against', nl: 'Die stemt tegen', en: 'They vote against' },
      { id: 'for', nl: 'Die stemt voor', en: 'They vote in favour' },
      { id: 'meeting', nl: 'Dan beslist het volgende overleg', en: 'Then the next meeting decides' },
    ]),
    ['Q52'],
    {
      nl: {
        label: 'En wie dan niet antwoordt?',
        hint: 'Kies wat stilte betekent.',
        why: 'Wie op vakantie is, wil geen stem hebben uitgebracht zonder het te weten.',
        example: 'Dan beslist het volgende overleg',
      },
      en: {
        label: 'And those who do not answer?',
        hint: 'Choose what silence means.',
        why: 'Nobody wants to have voted without knowing it, just by being on holiday.',
        example: 'Then the next meeting decides',
      },
    },
  ),
];
