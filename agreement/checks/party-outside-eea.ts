import type { Row } from '../answer.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { countryIn, isInEea } from './countries.ts';
import { namesOf } from './in-words.ts';

/** Parties that use personal data together, of which one is outside the European Economic Area, and no word on that. */
export const partyOutsideEea: Check = {
  id: 104,
  find(answers) {
    const outside = answers.data?.['outside-eea'];
    if (answers.data?.personal !== true || (outside !== undefined && outside !== false)) return [];
    const at = partiesOf(answers).flatMap((party, index) =>
      isOutside(party) ? [`/parties/items/${index}/country`] : [],
    );
    if (at.length === 0) return [];
    const names = namesOf(answers, isOutside);
    return [
      {
        level: 'warning',
        at: ['/data/outside-eea', ...at],
        message: {
          nl: `U gebruikt samen gegevens van mensen, en deze partij zit buiten Europa: ${names.nl}. Voor die doorgifte vraagt de AVG een waarborg.`,
          en: `You use data about people together, and this party is outside Europe: ${names.en}. For that transfer the GDPR asks for a safeguard.`,
        },
        fix: {
          nl: 'Kies bij persoonsgegevens dat er gegevens naar buiten Europa gaan, en met welke waarborg.',
          en: 'Choose under personal data that data leaves Europe, and with which safeguard.',
        },
      },
    ];
  },
};

function isOutside({ country }: Row): boolean {
  const code = countryIn(country);
  return code !== undefined && !isInEea(code);
}
