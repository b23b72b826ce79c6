import type { Money } from '../kinds/money.ts';
import { toMinorUnits } from '../money/minor-units.ts';
import { saySteps, sayUnits } from '../money/say-steps.ts';
import type { Pool } from '../money/settlement.ts';
import type { Account } from './account.ts';

/** What of this settlement the next one goes on from, for one party; the reserve is everybody's. */
export function movesOnView(pool: Pool, party: string, { answers, language }: Account): object {
  const { after, currency } = pool;
  const labels = new Map(saySteps(pool, answers, language).map(({ id, label }) => [id, label]));
  const money = (amount: Money | undefined) => {
    const units = amount ? toMinorUnits(amount) : 0n;
    return units !== 0n && sayUnits(units, currency, language);
  };
  const carried = pool.outcomes.find((outcome) => outcome.party === party)!.carried;
  const short = Object.entries(after.short ?? {}).flatMap(([id, owed]) => {
    const amount = money(owed[party]);
    return amount ? [{ label: labels.get(id) ?? id, amount }] : [];
  });
  const advanced = Object.values(after.advanced ?? {}).flatMap((owed) => {
    const amount = money(owed[party]);
    return amount ? [{ amount }] : [];
  });
  const costs = carried !== 0n && sayUnits(carried, currency, language);
  const reserve = money(after.reserve);
  return {
    any: short.length > 0 || advanced.length > 0 || costs !== false || reserve !== false,
    short,
    advanced,
    costs,
    reserve,
  };
}
