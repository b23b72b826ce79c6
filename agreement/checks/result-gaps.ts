import { rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { alike, notSaidYet } from './alike.ts';
import { calledOf, listed } from './in-words.ts';

const needed: Record<string, Words> = {
  measure: { nl: 'hoe u het meet', en: 'how you measure it' },
  owner: { nl: 'wie ervoor zorgt', en: 'who sees to it' },
  date: { nl: 'wanneer het bereikt is', en: 'when it is reached' },
};

/** Results of which nobody can say whether, by whom or when they are reached; those that miss the same are said together. */
export const resultGaps: Check = {
  id: 5,
  find(answers) {
    const gaps = rowsOf(answers, 'goal', 'results').map((row, index) => ({
      name: calledOf(row.result, index, { nl: 'resultaat', en: 'result' }),
      at: `/goal/results/${index}`,
      missing: Object.keys(needed).filter((field) => row[field] === undefined),
    }));
    return alike(gaps).map(({ missing, rows }): Found => {
      const what = listed(missing.map((field) => needed[field]!));
      return {
        level: 'warning',
        at: rows.flatMap(({ at }) => missing.map((field) => `${at}/${field}`)),
        message: notSaidYet(rows, { nl: 'resultaten', en: 'results' }, what),
        fix: {
          nl: 'Vul het aan. Dan ziet u later samen of het gelukt is.',
          en: 'Add it. Then all of you can see later whether it worked.',
        },
      };
    });
  },
};
