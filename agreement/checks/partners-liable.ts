import type { Row } from '../answer.ts';
import { isDutch } from '../dutch-law.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { namesOf } from './in-words.ts';

/** Legal note: partners of a general partnership are jointly and severally liable (art. 18 WvK). */
export const partnersLiable: Check = {
  id: 72,
  find(answers) {
    const at = partiesOf(answers).flatMap((party, index) =>
      isGeneralPartnership(party) ? [`/parties/items/${index}/form`] : [],
    );
    if (at.length === 0) return [];
    const names = namesOf(answers, isGeneralPartnership);
    return [
      {
        level: 'note',
        at,
        message: {
          nl: `Vennoten van een v.o.f. (${names.nl}) zijn elk voor het geheel aansprakelijk, ook met hun privégeld (art. 18 WvK).`,
          en: `Each partner of a VOF (${names.en}) is liable for the whole, with private money too (art. 18 WvK).`,
        },
        fix: {
          nl: 'Kijk in het handelsregister welke vennoten er zijn en wie mag tekenen. Laat het nakijken.',
          en: 'See in the trade register who the partners are and who may sign. Have it checked.',
        },
      },
    ];
  },
};

function isGeneralPartnership(party: Row): boolean {
  return party.form === 'general-partnership' && isDutch(party);
}
