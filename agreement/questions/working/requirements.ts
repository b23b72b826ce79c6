import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const requirement = [
  question('what', line, [], {
    nl: {
      label: 'Wat moet er op orde zijn?',
      hint: 'Eén ding per regel.',
      why: 'Dan weet een partij waar zij nog voor moet zorgen.',
      example: 'een gedragscode op de website',
    },
    en: {
      label: 'What must be in order?',
      hint: 'One thing per line.',
      why: 'A party then knows what it still has to see to.',
      example: 'a code of conduct on the website',
    },
  }),
  question('party', party('one-or-all'), [], {
    nl: {
      label: 'Bij welke partij?',
      hint: 'Eén partij, of allemaal: dan elke partij zelf.',
      why: 'Wat voor de één verplicht is, hoeft voor de ander niet te gelden.',
      example: 'alle partijen',
    },
    en: {
      label: 'At which party?',
      hint: 'One party, or all of them: then each party by itself.',
      why: 'What is a must for one need not apply to another.',
      example: 'all parties',
    },
  }),
  detail('by', date, [], {
    moment: { nl: 'moet op orde zijn', en: 'must be in order' },
    nl: {
      label: 'Vóór welke dag?',
      hint: 'Laat dit leeg als het er vanaf de start moet zijn.',
      why: 'Iets op orde brengen kost soms maanden.',
      example: '1 januari 2027',
    },
    en: {
      label: 'By which day?',
      hint: 'Leave this empty if it must be there from the start.',
      why: 'Getting something in order may take months.',
      example: '1 January 2027',
    },
  }),
];

export const requirements = detail('requirements', list(requirement), [], {
  nl: {
    label: 'Wat moet een partij op orde hebben?',
    hint: 'Bijvoorbeeld een gedragscode, een certificaat of een verklaring.',
    why: 'Wat de één vanzelf vindt spreken, heeft de ander misschien nog niet.',
    example: 'een gedragscode op de website, alle partijen',
  },
  en: {
    label: 'What must a party have in order?',
    hint: 'A code of conduct, for example, a certificate or a statement.',
    why: 'What one takes for granted, another may not have yet.',
    example: 'a code of conduct on the website, all parties',
  },
});
