import { choice } from '../../kinds/choice.ts';
import { money } from '../../kinds/money.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const signing = choice([
  { id: 'alone', nl: 'Mag alleen tekenen', en: 'May sign alone' },
  { id: 'jointly', nl: 'Tekent samen met een ander', en: 'Signs together with somebody else' },
]);

/** Who signs for a party, and what that binds it to. */
export const signatories = [
  question('signatory', line, ['Q14'], {
    late: true,
    nl: {
      label: 'Wie tekent er?',
      hint: 'Voor- en achternaam.',
      why: 'Een overeenkomst telt pas als iemand tekent die dat mag.',
      example: 'Fien Vos',
    },
    en: {
      label: 'Who signs?',
      hint: 'First and last name.',
      why: 'An agreement counts once somebody signs who may do so.',
      example: 'Fien Vos',
    },
  }),
  question('signatory-role', line, ['Q14'], {
    late: true,
    nl: {
      label: 'Functie van wie tekent',
      hint: 'Bijvoorbeeld eigenaar, directeur, voorzitter.',
      why: 'Uit de functie blijkt of iemand mag tekenen.',
      example: 'eigenaar',
    },
    en: {
      label: 'Role of the person who signs',
      hint: 'Owner, director, chair, for example.',
      why: 'The role shows whether somebody may sign.',
      example: 'owner',
    },
  }),
  question('authority', signing, ['Q14'], {
    late: true,
    nl: {
      label: 'Mag deze persoon alleen tekenen?',
      hint: 'Kijk in het handelsregister bij “bevoegdheid”.',
      why: 'Tekent iemand die dat niet alleen mag, dan bindt de handtekening de organisatie misschien niet.',
      example: 'Mag alleen tekenen',
    },
    en: {
      label: 'May this person sign alone?',
      hint: 'The trade register states it under “powers”.',
      why: 'If somebody signs who may not do so alone, the signature may not bind the organisation.',
      example: 'May sign alone',
    },
  }),
  detail('second-signatory', line, ['Q14'], {
    late: true,
    when: { at: 'authority', is: ['jointly'] },
    nl: {
      label: 'Wie tekent er mee?',
      hint: 'Voor- en achternaam van de tweede persoon.',
      why: 'Ontbreekt de tweede handtekening, dan is de organisatie misschien niet gebonden.',
      example: 'Joris Blom',
    },
    en: {
      label: 'Who signs as well?',
      hint: 'First and last name of the second person.',
      why: 'Without the second signature the organisation may not be bound.',
      example: 'Joris Blom',
    },
  }),
  detail('second-signatory-role', line, ['Q14'], {
    late: true,
    when: { at: 'authority', is: ['jointly'] },
    nl: {
      label: 'Functie van wie meetekent',
      hint: 'Bijvoorbeeld penningmeester of tweede directeur.',
      why: 'Het register zegt vaak welke twee functies samen mogen tekenen.',
      example: 'penningmeester',
    },
    en: {
      label: 'Role of the second person who signs',
      hint: 'Treasurer or second director, for example.',
      why: 'The register often says which two roles may sign together.',
      example: 'treasurer',
    },
  }),
  question('authority-limit', money, ['Q14'], {
    late: true,
    optional: true,
    nl: {
      label: 'Tot welk bedrag mag deze persoon tekenen?',
      hint: 'Is er geen grens? Laat dit dan leeg.',
      why: 'Sommige bestuurders mogen tot een bedrag tekenen. Daarboven is een tweede handtekening nodig.',
      example: '€ 50.000',
    },
    en: {
      label: 'Up to what amount may this person sign?',
      hint: 'Leave this empty if there is no limit.',
      why: 'Some directors may sign up to an amount. Above it a second signature is needed.',
      example: '€50,000',
    },
  }),
];
