import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { lengthOf } from './calendar.ts';

const periods: { topic: string; id: string; message: Words; fix: Words }[] = [
  {
    topic: 'term',
    id: 'notice',
    message: {
      nl: 'Iedereen kan van de ene op de andere dag opzeggen.',
      en: 'Anybody can leave from one day to the next.',
    },
    fix: {
      nl: 'Is dat de bedoeling? Zo niet, geef de anderen tijd om het werk over te nemen.',
      en: 'Is that what you want? If not, give the others time to take over the work.',
    },
  },
  {
    topic: 'confidentiality',
    id: 'after',
    message: {
      nl: 'De geheimhouding stopt op de dag dat u stopt.',
      en: 'Confidentiality ends on the day that you stop.',
    },
    fix: {
      nl: 'Kies hoe lang het daarna nog geheim blijft, of kies “Niets: we werken open”.',
      en: 'Choose how long it stays secret after that, or choose “Nothing: we work in the open”.',
    },
  },
];

/** A notice period or a duty of secrecy that lasts no time at all. */
export const zeroLength: Check = {
  id: 66,
  find: (answers) =>
    periods.flatMap(({ topic, id, message, fix }): Found[] =>
      lengthOf(answers[topic]?.[id])?.n === 0
        ? [{ level: 'warning', at: [`/${topic}/${id}`], message, fix }]
        : [],
    ),
};
