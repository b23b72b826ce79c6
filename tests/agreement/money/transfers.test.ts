import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import { settle } from '#agreement/money/settle';
import { sum } from '#agreement/money/settlement';
import { type Transfer, transfersOf } from '#agreement/money/transfers';
import { statement } from '#agreement/statement';
import { accountOf } from '#agreement/statement/account';
import { statementJson } from '#agreement/statement/json';
import { text } from '#documents/text';
import { cases } from './agreements.ts';
import { patience, runs, said } from './runs.ts';

/** The same agreement, in which somebody invoices each kind of revenue, and perhaps somebody keeps the reserve. */
function withHolders(answers: Answers, holders: readonly number[]): Answers {
  const parties = rowsOf(answers, 'parties', 'items').map(({ id }) => id);
  const one = (at: number) => parties[holders[at % holders.length]! % parties.length];
  const streams = rowsOf(answers, 'money', 'streams').map((row, at) => ({ ...row, invoicer: one(at) }));
  const keeper = holders[0]! % 2 === 0 ? { holder: one(3) } : {};
  return { ...answers, money: { ...answers.money, streams, ...keeper } };
}

describe.each([
  ['with gaps and several currencies', { gaps: true }],
  ['without gaps, in one', { gaps: false }],
])(`payments of any agreement ${said}, %s`, (_, options) => {
  const holders = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });

  it(
    'leave everybody with what is due, to the last unit, in fewer payments than there are of them',
    () =>
      fc.assert(
        fc.property(cases(options), holders, ({ answers, figures }, who) => {
          const known = withHolders(answers, who);
          for (const pool of settle(known, figures).pools) {
            const { balances, payments, unknown } = transfersOf(pool, known);
            expect(unknown).toEqual([]);
            const net = (party: string) =>
              sum(payments!.filter(({ to }) => to === party).map(({ amount }) => amount)) -
              sum(payments!.filter(({ from }) => from === party).map(({ amount }) => amount));
            for (const { party, due, keeps, holds } of balances)
              expect(net(party)).toBe(due + keeps - holds!);
            const kept = sum(balances.map(({ keeps }) => keeps));
            expect([net('reserve'), net('nobody')]).toEqual([pool.reserve - kept, -pool.unborne]);
            expect(sum(balances.map(({ holds }) => holds!))).toBe(pool.pool - pool.undistributed);
            expect(payments!.every(({ from, to, amount }) => amount > 0n && from !== to)).toBe(true);
            const [uncertain, sure] = [true, false].map((of) =>
              payments!.filter(({ from }) => (from === 'nobody') === of),
            ) as [Transfer[], Transfer[]];
            expect(sure.length).toBeLessThan(balances.length + 1);
            // Only who made costs can wait for somebody to bear them.
            const makers = pool.outcomes.filter(({ settles }) => settles > 0n).map(({ party }) => party);
            expect(uncertain.every(({ to }) => makers.includes(to))).toBe(true);
          }
        }),
        runs,
      ),
    patience,
  );

  it(
    'can be said and written down for every party',
    () =>
      fc.assert(
        fc.property(cases(options), fc.constantFrom('nl', 'en'), ({ answers, figures }, language) => {
          const account = accountOf({ answers, language, date: '2027-09-30' }, { figures });
          const parties = account.settlement.pools[0]!.outcomes.map(({ party }) => party);
          const party = parties.at(-1)!;
          expect(text(statement(account, party))).not.toMatch(/undefined|NaN|\{\{|\[object/);
          const json = statementJson(account, party);
          expect(JSON.parse(JSON.stringify(json))).toEqual(json);
          expect(json.pools.map(({ parties }) => parties.length)).toEqual(
            account.settlement.pools.map(() => parties.length),
          );
        }),
        { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
      ),
    patience * 2,
  );
});
