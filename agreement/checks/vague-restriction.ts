import { rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { calledOf, capitalised, listed } from './in-words.ts';

const needed = {
  what: { nl: 'wat niet mag', en: 'what is not allowed' },
  area: { nl: 'waar het geldt', en: 'where it applies' },
  until: { nl: 'tot wanneer het geldt', en: 'until when it applies' },
};

/** A restriction that does not say what it forbids, where, or until when. */
export const vagueRestriction: Check = {
  id: 53,
  find: (answers) =>
    rowsOf(answers, 'exclusivity', 'restrictions').flatMap((row, index): Found[] => {
      const missing = Object.entries(needed).filter(([id]) => row[id] === undefined);
      if (missing.length === 0) return [];
      const name = calledOf(row.what, index, { nl: 'beperking', en: 'restriction' });
      const what = listed(missing.map(([, words]) => words));
      return [
        {
          level: 'warning',
          at: missing.map(([id]) => `/exclusivity/restrictions/${index}/${id}`),
          message: {
            nl: `${capitalised(name.nl)}: er staat niet ${what.nl}.`,
            en: `${capitalised(name.en)}: it does not say ${what.en}.`,
          },
          fix: {
            nl: 'Vul het aan. Een beperking zonder grens houdt bij de rechter zelden stand.',
            en: 'Add it. A restriction without bounds seldom holds in court.',
          },
        },
      ];
    }),
};
