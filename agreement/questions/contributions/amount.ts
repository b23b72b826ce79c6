import { choice } from '../../kinds/choice.ts';
import { quantity } from '../../kinds/quantity.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

const taxes = choice([
  { id: 'included', nl: 'Met btw', en: 'Including VAT' },
  { id: 'excluded', nl: 'Zonder btw', en: 'Excluding VAT' },
  { id: 'none', nl: 'Vrij van btw', en: 'Free of VAT' },
]);

/** Of one amount; payments in parts are asked it too. */
export const tax = detail('tax', taxes, ['Q23'], {
  nl: {
    label: 'Zit de btw in dit bedrag?',
    hint: 'Is er geen bedrag? Laat dit dan leeg.',
    why: 'Met of zonder btw scheelt al snel een vijfde.',
    example: 'Zonder btw',
  },
  en: {
    label: 'Is VAT in this amount?',
    hint: 'Leave this empty if there is no amount.',
    why: 'VAT soon makes a difference of a fifth.',
    example: 'Excluding VAT',
  },
});

/** Kinds that are not counted in money. */
const priceless = ['network', 'brand'];

/** What else there is to know of the amount or the value. */
export const amount = [
  detail('amount-rule', quantity, ['Q23'], {
    when: { at: 'kind', not: priceless },
    nl: {
      label: 'Is er geen vast bedrag? Wat geldt er dan?',
      hint: 'Een grens, een deel van iets, de werkelijke kosten, of een regel in uw eigen woorden.',
      why: 'Ook zonder vast bedrag moet iedereen kunnen uitrekenen wat er komt.',
      example: '15% van de kosten',
    },
    en: {
      label: 'No fixed amount? Then what holds?',
      hint: 'A limit, a part of something, the actual cost, or a rule in your own words.',
      why: 'Without a fixed amount everybody still has to be able to work out what will come.',
      example: '15% of the costs',
    },
  }),
  { ...tax, when: { at: 'kind', not: priceless } },
  detail('price-level', line, ['Q23'], {
    when: { at: 'kind', not: priceless },
    nl: {
      label: 'Van welk jaar zijn de prijzen?',
      hint: 'Alleen nodig als het om meer jaren gaat.',
      why: 'Hetzelfde bedrag koopt over tien jaar minder.',
      example: '2026',
    },
    en: {
      label: 'Which year’s prices are these?',
      hint: 'Needed only where it is about several years.',
      why: 'In ten years the same amount will buy less.',
      example: '2026',
    },
  }),
  detail('indexation', line, ['Q23'], {
    when: { at: 'kind', not: priceless },
    nl: {
      label: 'Stijgt of daalt het bedrag mee met de prijzen? Hoe?',
      hint: 'Noem het prijscijfer, en wanneer u het bedrag aanpast.',
      why: 'Wie betaalt en wie ontvangt, moeten later op hetzelfde bedrag uitkomen.',
      example: 'elk jaar op 1 januari, met de consumentenprijsindex van het CBS',
    },
    en: {
      label: 'Does the amount rise or fall with prices? How?',
      hint: 'Name the price index, and when you adjust the amount.',
      why: 'Whoever pays and whoever receives have to arrive at the same amount later.',
      example: 'every year on 1 January, by the consumer price index of Statistics Netherlands',
    },
  }),
];
