import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { toMinorUnits } from '../money/minor-units.ts';

/** A split by what each contributed, where there is nothing of it, or nobody can say how much. */
export const proRataBase: Check = {
  id: 23,
  find(answers) {
    if (!Array.isArray(answers.contributions?.items)) return [];
    return rowsOf(answers, 'money', 'layers').flatMap(({ model, base }, index): Found[] => {
      const missing = model === 'pro-rata' ? bases[String(base)]?.(answers) : undefined;
      if (!missing) return [];
      return [
        {
          level: 'error',
          at: [`/money/layers/${index}/base`, ...missing],
          message: {
            nl: 'U verdeelt naar wat ieder inbracht, maar daar is niets van ingevuld om mee te rekenen.',
            en: 'You share by what each contributed, but nothing of that is filled in to calculate with.',
          },
          fix: {
            nl: 'Vul bij de bijdragen in wat meetelt, of kies iets anders om naar te verdelen.',
            en: 'Fill in what counts with the contributions, or choose something else to share by.',
          },
        },
      ];
    });
  },
};

/** By what is counted: where it is missing, or undefined where there is enough to calculate with. */
const bases: Record<string, (answers: Answers) => string[] | undefined> = {
  cash(answers) {
    const unvalued = items(answers).flatMap(({ row, at }) =>
      row.kind === 'cash' && row.value === undefined ? [`${at}/value`] : [],
    );
    if (unvalued.length > 0) return unvalued;
    return isNothing(answers, ({ kind }) => kind === 'cash') ? ['/contributions/items'] : undefined;
  },
  hours: (answers) =>
    items(answers).some(({ row }) => !isKnown(row.kind) || row.kind === 'hours' || row.kind === 'people')
      ? undefined
      : ['/contributions/items'],
  value: (answers) => (isNothing(answers, () => true) ? ['/contributions/items'] : undefined),
};

function items(answers: Answers): { row: Row; at: string }[] {
  return rowsOf(answers, 'contributions', 'items').map((row, index) => ({
    row,
    at: `/contributions/items/${index}`,
  }));
}

/** Whether the contributions that count have no value at all; one that is not known yet may have some. */
function isNothing(answers: Answers, counts: (row: Row) => boolean): boolean {
  return items(answers)
    .filter(({ row }) => counts(row) && row.value !== undefined)
    .every(({ row }) => isKnown<Money>(row.value as Money) && toMinorUnits(row.value as Money) === 0n);
}
