import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const fields = [
  question('item', line, ['Q136'], {
    nl: {
      label: 'Wat moet u nog afspreken?',
      hint: 'Eén punt per regel.',
      why: 'Een punt dat op papier staat, wordt niet vergeten.',
      example: 'wie de kaarten verkoopt in het tweede jaar',
    },
    en: {
      label: 'What do you still have to agree?',
      hint: 'One point per line.',
      why: 'A point on paper is not forgotten.',
      example: 'who sells the tickets in the second year',
    },
  }),
  question('owner', party('one-or-all'), ['Q136'], {
    nl: {
      label: 'Wie zorgt dat het op tafel komt?',
      hint: 'Eén partij, of alle partijen.',
      why: 'Zonder trekker blijft een open punt open.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who puts it on the table?',
      hint: 'One party, or all parties.',
      why: 'Without somebody to take it up, an open point stays open.',
      example: 'Studio Fien',
    },
  }),
  question('by', date, ['Q136'], {
    moment: { nl: 'uiterlijk afspreken', en: 'latest day to agree' },
    nl: {
      label: 'Uiterlijk wanneer?',
      hint: 'Een dag, of zo lang na de start.',
      why: 'Met een dag erbij komt het punt op de tijdlijn.',
      example: '1 november 2026',
    },
    en: {
      label: 'By when?',
      hint: 'A day, or so long after the start.',
      why: 'With a day the point gets a place on the timeline.',
      example: '1 November 2026',
    },
  }),
  question('otherwise', line, ['Q136'], {
    optional: true,
    nl: {
      label: 'En als u het niet eens wordt?',
      hint: 'Wat er dan vanzelf geldt.',
      why: 'Zo kan het werk door, ook als het gesprek vastloopt.',
      example: 'dan blijft het zoals in het eerste jaar',
    },
    en: {
      label: 'And if you do not agree?',
      hint: 'What then holds by itself.',
      why: 'The work can go on, even if the talks get stuck.',
      example: 'then it stays as it was in the first year',
    },
  }),
];

/** Each row is an open point of the agreement, wherever those are listed. */
export const stillToAgree = detail('still-to-agree', list(fields), ['Q136'], {
  nl: {
    label: 'Wat spreekt u later nog af?',
    hint: 'Alles wat u nu bewust openlaat.',
    why: 'Niet alles hoeft nu. Maar wat open is, moet wel iemand hebben die erachteraan gaat.',
    example: 'kaartverkoop in het tweede jaar, Studio Fien, 1 november 2026',
  },
  en: {
    label: 'What will you agree later?',
    hint: 'Everything that you leave open on purpose.',
    why: 'Not everything has to be settled now. But what is open needs somebody who sees to it.',
    example: 'ticket sales in the second year, Studio Fien, 1 November 2026',
  },
});
