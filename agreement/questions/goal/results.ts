import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { question } from '../asking.ts';

const fields = [
  question('result', line, ['Q9'], {
    nl: {
      label: 'Welk resultaat wilt u bereiken?',
      hint: 'In een paar woorden.',
      why: 'Wie hetzelfde resultaat voor zich ziet, werkt dezelfde kant op.',
      example: 'twaalf fotoboeken verkocht',
    },
    en: {
      label: 'What result do you want to reach?',
      hint: 'In a few words.',
      why: 'People who see the same result before them pull the same way.',
      example: 'twelve photo books sold',
    },
  }),
  question('measure', line, ['Q9'], {
    nl: {
      label: 'Hoe meet u dat, en wat is genoeg?',
      hint: 'Een getal, of iets wat u allemaal kunt zien.',
      why: 'Zonder maat vindt de één dat het gelukt is, en de ander niet.',
      example: 'minstens twaalf betaalde facturen',
    },
    en: {
      label: 'How do you measure it, and what is enough?',
      hint: 'A number, or something that all of you can see.',
      why: 'Without a measure one finds that it worked, and the other does not.',
      example: 'twelve paid invoices at least',
    },
  }),
  question('owner', party('one-or-all'), ['Q9'], {
    nl: {
      label: 'Wie zorgt ervoor?',
      hint: 'Eén partij, of u allemaal.',
      why: 'Eén partij die erop let, voorkomt dat iedereen op elkaar wacht.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who sees to it?',
      hint: 'One party, or all of you.',
      why: 'One party that watches over it keeps you from waiting for each other.',
      example: 'Studio Fien',
    },
  }),
  question('date', date, ['Q9'], {
    moment: { nl: 'resultaat bereikt', en: 'result reached' },
    nl: {
      label: 'Wanneer is het bereikt?',
      hint: 'Een dag, of in uw eigen woorden.',
      why: 'Met een dag hebt u een moment om samen te kijken waar u staat.',
      example: '28 februari 2027',
    },
    en: {
      label: 'When is it reached?',
      hint: 'A day, or in your own words.',
      why: 'A day gives you a moment to look together where you stand.',
      example: '28 February 2027',
    },
  }),
];

/** What the goal comes down to, so that all can see whether it is reached. */
export const results = question('results', list(fields), ['Q9'], {
  optional: true,
  nl: {
    label: 'Welke resultaten wilt u bereiken?',
    hint: 'Elk resultaat apart. Twee of drie is genoeg.',
    why: 'Een doel kan ieder anders lezen. Aan een resultaat ziet u samen of het lukt.',
    example: 'twaalf fotoboeken verkocht, vóór 28 februari 2027',
  },
  en: {
    label: 'What results do you want to reach?',
    hint: 'Each result by itself. Two or three are enough.',
    why: 'Everybody may read a goal in another way. A result shows all of you whether it works.',
    example: 'twelve photo books sold, before 28 February 2027',
  },
});
