import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import type { Question } from '../../question.ts';
import { question } from '../asking.ts';

/** Whose answer it is. */
const whose = question('party', party(), [], {
  nl: {
    label: 'Voor welke partij geldt dit?',
    hint: 'Eén partij per antwoord.',
    why: 'Elke partij heeft eigen redenen om mee te doen.',
    example: 'Studio Fien',
  },
  en: {
    label: 'Which party is this about?',
    hint: 'One party for each answer.',
    why: 'Every party has its own reasons to take part.',
    example: 'Studio Fien',
  },
});

/** Whether the others may read it. */
const shared = question('shared', yesNo, [], {
  optional: true,
  nl: {
    label: 'Mag dit in de overeenkomst staan?',
    hint: 'Zolang u geen “Ja” kiest, staat dit in geen enkel document, ook niet op de gesprekswijzer.',
    why: 'Wat u wilt en waar u op afhaakt, deelt u pas als u daar klaar voor bent.',
    example: 'Ja',
  },
  en: {
    label: 'May this stand in the agreement?',
    hint: 'Unless you choose “Yes”, it stands in no document at all, the conversation guide included.',
    why: 'What you want, and what would make you stop, you share when you are ready for it.',
    example: 'Yes',
  },
});

/** Rows that each belong to one party, which decides of every row whether the others may read it. */
export const ownRows = (...fields: Question[]) => list([whose, ...fields, shared]);
