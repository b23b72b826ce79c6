import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const roles = choice(
  [
    { id: 'funder', nl: 'Geldgever', en: 'Funder' },
    { id: 'platform', nl: 'Platform', en: 'Platform' },
    { id: 'adviser', nl: 'Adviseur', en: 'Adviser' },
    { id: 'client', nl: 'Opdrachtgever', en: 'Client' },
    { id: 'supplier', nl: 'Leverancier', en: 'Supplier' },
  ],
  { other: true },
);

const fields = [
  question('name', line, ['Q17'], {
    nl: {
      label: 'Wie is het?',
      hint: 'De naam van de organisatie of de persoon.',
      why: 'Zo weet een lezer over wie het gaat als deze naam ergens opduikt.',
      example: 'Fonds Kanaalzone',
    },
    en: {
      label: 'Who is it?',
      hint: 'The name of the organisation or the person.',
      why: 'A reader then knows who is meant wherever the name turns up.',
      example: 'Canal Fund',
    },
  }),
  question('role', roles, ['Q17'], {
    nl: {
      label: 'In welke rol?',
      hint: 'Kies wat het best past.',
      why: 'Een geldgever stelt vaak eigen voorwaarden, een platform ook.',
      example: 'Geldgever',
    },
    en: {
      label: 'In what role?',
      hint: 'Choose what fits best.',
      why: 'A funder often has terms of its own, and so has a platform.',
      example: 'Funder',
    },
  }),
  question('does', line, ['Q17'], {
    optional: true,
    nl: {
      label: 'Wat doet of geeft deze betrokkene?',
      hint: 'In een paar woorden.',
      why: 'U kunt erop rekenen, maar het met deze overeenkomst niet opeisen.',
      example: '€ 10.000 subsidie voor de inrichting',
    },
    en: {
      label: 'What does it do or give?',
      hint: 'In a few words.',
      why: 'You may count on it, but this agreement gives you no claim to it.',
      example: 'a grant of €10,000 for the interior',
    },
  }),
  detail('amount', money, ['Q17'], {
    nl: {
      label: 'Komt er geld van deze betrokkene? Hoeveel?',
      hint: 'Alleen geld waar u in deze samenwerking op rekent.',
      why: 'Komt dat geld niet, dan moet een partij het gat vullen.',
      example: '€ 10.000',
    },
    en: {
      label: 'Does money come from it? How much?',
      hint: 'Only money that you count on in this partnership.',
      why: 'If that money does not come, a party has to fill the gap.',
      example: '€10,000',
    },
  }),
];

/** Who takes part in the work or the money without being a party. */
export const involved = detail('involved', list(fields), ['Q17'], {
  nl: {
    label: 'Wie zijn er betrokken zonder te tekenen?',
    hint: 'Bijvoorbeeld een fonds, een platform of een adviseur.',
    why: 'Wie niet tekent, is niet gebonden. Een lezer moet kunnen zien wie dat zijn.',
    example: 'Fonds Kanaalzone, dat subsidie geeft',
  },
  en: {
    label: 'Who is involved without signing?',
    hint: 'A fund, a platform or an adviser, for example.',
    why: 'Whoever does not sign is not bound. A reader should be able to see who that is.',
    example: 'Canal Fund, which gives a grant',
  },
});
