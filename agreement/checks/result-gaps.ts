import { rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { calledOf, capitalised, listed } from './in-words.ts';

const needed: Record<string, Words> = {
  measure: { nl: 'hoe u het meet', en: 'how you measure it' },
  owner: { nl: 'wie ervoor zorgt', en: 'who sees to it' },
  date: { nl: 'wanneer het bereikt is', en: 'when it is reached' },
};

/** A result of which nobody can say whether, by whom or when it is reached. */
export const resultGaps: Check = {
  id: 5,
  find: (answers) =>
    rowsOf(answers, 'goal', 'results').flatMap((row, index): Found[] => {
      const missing = Object.keys(needed).filter((field) => row[field] === undefined);
      if (missing.length === 0) return [];
      const name = calledOf(row.result, index, { nl: 'resultaat', en: 'result' });
      const what = listed(missing.map((field) => needed[field]!));
      return [
        {
          level: 'warning',
          at: missing.map((field) => `/goal/results/${index}/${field}`),
          message: {
            nl: `${capitalised(name.nl)}: er staat nog niet ${what.nl}.`,
            en: `${capitalised(name.en)}: it does not say yet ${what.en}.`,
          },
          fix: {
            nl: 'Vul het aan. Dan ziet u later samen of het gelukt is.',
            en: 'Add it. Then all of you can see later whether it worked.',
          },
        },
      ];
    }),
};
