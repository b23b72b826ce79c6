import { duration } from '../../kinds/duration.ts';
import { percentage } from '../../kinds/percentage.ts';
import { rhythm } from '../../kinds/rhythm.ts';
import { detail } from '../asking.ts';

/** How long the books are kept, and who may have them looked into. */
export const recordQuestions = [
  detail('records', duration, ['Q45'], {
    nl: {
      label: 'Hoe lang bewaart u de administratie?',
      hint: 'De Nederlandse wet vraagt 7 jaar.',
      why: 'Zonder bonnen is later niets meer te bewijzen.',
      example: '7 jaar',
    },
    en: {
      label: 'How long do you keep the records?',
      hint: 'Dutch law asks for 7 years.',
      why: 'Without receipts nothing can be proved later.',
      example: '7 years',
    },
  }),
  detail('audit-often', rhythm, ['Q45'], {
    nl: {
      label: 'Hoe vaak mag een partij de administratie van een ander laten nakijken?',
      hint: 'Alleen wat over de samenwerking gaat.',
      why: 'Vertrouwen groeit als nakijken mag, ook als niemand het doet.',
      example: 'eens per jaar',
    },
    en: {
      label: 'How often may a party have another’s records looked into?',
      hint: 'Only what concerns the partnership.',
      why: 'Trust grows when checking is allowed, even if nobody does it.',
      example: 'once a year',
    },
  }),
  detail('audit-notice', duration, ['Q45'], {
    nl: {
      label: 'Hoe lang van tevoren zegt zij dat?',
      hint: 'Zodat de ander de stukken kan klaarleggen.',
      why: 'Wie onverwacht op de stoep staat, maakt ruzie.',
      example: '10 werkdagen',
    },
    en: {
      label: 'How long beforehand does it say so?',
      hint: 'So that the other can get the documents ready.',
      why: 'Whoever turns up unannounced starts a quarrel.',
      example: '10 working days',
    },
  }),
  detail('audit-error', percentage, ['Q45'], {
    nl: {
      label: 'Boven welke fout betaalt wie haar maakte het nakijken?',
      hint: 'Een percentage van wat betaald had moeten worden. Anders betaalt wie laat nakijken.',
      why: 'Een kleine vergissing is iets anders dan een fout van een tiende.',
      example: '5',
    },
    en: {
      label: 'Above which error does whoever made it pay for the audit?',
      hint: 'A percentage of what should have been paid. Otherwise whoever asked for it pays.',
      why: 'A small slip is something other than an error of a tenth.',
      example: '5',
    },
  }),
];
