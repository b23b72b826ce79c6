import { rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Contributions for which nothing is agreed if they come late or short; said once for all of them. */
export const nothingIfLate: Check = {
  id: 16,
  find(answers) {
    const at = rowsOf(answers, 'contributions', 'items').flatMap((row, index) =>
      row['if-late'] === undefined && row.penalty === undefined
        ? [`/contributions/items/${index}/if-late`]
        : [],
    );
    if (at.length === 0) return [];
    return [
      {
        level: 'warning',
        at,
        message: {
          nl: `Bij ${at.length === 1 ? 'één bijdrage' : `${at.length} bijdragen`} staat niet wat er gebeurt als het te laat of te weinig is.`,
          en: `Nothing says what happens if ${at.length === 1 ? 'one contribution is' : `${at.length} contributions are`} late or incomplete.`,
        },
        fix: {
          nl: 'Kies per bijdrage wat er dan gebeurt. “Eerst samen praten” mag ook.',
          en: 'Say what happens in each case. “Talk first” is enough.',
        },
      },
    ];
  },
};
