import { choice } from '../../kinds/choice.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail } from '../asking.ts';

/** On what terms the others may use a work: the same of what is made and of what was there before. */
export const licence = [
  detail('territory', line, ['Q89'], {
    nl: {
      label: 'Waar mogen zij het gebruiken?',
      hint: 'Landen, of overal.',
      why: 'Een recept of foto kan in een ander land al aan iemand anders beloofd zijn.',
      example: 'in Nederland en België',
    },
    en: {
      label: 'Where may they use it?',
      hint: 'Countries, or everywhere.',
      why: 'In another country somebody else may already have a promise for that recipe or picture.',
      example: 'in Ireland and the Netherlands',
    },
  }),
  detail('fee', line, ['Q89'], {
    nl: {
      label: 'Wat betalen zij ervoor?',
      hint: 'Een bedrag, een percentage, of niets.',
      why: 'De één denkt gratis, de ander denkt aan een rekening.',
      example: 'niets',
    },
    en: {
      label: 'What do they pay for it?',
      hint: 'An amount, a percentage, or nothing.',
      why: 'One thinks it is free, the other thinks of an invoice.',
      example: 'nothing',
    },
  }),
  detail('sublicence', yesNo, ['Q89'], {
    nl: {
      label: 'Mogen zij anderen het laten gebruiken?',
      hint: 'Een drukker of een klant, bijvoorbeeld.',
      why: 'Wie iets laat drukken of verkoopt, geeft het recht vaak ongemerkt door.',
      example: 'Nee',
    },
    en: {
      label: 'May they let somebody else use it?',
      hint: 'A printer or a customer, for example.',
      why: 'Whoever has something printed or sold often passes the right on without noticing.',
      example: 'No',
    },
  }),
  detail(
    'after-end',
    choice(
      [
        { id: 'yes', nl: 'Ja, net als ervoor', en: 'Yes, as before' },
        { id: 'paid', nl: 'Ja, tegen betaling', en: 'Yes, for a fee' },
        { id: 'no', nl: 'Nee', en: 'No' },
      ],
      { other: true },
    ),
    ['Q89'],
    {
      nl: {
        label: 'Mogen zij het na het einde blijven gebruiken?',
        hint: 'Ook als één partij eerder vertrekt.',
        why: 'Uit elkaar gaan is het moment waarop dit telt.',
        example: 'Ja, net als ervoor',
      },
      en: {
        label: 'May they go on using it after the end?',
        hint: 'Also when one party leaves earlier.',
        why: 'Parting is the moment when this counts.',
        example: 'Yes, as before',
      },
    },
  ),
];
