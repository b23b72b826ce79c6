import { isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

const models = ['fee', 'royalty'];

/** A percentage that comes first, without what it is a percentage of. */
export const percentageOfWhat: Check = {
  id: 61,
  find: (answers) =>
    rowsOf(answers, 'money', 'layers').flatMap(({ model, percentage, of, rule }, index): Found[] => {
      if (!models.includes(String(model)) || percentage === undefined || !isKnown(percentage)) return [];
      if (of !== undefined || rule !== undefined) return [];
      return [
        {
          level: 'error',
          at: [`/money/layers/${index}/of`],
          message: {
            nl: 'Er staat een percentage, maar niet waarvan.',
            en: 'There is a percentage, but not of what.',
          },
          fix: {
            nl: 'Kies waarover u het percentage rekent.',
            en: 'Choose what the percentage is of.',
          },
        },
      ];
    }),
};
