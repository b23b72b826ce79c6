import { rowsOf } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { countedUnit } from '../money/counted-unit.ts';
import type { Figures } from '../money/figures.ts';
import { sayUnits } from '../money/say-steps.ts';
import type { Pool } from '../money/settlement.ts';
import { sayingOf } from '../said.ts';
import { sayDecimal, sayMoneyInFull } from '../say/numbers.ts';
import { sayCount } from '../say/units.ts';
import type { Account } from './account.ts';

/** The figures that a settlement was made from, as people gave them. */
export function figuresView(account: Account): object {
  const { answers, language, settlement, figures } = account;
  const saying = sayingOf(answers, language);
  const money = ({ amount, currency }: Money) => sayMoneyInFull(amount, currency, language);
  const costs = figures.costs ?? [];
  const sayMeasured = (n: string, layer: string) => {
    const unit = countedUnit(layer, answers);
    return unit === undefined ? sayDecimal(n, language) : sayCount(n, unit, language);
  };
  const layerOf = (id: string) => saying.row('money/layers', id);
  return {
    pools: settlement.pools.map((pool) => streamsView(pool, account)),
    costs: costs.map(({ party, amount }) => ({ party: saying.party(party), amount: money(amount) })),
    rates: Object.entries(figures.rates ?? {}).map(([currency, rate]) => ({
      currency,
      rate: sayDecimal(rate, language),
    })),
    deducted: pairs(figures.deducted, (id) => saying.row('money/deductions', id), money),
    measured: Object.entries(figures.measured ?? {}).map(([id, n]) => ({
      name: layerOf(id),
      value: sayMeasured(n, id),
    })),
    reached: pairs(figures.reached, layerOf, (isReached) => isReached),
    worked: pairs(figures.worked, layerOf, money),
    contributed: pairs(figures.contributed, saying.party, (n) => sayDecimal(n, language)),
  };
}

function pairs<A, B>(
  values: Figures['worked'] | Readonly<Record<string, A>> | undefined,
  name: (id: string) => string,
  say: (value: A) => B,
): { name: string; value: B }[] {
  return Object.entries(values ?? {}).map(([id, value]) => ({ name: name(id), value: say(value as A) }));
}

/** What came in by stream, what came off, and what was changed from another currency. */
function streamsView({ streams, currency, exchanged, ...pool }: Pool, account: Account): object {
  const { answers, language } = account;
  const money = (units: bigint) => sayUnits(units, currency, language);
  const ids = rowsOf(answers, 'money', 'streams').map(({ id }) => id);
  return {
    streams: streams.map(({ stream, revenue, deducted }) => {
      const change = exchanged.find((each) => each.stream === stream);
      return {
        name: sayingOf(answers, language).row('money/streams', stream),
        nr: ids.indexOf(stream) + 1,
        revenue: money(revenue),
        deducted: money(-deducted),
        left: money(revenue - deducted),
        from: change ? sayMoneyInFull(change.from.amount, change.from.currency, language) : false,
        rate: change ? sayDecimal(change.rate, language) : false,
      };
    }),
    total: {
      revenue: money(pool.revenue),
      deducted: money(-pool.deducted),
      left: money(pool.pool),
    },
  };
}
