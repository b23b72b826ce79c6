import { isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Count, Quantity } from '../kinds/quantity.ts';
import { places } from './places.ts';

const percent = /^(?:%|procent|per ?cent)$/i;
const bareInWords = /^\D*[\d.,]+\s?(?:%|procent|per ?cent)\.?$/i;

/** A percentage that does not say what it is a part of. */
export const percentageOfNothing: Check = {
  id: 61,
  find: (answers) =>
    [...places(answers)].flatMap(({ at, question, answer }) =>
      question.kind.name === 'quantity' && isKnown(answer) && isOfNothing(answer as Quantity)
        ? [
            {
              level: 'error' as const,
              at: [at],
              message: {
                nl: 'Hier staat een percentage, maar niet waarvan.',
                en: 'This is a percentage, but it does not say of what.',
              },
              fix: {
                nl: 'Zet erbij waarvan: “5% van de omzet vóór btw”.',
                en: 'Add what it is a part of: “5% of turnover before VAT”.',
              },
            },
          ]
        : [],
    ),
};

function isOfNothing(quantity: Quantity): boolean {
  if (quantity === 'actual-cost' || 'percent' in quantity) return false;
  if ('words' in quantity) return bareInWords.test(quantity.words);
  const amounts: Partial<Count>[] = 'n' in quantity ? [quantity] : (Object.values(quantity) as Count[]);
  return amounts.some(({ unit }) => typeof unit === 'object' && percent.test(unit.other));
}
