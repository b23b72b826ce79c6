import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { licence } from './licence.ts';

const rows = [
  question('item', line, ['Q88'], {
    nl: {
      label: 'Wat had een partij al?',
      hint: 'Software, recepten, beelden, een merk, een methode.',
      why: 'Later is niet meer te zien wat er al was en wat u samen maakte.',
      example: 'de recepten van de bakkerij',
    },
    en: {
      label: 'What did a party already have?',
      hint: 'Software, recipes, pictures, a brand, a method.',
      why: 'Later nobody can tell what was there before and what you made together.',
      example: 'the bakery’s recipes',
    },
  }),
  question('owner', party(), ['Q88'], {
    nl: {
      label: 'Van welke partij is het?',
      hint: 'De partij die het inbrengt en houdt.',
      why: 'Inbrengen is niet weggeven: het blijft van wie het had.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Which party’s is it?',
      hint: 'The party that brings it and keeps it.',
      why: 'Bringing it is not giving it away: it stays with whoever had it.',
      example: 'Studio Fien',
    },
  }),
  question('use', line, ['Q89'], {
    optional: true,
    nl: {
      label: 'Waarvoor mogen de anderen het gebruiken?',
      hint: 'Het werk of vakgebied waarvoor het mag.',
      why: 'Zonder doel is het onduidelijk of het ook voor een volgend project mag.',
      example: 'alleen voor dit project',
    },
    en: {
      label: 'For what may the others use it?',
      hint: 'The work or field for which they may.',
      why: 'Without a purpose it is unclear whether the next project counts too.',
      example: 'for this project only',
    },
  }),
  question('limits', line, ['Q88'], {
    optional: true,
    nl: {
      label: 'Wat mag er niet mee?',
      hint: 'Grenzen die de anderen moeten kennen.',
      why: 'Soms heeft een partij zelf maar een beperkt recht, en kan zij niet meer geven dan dat.',
      example: 'niet veranderen, en niet aan anderen laten zien',
    },
    en: {
      label: 'What may not be done with it?',
      hint: 'Limits that the others must know.',
      why: 'A party may have only a limited right itself, and cannot give more than that.',
      example: 'not to be changed, nor shown to anybody else',
    },
  }),
  ...licence,
];

/** What the parties had before, and bring. */
export const background = detail('background', list(rows), ['Q88'], {
  nl: {
    label: 'Wat had u al en brengt u mee?',
    hint: 'Werk van vóór de samenwerking dat de anderen gebruiken.',
    why: 'Wat u meebrengt, wilt u ook weer meenemen.',
    example: 'de recepten van de bakkerij: alleen voor dit project',
  },
  en: {
    label: 'What did you already have and bring?',
    hint: 'Work from before the partnership that the others use.',
    why: 'What you bring, you also want to take with you again.',
    example: 'the bakery’s recipes: for this project only',
  },
});
