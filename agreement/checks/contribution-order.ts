import type { Answers } from '../answer.ts';
import { dayOf } from '../calendar/moments.ts';
import type { Found } from '../finding.ts';
import { contributionsOf } from './contribution-rows.ts';
import { capitalised } from './in-words.ts';

/** Contributions that are to be there, or to stop, before they begin. */
export function contributionsBackwards(answers: Answers): Found[] {
  return contributionsOf(answers).flatMap(({ row, at, name }) => {
    const from = dayOf(answers, row.from);
    return ['due', 'until'].flatMap((field): Found[] => {
      const day = dayOf(answers, row[field]);
      if (from === undefined || day === undefined || day >= from) return [];
      return [
        {
          level: 'error',
          at: [`${at}/from`, `${at}/${field}`],
          message: {
            nl: `${capitalised(name.nl)}: dit is klaar voordat het begint.`,
            en: `${capitalised(name.en)}: this is done before it begins.`,
          },
          fix: {
            nl: 'Controleer vanaf wanneer en tot wanneer het loopt.',
            en: 'Check from when and until when it goes on.',
          },
        },
      ];
    });
  });
}
