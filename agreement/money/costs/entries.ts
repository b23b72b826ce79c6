import { least, type Parts, partOf } from '../settlement.ts';

/** Costs that one party made, in minor units. */
export interface Entry {
  party: string;
  amount: bigint;
  /** What nobody has paid back yet. */
  open: bigint;
  /** Made in this period, rather than carried over from an earlier one. */
  isNew: boolean;
}

/** What each party made, of these. */
export function madeBy(entries: readonly Entry[]): Parts {
  return totals(entries, ({ amount }) => amount);
}

/** What each party has not been paid back yet, of these. */
export function openBy(entries: readonly Entry[]): Parts {
  return totals(entries, ({ open }) => open);
}

function totals(entries: readonly Entry[], of: (entry: Entry) => bigint): Parts {
  const byParty = new Map<string, bigint>();
  for (const entry of entries) byParty.set(entry.party, partOf(byParty, entry.party) + of(entry));
  return byParty;
}

/** Notes that these parties were paid back so much: their oldest costs first. */
export function payBack(entries: readonly Entry[], parts: Parts): void {
  const rest = new Map(parts);
  for (const entry of entries) {
    const part = least(partOf(rest, entry.party), entry.open);
    entry.open -= part;
    rest.set(entry.party, partOf(rest, entry.party) - part);
  }
}
