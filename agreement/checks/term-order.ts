import type { Check } from '../finding.ts';

/** A start that does not lie before the end. Dates in words are not compared. */
export const termOrder: Check = {
  id: 54,
  find({ term = {} }) {
    const { start, end } = term;
    if (typeof start !== 'string' || typeof end !== 'string' || start < end) return [];
    return [
      {
        level: 'error',
        at: ['/term/start', '/term/end'],
        message: {
          nl: 'De samenwerking eindigt niet na haar begin.',
          en: 'The partnership does not end after its start.',
        },
        fix: {
          nl: 'Controleer de begindatum en de einddatum.',
          en: 'Check the start date and the end date.',
        },
      },
    ];
  },
};
