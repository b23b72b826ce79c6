import { dayOf, termOf } from '../calendar/moments.ts';
import type { Check } from '../finding.ts';
import { readDay } from '../kinds/date.ts';
import { languages } from '../language.ts';

const dayInWords =
  /\d{1,2}(?:[-/.]\d{1,2}[-/.]\d{4}|(?:e|st|nd|rd|th)? [a-z]+\.?,? \d{4})|\d{4}-\d{1,2}-\d{1,2}/i;

/** Secrecy until a day, in words, that lies before the last day of the agreement. */
export const secrecyEndsEarly: Check = {
  id: 48,
  find(answers) {
    const until = dayOf(answers, dayIn(answers.confidentiality?.after));
    const { start, end, goesOn } = termOf(answers);
    const from = goesOn ? start : (end ?? start);
    if (until === undefined || from === undefined || until >= from) return [];
    return [
      {
        level: 'warning',
        at: ['/confidentiality/after', goesOn || end === undefined ? '/term/start' : '/term/end'],
        message: {
          nl: 'De geheimhouding stopt voordat de samenwerking stopt.',
          en: 'Confidentiality ends before the partnership does.',
        },
        fix: {
          nl: 'Kies een tijd na het einde, zoals “2 jaar”.',
          en: 'Choose a time after the end, such as “2 years”.',
        },
      },
    ];
  },
};

/** The day that these words name, in either language. */
function dayIn(after: unknown): string | undefined {
  const { words } = (typeof after === 'object' && after !== null ? after : {}) as { words?: string };
  const [found] = dayInWords.exec(words ?? '') ?? [];
  if (!found) return undefined;
  const readings = languages.map((language) => readDay(found, language));
  return readings.flatMap((reading) => ('answer' in reading ? [reading.answer] : []))[0];
}
