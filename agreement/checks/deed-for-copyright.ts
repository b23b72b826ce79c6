import { rowsOf } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check } from '../finding.ts';

/** Legal note: a clause on results can promise to transfer copyright, only a deed does it (art. 2 Auteurswet). */
export const deedForCopyright: Check = {
  id: 75,
  find(answers) {
    const at = rowsOf(answers, 'ip', 'results').flatMap(({ owner }, index) =>
      owner === 'party' || owner === 'joint' ? [`/ip/results/${index}/owner`] : [],
    );
    if (at.length === 0 || !underDutchLaw(answers)) return [];
    return [
      {
        level: 'note',
        at,
        message: {
          nl: 'Auteursrecht is in de regel van de maker. Het overdragen kan alleen met een ondertekende akte (art. 2 Auteurswet).',
          en: 'Copyright belongs to the maker as a rule. Only a signed deed transfers it (art. 2 Dutch Copyright Act).',
        },
        fix: {
          nl: 'Maakt een ander het dan wie het krijgt? Laat dan een akte opstellen zodra het er is.',
          en: 'Is it made by somebody other than who gets it? Then have a deed drawn up once it exists.',
        },
      },
    ];
  },
};
