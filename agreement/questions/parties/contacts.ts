import { line } from '../../kinds/text.ts';
import { question } from '../asking.ts';

/** Whom the others call. */
export const contacts = [
  question('lead', line, ['Q15'], {
    late: true,
    nl: {
      label: 'Aanspreekpunt',
      hint: 'Wie de anderen bellen of mailen over deze samenwerking.',
      why: 'Eén vast gezicht per partij voorkomt dat vragen blijven liggen.',
      example: 'Fien Vos, fien@voorbeeld.nl',
    },
    en: {
      label: 'Contact',
      hint: 'Whom the others call or write about this partnership.',
      why: 'One fixed face per party keeps questions from lying about.',
      example: 'Fien Vos, fien@example.org',
    },
  }),
  question('deputy', line, ['Q15'], {
    late: true,
    optional: true,
    nl: {
      label: 'Vervanger van het aanspreekpunt',
      hint: 'Iemand van dezelfde partij, voor vakantie en ziekte.',
      why: 'Zonder vervanger staat alles stil als er één iemand wegvalt.',
      example: 'Noor Dijkstra',
    },
    en: {
      label: 'Deputy of the contact',
      hint: 'Somebody of the same party, for holidays and illness.',
      why: 'Without a deputy everything stops when one person drops out.',
      example: 'Noor Dijkstra',
    },
  }),
];
