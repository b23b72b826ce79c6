import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { fromMinorUnits, toMillionths, toMinorUnits, whole } from './minor-units.ts';

/** A party's part of the joint costs, said twice: as a percentage, and as its amount in the budget. */
export interface RoundedShare {
  /** Its place in the list of shares. */
  index: number;
  share: string;
  amount: Money;
  /** What the percentage comes to. */
  asShare: Money;
}

type Row = { party: string; share: string };

/**
 * The first share of the joint costs that is not to the cent what the budget gives its party, where every share is that
 * part rounded. A key without decimals may well be something else than the amounts, and so may one that is further off.
 */
export function roundedShare(answers: Answers): RoundedShare | undefined {
  const shares = sharesOf(answers);
  const amounts = amountsByParty(answers);
  const total = [...amounts.values()].reduce((sum, each) => sum + toMinorUnits(each), 0n);
  const places = Math.max(0, ...shares.map(({ share }) => share.split('.')[1]?.length ?? 0));
  if (places === 0 || total <= 0n || amounts.size !== shares.length) return undefined;
  const unit = 10n ** BigInt(4 - places);
  const parts = shares.map(({ party, share }, index) => {
    const amount = amounts.get(party);
    if (!amount) return undefined;
    const off = toMinorUnits(amount) * whole - toMillionths(share) * total;
    const asShare = fromMinorUnits((toMillionths(share) * total) / whole, amount.currency);
    return { index, share, amount, asShare, off: off < 0n ? -off : off };
  });
  if (parts.some((part) => part === undefined || part.off >= unit * total)) return undefined;
  return parts.find((part) => part!.off > 0n);
}

function sharesOf(answers: Answers): Row[] {
  const rows = rowsOf(answers, 'money', 'costs-shares') as unknown as Row[];
  const isClear = new Set(rows.map(({ party }) => party)).size === rows.length;
  return isClear && answers.money?.costs === 'joint' ? rows : [];
}

/** What each party may spend of the budget; empty where anything of that is not certain. */
function amountsByParty(answers: Answers): Map<string, Money> {
  const items = rowsOf(answers, 'money', 'costs-items');
  const isCertain = items.every(
    ({ party, amount }) => typeof party === 'string' && party !== 'all' && isKnown<Money>(amount as Money),
  );
  const currencies = new Set(items.map(({ amount }) => (amount as Money | undefined)?.currency));
  if (!isCertain || currencies.size !== 1) return new Map();
  const byParty = Map.groupBy(items, ({ party }) => party as string);
  return new Map(
    [...byParty].map(([party, own]) => {
      const sum = own.reduce((units, { amount }) => units + toMinorUnits(amount as Money), 0n);
      return [party, fromMinorUnits(sum, (own[0]!.amount as Money).currency)];
    }),
  );
}
