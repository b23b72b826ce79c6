import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import type { Before, Figures } from '#agreement/money/figures';
import { figuresAsked } from '#agreement/money/figures-asked';
import { toMinorUnits } from '#agreement/money/minor-units';
import { readFigures } from '#agreement/money/read-figures';
import { lackingIn } from '#agreement/money/reasons';
import { settle } from '#agreement/money/settle';
import type { Settlement } from '#agreement/money/settlement';
import { euros, rows } from '../checks/tables/table.ts';
import { cases, currencies } from './agreements.ts';
import { broken } from './invariants.ts';
import { patience, runs, said } from './runs.ts';
import { agreed, came, made, of } from './settled.ts';

const dollars = (amount: string) => ({ amount, currency: 'USD' });
const goesOn = { closes: [] } as const;

const leftBy = ({ pools }: Settlement): Record<string, Before> =>
  Object.fromEntries(pools.map(({ currency, after }) => [currency, after]));

const fee = (receiver: string, more: object = {}) =>
  rows({ model: 'fee', receiver, amount: euros('1000.00'), per: 'settlement', ...more });

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const lacking = (settlement: Settlement) => lackingIn(settlement).map(({ nl }) => plain(nl));

describe('what an earlier settlement left and the answers no longer have', () => {
  const first = agreed({ shortfall: 'carried', layers: fee('p3') }, 3);
  const left = leftBy(settle(first, came('400.00', goesOn)));
  const later = (answers: Answers, more: Partial<Figures> = {}) =>
    settle(answers, came('2000.00', { ...goesOn, earlier: left, ...more }));

  it.each<[string, Answers, string, string]>([
    [
      'a party that is gone',
      agreed({ shortfall: 'carried', layers: fee('p2', { amount: euros('100.00') }) }),
      'Uit een eerdere afrekening staat nog € 600,00 voor een partij die niet meer meedoet.',
      '/parties/items',
    ],
    [
      'a rule that is gone',
      agreed({ shortfall: 'carried' }, 3),
      'Uit een eerdere afrekening staat nog € 600,00 voor C bij een regel die er niet meer is.',
      '/money/layers',
    ],
    [
      'a rule that has become another one under the same id',
      agreed(
        {
          shortfall: 'carried',
          layers: rows({ model: 'royalty', receiver: 'p3', percentage: '1', of: 'gross' }),
        },
        3,
      ),
      'Uit een eerdere afrekening staat nog € 600,00 voor C bij een regel die nu anders is.',
      '/money/layers/0',
    ],
  ])('%s takes no part, and is missing until it was dealt with', (_, answers, sentence, at) => {
    const settlement = later(answers);
    expect(broken(settlement)).toEqual([]);
    expect(lacking(settlement)).toEqual([sentence]);
    expect(lackingIn(settlement)[0]!.at).toEqual([at]);
    expect(settlement.leftOver).toMatchObject([{ id: 'owed/layers/r1/p3/EUR', amount: euros('600.00') }]);
    const dealt = later(answers, { dealtWith: ['owed/layers/r1/p3/EUR'] });
    expect(lacking(dealt)).toEqual([]);
    expect(of('payout', dealt)).toEqual(of('payout', settlement));
    expect(dealt.pools[0]!.after.short).toEqual({});
    const said = dealt.reasons.map(({ nl }) => plain(nl));
    expect(said).toContain(`${sentence} Dit is geregeld buiten deze afrekening.`);
  });

  it('does not stand in the way where it is only what a rule used', () => {
    const used = agreed({
      layers: fee('p1', { per: 'term', amount: euros('100.00') }),
      shortfall: 'carried',
    });
    const earlier = leftBy(settle(used, came('400.00', goesOn)));
    expect(earlier.EUR!.used).toEqual({ 'layers/r1': euros('100.00') });
    const settlement = settle(agreed({ shortfall: 'carried' }), came('400.00', { ...goesOn, earlier }));
    expect([lacking(settlement), settlement.pools[0]!.after.used]).toEqual([[], {}]);
    const other = rows({ model: 'milestone', receiver: 'p2', amount: euros('50.00') });
    const reached = came('400.00', { ...goesOn, earlier, reached: { r1: true } });
    expect(of('payout', settle(agreed({ layers: other, shortfall: 'carried' }), reached))).toEqual([
      '175.00',
      '225.00',
    ]);
  });

  it('may be costs of a party that is gone', () => {
    const joint = (count: number) =>
      agreed(
        { basis: 'profit', costs: 'joint', 'costs-shares': 'equal', losses: 'own', shortfall: 'carried' },
        count,
      );
    const costs = made(['p3', '500.00'], ['p1', '100.00']);
    const earlier = leftBy(settle(joint(3), came('0.00', { ...goesOn, costs })));
    const settlement = settle(joint(2), came('1000.00', { ...goesOn, costs: [], earlier }));
    expect([broken(settlement), of('recovered', settlement)]).toEqual([[], ['100.00', '0.00']]);
    expect(lacking(settlement)).toEqual([
      'Uit een eerdere afrekening wacht nog € 500,00 aan kosten van een partij die niet meer meedoet.',
    ]);
  });

  it('may be a reserve in a currency that is not settled in any more, until there is a rate', () => {
    const earlier = leftBy(settle(agreed({ reserve: '10' }), came('5000.00', goesOn)));
    const answers = agreed({ 'settle-in': 'USD', reserve: '10' });
    const figures: Figures = { ...goesOn, revenue: { r1: dollars('1000.00') }, earlier };
    expect(figuresAsked(answers, figures).rates).toEqual(['EUR']);
    const waits = settle(answers, figures);
    expect(lacking(waits)).toEqual([
      'Uit een eerdere afrekening zit nog € 500,00 in de reserve, in een munt waarin u niet meer afrekent.',
    ]);
    const rated = settle(answers, { ...figures, rates: { EUR: '1.1' } });
    expect([lacking(rated), rated.pools[0]!.after.reserve]).toEqual([[], dollars('650.00')]);
  });

  it('comes together in the one currency that the parties now settle in', () => {
    const both = agreed({
      streams: rows({ name: 'Here', shares: 'equal' }, { name: 'There', shares: 'equal' }),
      reserve: '10',
    });
    const revenue = { r1: euros('100.00'), r2: dollars('200.00') };
    const earlier = leftBy(settle(both, { ...goesOn, revenue }));
    const one = { ...both, money: { ...both.money, 'settle-in': 'EUR' } };
    const settlement = settle(one, { ...goesOn, revenue, earlier, rates: { USD: '0.5' } });
    expect([lacking(settlement), settlement.pools[0]!.after.reserve]).toEqual([[], euros('40.00')]);
  });

  it('waits in its own currency where none was chosen, as long as there is a later settlement', () => {
    const answers = agreed({ reserve: '10' });
    const earlier = leftBy(settle(answers, came('5000.00', goesOn)));
    const revenue = { r1: dollars('1000.00') };
    const waits = settle(answers, { ...goesOn, revenue, earlier });
    expect([lacking(waits), waits.pools[0]!.after.reserve]).toEqual([[], dollars('100.00')]);
    const last = settle(answers, { closes: ['term'], revenue, earlier });
    expect(last.leftOver).toMatchObject([{ what: 'reserve', why: 'currency', amount: euros('500.00') }]);
  });

  it('stays owed where the rule had nothing to look at', () => {
    const answers = agreed({
      streams: rows({ name: 'Here', shares: 'equal' }, { name: 'There', shares: 'equal' }),
      layers: fee('p1', { stream: 'r2' }),
      shortfall: 'carried',
    });
    const before = { short: { 'layers/r1': { p1: euros('600.00') } } };
    const revenue = { r1: euros('10.00'), r2: dollars('10.00') };
    const { pools } = settle(answers, { ...goesOn, revenue, before });
    expect(pools[0]!.after.short).toEqual(before.short);
  });
});

describe('what is said to be left from earlier', () => {
  const answers = agreed({ shortfall: 'carried', layers: fee('p2', { amount: euros('100.00') }) });

  it('is left over where it is of a party that there never was', () => {
    const read = readFigures(
      came('1000.00', { before: { short: { 'layers/r1': { p9: euros('300.00') } } } }),
      answers,
      'en',
    );
    const settlement = settle(answers, (read as { read: Figures }).read);
    expect([broken(settlement), settlement.leftOver.length]).toEqual([[], 1]);
  });

  it.each<[Before, string]>([
    [{ short: { 'layers/r1': { p2: euros('-5000.00') } } }, '/figures/before/short/layers~1r1/p2'],
    [{ used: { 'layers/r1': euros('-1.00') } }, '/figures/before/used/layers~1r1'],
    [{ costs: [{ party: 'p1', amount: euros('-1.00') }] }, '/figures/before/costs/0/amount'],
    [{ reserve: euros('-1.00') }, '/figures/before/reserve'],
  ])('is not below zero: %j', (before, at) => {
    expect(readFigures({ before }, answers, 'en')).toMatchObject({ issues: [{ at }] });
    expect(broken(settle(answers, came('1000.00', { before })))).toEqual([]);
  });
});

/** The same answers after somebody removed a party, a rule, or the currency, or made a rule another one. */
function changed(answers: Answers, at: number): Answers {
  const without = (list: { id: string }[]) => list.filter((_, index) => index !== at % (list.length || 1));
  const money = answers.money!;
  const layers = rowsOf(answers, 'money', 'layers');
  const parties = rowsOf(answers, 'parties', 'items');
  switch (at % 4) {
    case 0:
      return { ...answers, parties: { items: parties.slice(0, Math.max(parties.length - 1, 1)) } };
    case 1:
      return { ...answers, money: { ...money, layers: without([...layers]) } };
    case 2:
      return { ...answers, money: { ...money, 'settle-in': currencies[at % currencies.length] } };
    default:
      return {
        ...answers,
        money: {
          ...money,
          layers: layers.map((row, index) => ({ ...layers[(index + at) % layers.length], id: row.id })),
        },
      };
  }
}

describe.each([
  ['with gaps and several currencies', { gaps: true }],
  ['without gaps, in one', { gaps: false }],
])(`an agreement that changes between settlements ${said}, %s`, (_, options) => {
  const changes = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 });

  it(
    'gives out exactly what there is, and everything that was owed is paid, moves on, or is named',
    () =>
      fc.assert(
        fc.property(cases(options), changes, fc.boolean(), ({ answers, figures }, ats, isRated) => {
          const earlier = leftBy(settle(answers, { ...figures, closes: [] }));
          const now = ats.reduce(changed, answers);
          const rates = isRated ? figures.rates : {};
          const next = settle(now, { ...figures, ...(rates && { rates }), closes: [], earlier });
          expect(broken(next)).toEqual([]);
          const ids = new Set(rowsOf(now, 'parties', 'items').map(({ id }) => id));
          for (const { after, outcomes } of next.pools) {
            const named = [after.short, after.advanced, after.shared, after.received].flatMap((each) =>
              Object.values(each ?? {}).flatMap((byParty) => Object.keys(byParty)),
            );
            expect(named.filter((party) => !ids.has(party))).toEqual([]);
            expect(outcomes.map(({ party }) => party)).toEqual([...ids]);
          }
          const gone = Object.values(earlier).flatMap(({ short = {} }) =>
            Object.values(short).flatMap((byParty) =>
              Object.entries(byParty).flatMap(([party, amount]) =>
                ids.has(party) || toMinorUnits(amount) === 0n ? [] : [party],
              ),
            ),
          );
          const left = new Set(next.leftOver.map(({ party }) => party));
          const isWaiting = Object.keys(earlier).some(
            (code) => !next.pools.some(({ currency }) => currency === code),
          );
          if (!isWaiting || now.money?.['settle-in'] !== undefined)
            expect(gone.filter((party) => !left.has(party))).toEqual([]);
          // Once all of it was dealt with, nothing of it stands in the way.
          const dealtWith = next.leftOver.map(({ id }) => id);
          const dealt = settle(now, { ...figures, ...(rates && { rates }), closes: [], earlier, dealtWith });
          expect(lackingIn(dealt).filter(({ figure }) => figure === 'dealt-with')).toEqual([]);
          expect(dealt.pools).toEqual(next.pools);
        }),
        runs,
      ),
    patience * 2,
  );
});
