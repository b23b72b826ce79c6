import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { question } from '../asking.ts';
import { licence } from './licence.ts';

const rows = [
  question('type', line, ['Q90'], {
    nl: {
      label: 'Wat maakt of gebruikt u?',
      hint: 'Een soort werk: foto’s, teksten, software, een naam.',
      why: 'Rechten verschillen per soort werk.',
      example: 'foto’s',
    },
    en: {
      label: 'What do you make or use?',
      hint: 'A kind of work: pictures, texts, software, a name.',
      why: 'Rights differ for each kind of work.',
      example: 'pictures',
    },
  }),
  question(
    'owner',
    choice([
      { id: 'maker', nl: 'Wie het maakt', en: 'Whoever makes it' },
      { id: 'party', nl: 'Eén partij', en: 'One party' },
      { id: 'joint', nl: 'Alle partijen samen', en: 'All parties together' },
      { id: 'field', nl: 'Ieder op het eigen vakgebied', en: 'Each in its own field' },
    ]),
    ['Q90'],
    {
      nl: {
        label: 'Van wie is het?',
        hint: 'Kies wie de rechten heeft.',
        why: 'Zonder afspraak is het van de maker, ook als de ander ervoor betaalde.',
        example: 'Wie het maakt',
      },
      en: {
        label: 'Whose is it?',
        hint: 'Choose who has the rights.',
        why: 'Without an agreement it belongs to the maker, even if the other paid for it.',
        example: 'Whoever makes it',
      },
    },
  ),
  question('party', party(), ['Q90'], {
    when: { at: 'owner', is: ['party'] },
    nl: {
      label: 'Welke partij?',
      hint: 'De partij die de rechten heeft of krijgt.',
      why: 'Auteursrecht gaat pas over met een akte; de overeenkomst belooft die.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Which party?',
      hint: 'The party that has or gets the rights.',
      why: 'Copyright passes only by a deed; the agreement promises one.',
      example: 'Zomerklank Foundation',
    },
  }),
  question('use', line, ['Q90'], {
    optional: true,
    nl: {
      label: 'Wie mag het gebruiken, en waarvoor?',
      hint: 'Ook na afloop, als dat zo is.',
      why: 'Mogen gebruiken is vaak belangrijker dan hebben.',
      example: 'alle partijen, in dit project en om het te laten zien',
    },
    en: {
      label: 'Who may use it, and for what?',
      hint: 'Also after the end, if so.',
      why: 'Being allowed to use something often matters more than owning it.',
      example: 'all parties, in this project and to show it',
    },
  }),
  ...licence,
];

/** What the parties make together, and whose it is. */
export const results = question('results', list(rows), ['Q90'], {
  nl: {
    label: 'Van wie is wat u samen maakt?',
    hint: 'Elke soort werk apart. Wat u al had en meebrengt, kunt u hierna apart noemen.',
    why: 'Na afloop wil ieder verder met wat er gemaakt is.',
    example: 'foto’s: van wie ze maakt; alle partijen mogen ze gebruiken',
  },
  en: {
    label: 'Who owns what you make together?',
    hint: 'Each kind of work by itself. What you already had and bring has a question of its own.',
    why: 'Afterwards everybody wants to go on with what was made.',
    example: 'pictures: of whoever makes them; all parties may use them',
  },
});
