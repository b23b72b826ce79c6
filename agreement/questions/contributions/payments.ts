import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { row } from '../../kinds/row.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { tax } from './amount.ts';

const fields = [
  question('contribution', row('contributions/items'), ['Q21'], {
    nl: {
      label: 'Bij welke bijdrage hoort deze betaling?',
      hint: 'Kies de bijdrage uit de lijst.',
      why: 'Zo is te zien of de delen samen het hele bedrag zijn.',
      example: 'Bijdrage van de gemeente',
    },
    en: {
      label: 'Which contribution is this payment part of?',
      hint: 'Choose the contribution from the list.',
      why: 'It shows whether the parts add up to the whole amount.',
      example: 'The municipality’s contribution',
    },
  }),
  question('amount', money, ['Q21'], {
    nl: {
      label: 'Welk bedrag?',
      hint: 'Het bedrag van deze ene betaling.',
      why: 'Met een bedrag per keer kan iedereen zijn geld plannen.',
      example: '€ 5.000',
    },
    en: {
      label: 'What amount?',
      hint: 'The amount of this one payment.',
      why: 'With an amount for each payment everybody can plan their money.',
      example: '€5,000',
    },
  }),
  tax,
  question('when', date, ['Q21'], {
    moment: { nl: 'betalen', en: 'payment' },
    nl: {
      label: 'Wanneer is het er uiterlijk?',
      hint: 'Een dag, of in uw eigen woorden.',
      why: 'Wie rekent op geld, wil weten wanneer het komt.',
      example: '1 maart 2027',
    },
    en: {
      label: 'When is it due?',
      hint: 'A day, or in your own words.',
      why: 'Whoever counts on money wants to know when it comes.',
      example: '1 March 2027',
    },
  }),
  question('condition', line, ['Q21'], {
    optional: true,
    nl: {
      label: 'Wat moet daarvoor klaar zijn?',
      hint: 'Laat dit leeg als de betaling van niets afhangt.',
      why: 'Betalen als er iets af is, houdt het werk en het geld bij elkaar.',
      example: 'het podium staat',
    },
    en: {
      label: 'What must be ready for it?',
      hint: 'Leave this empty if the payment depends on nothing.',
      why: 'To pay when something is done keeps work and money together.',
      example: 'the stage has been built',
    },
  }),
];

export const payments = detail('payments', list(fields), ['Q21'], {
  nl: {
    label: 'Betaalt iemand een bedrag in delen?',
    hint: 'Elke betaling apart, met het bedrag en de dag.',
    why: 'Een groot bedrag in één keer is soms te zwaar, of te vroeg.',
    example: '€ 5.000 op 1 maart 2027, de rest als het podium staat',
  },
  en: {
    label: 'Does anybody pay an amount in parts?',
    hint: 'Each payment by itself, with its amount and its day.',
    why: 'A large amount at once may be too heavy, or too early.',
    example: '€5,000 on 1 March 2027, the rest when the stage has been built',
  },
});
