import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

/** Where a party is to be found. */
export const addresses = [
  question('address', line, ['Q13'], {
    late: true,
    nl: {
      label: 'Straat en huisnummer',
      hint: 'Het adres voor officiële brieven.',
      why: 'Een opzegging of klacht moet ergens kunnen aankomen.',
      example: 'Melkmarkt 41',
    },
    en: {
      label: 'Street and number',
      hint: 'The address for formal letters.',
      why: 'A notice or a complaint must be able to arrive somewhere.',
      example: '41 Milk Market',
    },
  }),
  question('place', line, ['Q13'], {
    late: true,
    nl: {
      label: 'Plaats, met postcode als u wilt',
      hint: 'De plaats waar deze partij gevestigd is.',
      why: 'De plaats hoort bij de naam: er kunnen twee organisaties met dezelfde naam zijn.',
      example: 'Zwolle',
    },
    en: {
      label: 'Town, with postcode if you like',
      hint: 'Where this party has its seat.',
      why: 'The town belongs to the name: two organisations may share a name.',
      example: 'Zwolle',
    },
  }),
  question('country', line, ['Q13'], {
    late: true,
    optional: true,
    nl: {
      label: 'Land',
      hint: 'Alleen nodig buiten Nederland.',
      why: 'Werkt u over een grens heen, dan spelen ook recht, btw en taal mee.',
      example: 'België',
    },
    en: {
      label: 'Country',
      hint: 'Needed only outside the Netherlands.',
      why: 'Across a border, law, VAT and language come into play.',
      example: 'Belgium',
    },
  }),
  detail('notices-email', line, ['Q13'], {
    late: true,
    nl: {
      label: 'E-mailadres voor officiële berichten',
      hint: 'Liefst een adres dat iemand ook in vakanties leest.',
      why: 'Een opzegging mag niet ongelezen in iemands postvak blijven staan.',
      example: 'bestuur@voorbeeld.nl',
    },
    en: {
      label: 'E-mail address for formal messages',
      hint: 'Preferably one that is read during holidays too.',
      why: 'A notice to end the agreement must not lie unread in somebody’s mailbox.',
      example: 'board@example.org',
    },
  }),
];
