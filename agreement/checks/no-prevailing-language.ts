import type { Check } from '../finding.ts';

/** An agreement in two languages, of which neither prevails. */
export const noPrevailingLanguage: Check = {
  id: 60,
  find({ general = {} }) {
    if (general.languages !== 'both' || general.prevailing !== undefined) return [];
    return [
      {
        level: 'error',
        at: ['/general/prevailing'],
        message: {
          nl: 'De overeenkomst staat in twee talen, en er staat niet welke voorgaat als ze verschillen.',
          en: 'The agreement is in two languages, and it does not say which prevails if they differ.',
        },
        fix: { nl: 'Kies de taal die voorgaat.', en: 'Choose the language that prevails.' },
      },
    ];
  },
};
