import { duration } from '../../kinds/duration.ts';
import { detail } from '../asking.ts';

/** How long the parties look along before one of them publishes about the results. */
export const publishing = [
  detail('publication-notice', duration, ['Q94'], {
    nl: {
      label: 'Hoe lang vooraf laat u elkaar een publicatie zien?',
      hint: 'Een artikel, onderzoek of lezing over wat u samen maakte.',
      why: 'Wat eenmaal openbaar is, kunt u niet meer geheimhouden en soms niet meer beschermen.',
      example: '30 dagen',
    },
    en: {
      label: 'How long beforehand do you show each other a publication?',
      hint: 'An article, a study or a talk about what you made together.',
      why: 'What is public does not become secret again, and sometimes loses its protection.',
      example: '30 days',
    },
  }),
  detail('publication-objection', duration, ['Q94'], {
    nl: {
      label: 'Binnen hoeveel tijd maakt een ander bezwaar tegen een publicatie?',
      hint: 'Gerekend vanaf de dag dat de tekst er is.',
      why: 'Wie wil publiceren, moet weten wanneer het mag.',
      example: '14 dagen',
    },
    en: {
      label: 'How soon must another object to a publication?',
      hint: 'Counted from the day the text is there.',
      why: 'Whoever wants to publish must know when they may.',
      example: '14 days',
    },
  }),
  detail('publication-delay', duration, ['Q94'], {
    nl: {
      label: 'Hoe lang houdt een bezwaar de publicatie hoogstens tegen?',
      hint: 'Lang genoeg om een octrooi aan te vragen of een zin te herschrijven.',
      why: 'Zonder grens kan één partij een publicatie voor altijd tegenhouden.',
      example: '90 dagen',
    },
    en: {
      label: 'For how long at most does an objection hold up the publication?',
      hint: 'Long enough to apply for a patent or to rewrite a sentence.',
      why: 'Without a limit one party can hold up a publication for ever.',
      example: '90 days',
    },
  }),
];
