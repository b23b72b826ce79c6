import { type Answers, isKnown, type Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { contributionsOf, isOwed } from './contribution-rows.ts';

/** Amounts to be paid that leave out what others say: whether tax is in them; and an index without a price level. */
export const taxUnsaid: Check = {
  id: 62,
  find: (answers) => [...withoutTax(answers), ...withoutPriceLevel(answers)],
};

function withoutTax(answers: Answers): Found[] {
  const amounts = contributionsOf(answers).flatMap(({ row, at, payments }) => [
    ...(isOwed(row) && isGiven(row) ? [{ at: `${at}/tax`, tax: row.tax }] : []),
    ...payments.map((payment) => ({ at: `${payment.at}/tax`, tax: payment.row.tax ?? row.tax })),
  ]);
  const unsaid = amounts.filter(({ tax }) => tax === undefined).map(({ at }) => at);
  if (unsaid.length === 0 || !amounts.some(({ tax }) => isKnown(tax))) return [];
  return [
    {
      level: 'warning',
      at: unsaid,
      message: {
        nl: `Bij ${unsaid.length === 1 ? 'één bedrag' : `${unsaid.length} bedragen`} staat niet of de btw erin zit. Bij andere bedragen staat dat wel.`,
        en: `For ${unsaid.length === 1 ? 'one amount' : `${unsaid.length} amounts`} it does not say whether VAT is in it. For other amounts it does.`,
      },
      fix: {
        nl: 'Kies bij elk bedrag: met btw, zonder btw, of vrij van btw.',
        en: 'Choose for each amount: including VAT, excluding VAT, or free of VAT.',
      },
    },
  ];
}

function isGiven(row: Row): boolean {
  return isKnown(row.value) || isKnown(row['amount-rule']);
}

function withoutPriceLevel(answers: Answers): Found[] {
  return contributionsOf(answers)
    .filter(({ row }) => isKnown(row.indexation) && row['price-level'] === undefined)
    .map(({ at, name }) => ({
      level: 'warning',
      at: [`${at}/price-level`, `${at}/indexation`],
      message: {
        nl: `Het bedrag van ${name.nl} volgt de prijzen, maar er staat niet vanaf welk jaar.`,
        en: `The amount of ${name.en} follows prices, but it does not say from which year.`,
      },
      fix: { nl: 'Zet erbij van welk jaar de prijzen zijn.', en: 'Add which year’s prices these are.' },
    }));
}
