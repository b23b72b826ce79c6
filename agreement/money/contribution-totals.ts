import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Count } from '../kinds/amount.ts';
import type { Money } from '../kinds/money.ts';
import type { Quantity } from '../kinds/quantity.ts';
import { partiesOf } from '../places.ts';
import { countDecimals, decimal, fromMinorUnits, toCountUnits, toMinorUnits } from './minor-units.ts';

/** What one party gives altogether. */
export interface GiverTotal {
  party: string;
  values: Money[];
  /** Its time and people: exact counts of one unit are added up, a range or a limit stands by itself. */
  effort: Quantity[];
}

/** The value of all contributions together, per currency, where at least two of a currency have one. */
export function contributionTotals(answers: Answers): Money[] {
  return valuesOf(rowsOf(answers, 'contributions', 'items'), 2);
}

/** The same party by party, where there is something to add up: several that give, and one of them more than once. */
export function totalsByGiver(answers: Answers): GiverTotal[] {
  const rows = rowsOf(answers, 'contributions', 'items');
  if (isTaxMixed(rows)) return [];
  const given = Map.groupBy(
    rows.filter((row) => typeof row.giver === 'string' && isCounted(row)),
    ({ giver }) => giver as string,
  );
  const isAddedUp = (own: Row[]) => own.filter(isValued).length > 1 || own.filter(isEffort).length > 1;
  if (given.size < 2 || ![...given.values()].some(isAddedUp)) return [];
  return [...given]
    .map(([party, own]) => ({ party, values: valuesOf(own, 1), effort: effortOf(own) }))
    .sort((a, b) => placeOf(a.party, answers) - placeOf(b.party, answers));
}

/** What all payments in parts come to, where they are parts of one contribution. */
export function paymentsTotal(answers: Answers): Money | undefined {
  const payments = rowsOf(answers, 'contributions', 'payments');
  const [one, other] = new Set(payments.map(({ contribution }) => contribution));
  const rows = payments.map((row): Row => ({ ...row, value: row.amount }));
  const isOneSum = typeof one === 'string' && other === undefined && rows.every(isValued);
  const sums = isOneSum ? valuesOf(rows, 2) : [];
  return sums.length === 1 ? sums[0] : undefined;
}

/** Where the party stands in the list of parties; behind them all when it does not. */
function placeOf(party: string, answers: Answers): number {
  const at = partiesOf(answers).findIndex(({ id }) => id === party);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function isCounted(row: Row): boolean {
  return isValued(row) || isEffort(row);
}

/** Nothing is worth less than nothing: a check says so. */
function isValued({ value }: Row): boolean {
  return isKnown(value) && !(value as Money).amount.startsWith('-');
}

function isEffort({ kind, quantity }: Row): boolean {
  const isTime = kind === 'hours' || kind === 'people';
  return isTime && isKnown(quantity) && !(typeof quantity === 'object' && 'words' in quantity!);
}

/** Amounts with and without tax are not one sum. */
function isTaxMixed(rows: Row[]): boolean {
  const taxes = new Set(rows.filter(isValued).map(({ tax }) => tax));
  return taxes.has('included') && taxes.has('excluded');
}

function valuesOf(rows: Row[], least: number): Money[] {
  if (isTaxMixed(rows)) return [];
  const values = rows.filter(isValued).map(({ value }) => value as Money);
  return [...Map.groupBy(values, ({ currency }) => currency)].flatMap(([currency, own]) =>
    own.length < least ? [] : [fromMinorUnits(sum(own.map(toMinorUnits)), currency)],
  );
}

function effortOf(rows: Row[]): Quantity[] {
  const quantities = rows.filter(isEffort).map(({ quantity }) => quantity as Quantity);
  const byUnit = Map.groupBy(quantities.filter(isCount), ({ unit, per }) => JSON.stringify([unit, per]));
  return [...[...byUnit.values()].map(added), ...quantities.filter((each) => !isCount(each))];
}

function isCount(quantity: Quantity): quantity is Count {
  return typeof quantity === 'object' && 'n' in quantity;
}

function added(counts: Count[]): Count {
  const n = decimal(sum(counts.map((count) => toCountUnits(count.n))), countDecimals).replace(/\.?0+$/, '');
  return { ...counts[0]!, n };
}

function sum(amounts: bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
