import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Count } from '../kinds/amount.ts';
import type { Quantity } from '../kinds/quantity.ts';
import { places } from '../places.ts';

const percent = /^(?:%|procent|per ?cent)$/i;
const bareInWords = /^\D*[\d.,]+\s?(?:%|procent|per ?cent)\.?$/i;

/** What is paid first as a percentage, so that it matters of what. */
const models = ['fee', 'royalty'];

/** A percentage that does not say what it is a part of: in a quantity, or of what is paid before the split. */
export const percentageOfNothing: Check = {
  id: 61,
  find: (answers) => [...quantities(answers), ...layers(answers)].map(found),
};

function found(at: string): Found {
  return {
    level: 'error',
    at: [at],
    message: {
      nl: 'Hier staat een percentage, maar niet waarvan.',
      en: 'This is a percentage, but it does not say of what.',
    },
    fix: {
      nl: 'Zet erbij waarvan: “5% van de omzet vóór btw”.',
      en: 'Add what it is a part of: “5% of turnover before VAT”.',
    },
  };
}

function quantities(answers: Answers): string[] {
  return [...places(answers)].flatMap(({ at, question, answer }) =>
    question.kind.name === 'quantity' && isKnown(answer) && isOfNothing(answer as Quantity) ? [at] : [],
  );
}

function layers(answers: Answers): string[] {
  return rowsOf(answers, 'money', 'layers').flatMap(({ model, percentage, of, rule }, index) => {
    const isGiven = models.includes(String(model)) && percentage !== undefined && isKnown(percentage);
    return isGiven && of === undefined && rule === undefined ? [`/money/layers/${index}/of`] : [];
  });
}

function isOfNothing(quantity: Quantity): boolean {
  if (quantity === 'actual-cost' || 'percent' in quantity) return false;
  if ('words' in quantity) return bareInWords.test(quantity.words);
  const amounts: Partial<Count>[] = 'n' in quantity ? [quantity] : (Object.values(quantity) as Count[]);
  return amounts.some(({ unit }) => typeof unit === 'object' && percent.test(unit.other));
}
