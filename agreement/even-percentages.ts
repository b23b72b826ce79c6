import type { Language } from './language.ts';
import { Said, type SaidRow, type SaidRows } from './said.ts';
import { sayPercentage } from './say/numbers.ts';

/** Percentages of a list as they stand below each other in a table, with as many decimals each: 6.25%, 7.00%, 8.50%. */
export function evenPercentages(list: SaidRows, field: string, language: Language): SaidRows {
  const decimals = Math.max(0, ...list.rows.map((row) => decimalsOf(row[field])));
  return { ...list, rows: list.rows.map((row) => ({ ...row, ...evened(row, field, decimals, language) })) };
}

function decimalsOf(said: unknown): number {
  return percentageOf(said)?.split('.')[1]?.length ?? 0;
}

function evened(row: SaidRow, field: string, decimals: number, language: Language): object {
  const percentage = percentageOf(row[field]);
  if (percentage === undefined || decimals === 0) return {};
  const [whole, fraction = ''] = percentage.split('.') as [string, string?];
  return {
    [field]: new Said(percentage, sayPercentage(`${whole}.${fraction.padEnd(decimals, '0')}`, language)),
  };
}

/** Its percentage as it is kept; none where it is open or not given. */
function percentageOf(said: unknown): string | undefined {
  return said instanceof Said && typeof said.answer === 'string' ? said.answer : undefined;
}
