import { choice } from '../kinds/choice.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';
import { dealings } from './general/dealings.ts';
import { ownClauses } from './general/own-clauses.ts';
import { stillToAgree } from './general/still-to-agree.ts';

export const general: Topic = {
  id: 'general',
  tip: 6,
  title: { nl: 'Slotafspraken', en: 'Closing points' },
  about: {
    nl: 'De taal, officiële berichten, en wat u later afspreekt',
    en: 'The language, official messages, and what you agree later',
  },
  feeds: ['general'],
  questions: [
    question(
      'languages',
      choice([
        { id: 'nl', nl: 'Alleen Nederlands', en: 'Dutch only' },
        { id: 'en', nl: 'Alleen Engels', en: 'English only' },
        { id: 'both', nl: 'Nederlands en Engels', en: 'Dutch and English' },
      ]),
      ['Q134'],
      {
        nl: {
          label: 'In welke taal staat de overeenkomst?',
          hint: 'Twee talen kan ook; kies dan welke voorgaat.',
          why: 'Twee versies zijn nooit helemaal gelijk.',
          example: 'Alleen Nederlands',
        },
        en: {
          label: 'In which language is the agreement?',
          hint: 'Two languages are possible; then choose which prevails.',
          why: 'Two versions are never quite the same.',
          example: 'English only',
        },
      },
    ),
    question(
      'prevailing',
      choice([
        { id: 'nl', nl: 'De Nederlandse tekst', en: 'The Dutch text' },
        { id: 'en', nl: 'De Engelse tekst', en: 'The English text' },
      ]),
      ['Q134'],
      {
        when: { at: 'general/languages', is: ['both'] },
        nl: {
          label: 'Welke tekst gaat voor als ze verschillen?',
          hint: 'Kies de taal die de meeste ondertekenaars het best lezen.',
          why: 'Zonder keuze zijn er twee waarheden.',
          example: 'De Nederlandse tekst',
        },
        en: {
          label: 'Which text prevails if they differ?',
          hint: 'Choose the language most signatories read best.',
          why: 'Without a choice there are two truths.',
          example: 'The Dutch text',
        },
      },
    ),
    ...dealings,
    stillToAgree,
    ownClauses,
  ],
};
