import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { lossYear } from '#agreement/money/examples/loss-year';
import { planOf, scenariosOf } from '#agreement/money/examples/scenarios';
import { workedExamples } from '#agreement/money/examples/worked';
import { lackingIn } from '#agreement/money/reasons';
import { settle } from '#agreement/money/settle';
import { whatIf } from '#agreement/money/what-if';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { agreed } from './settled.ts';

const dollars = (amount: string) => ({ amount, currency: 'USD' });
const revenues = (answers: Answers) =>
  whatIf(answers).scenarios.map(({ id, figures }) => [id, figures.revenue.r1]);

describe('what might happen', () => {
  const inLayers = agreed({
    streams: rows({ name: 'Sales', shares: 'equal', expected: euros('64000.00') }),
    layers: rows(
      { model: 'costs', receiver: 'all', amount: euros('20000.00') },
      { model: 'fee', receiver: 'p1', amount: euros('500.00') },
    ),
    costs: 'joint',
    'costs-shares': 'equal',
    losses: 'shared',
    'loss-shares': shares('70', '30'),
  });

  it('is what Schedule B works out, in the same figures', () => {
    const plan = planOf(inLayers, 'EUR');
    expect(whatIf(inLayers).scenarios).toEqual([...scenariosOf(plan), ...lossYear(plan)]);
    expect(workedExamples(inLayers).examples.map(({ id, figures }) => ({ id, figures }))).toEqual(
      whatIf(inLayers).scenarios,
    );
  });

  it('is four things also where Schedule B needs one, or none', () => {
    const simple = agreed({ streams: rows({ shares: shares('60', '40'), expected: euros('100.00') }) });
    expect(workedExamples(simple).examples).toEqual([]);
    expect(revenues(simple)).toEqual([
      ['low', euros('50.00')],
      ['expected', euros('100.00')],
      ['high', euros('200.00')],
      ['loss', euros('0.00')],
    ]);
  });

  it('falls short of the costs in the year with a loss, whoever bears it', () => {
    const answers = agreed({
      basis: 'profit',
      costs: 'joint',
      'costs-budget': euros('400.00'),
      losses: 'own',
    });
    expect(revenues(answers).at(-1)).toEqual(['loss', euros('200.00')]);
  });

  it('is in the currency that the parties expect it in, and lacks its rate', () => {
    const answers = agreed({
      'settle-in': 'EUR',
      streams: rows(
        { name: 'Here', shares: 'equal', expected: euros('100.00') },
        { name: 'There', shares: 'equal', expected: dollars('80.00') },
      ),
      layers: rows({ model: 'fee', receiver: 'p1', amount: euros('5.00') }),
    });
    const { scenarios } = whatIf(answers);
    expect(scenarios.map(({ figures }) => figures.revenue.r2)).toEqual(
      ['40.00', '80.00', '160.00', '0.00'].map(dollars),
    );
    expect(lackingIn(...scenarios.map(({ figures }) => settle(answers, figures)))).toMatchObject([
      { at: ['/money/streams/1', '/money/exchange'], kind: 'missing' },
    ]);
    expect(workedExamples(answers)).toMatchObject({ examples: [], isMixed: true });
  });

  it('is mixed where each currency is shared by itself', () => {
    const answers = agreed({
      streams: rows(
        { shares: 'equal', expected: euros('100.00') },
        { shares: 'equal', expected: dollars('80.00') },
      ),
      layers: rows({ model: 'fee', receiver: 'p1', amount: euros('5.00') }),
    });
    expect(workedExamples(answers)).toMatchObject({ examples: [], isMixed: true });
    const [, expected] = whatIf(answers).scenarios;
    expect(settle(answers, expected!.figures).pools.map(({ currency }) => currency)).toEqual(['EUR', 'USD']);
  });

  it('says what is open, once for all four', () => {
    const answers = agreed({
      layers: rows({ model: 'fee', receiver: { unknown: {} }, amount: euros('5.00') }),
    });
    const settled = whatIf(answers).scenarios.map(({ figures }) => settle(answers, figures));
    expect(lackingIn(...settled).map(({ at }) => at)).toEqual([['/money/layers/0/receiver']]);
  });

  it('counts nothing of what is agreed in words, and says which that is', () => {
    const answers = agreed({ layers: rows({ model: 'fee', receiver: 'p1', rule: 'what is fair' }) });
    expect(whatIf(answers)).toMatchObject({ inWords: ['r1'] });
    expect(whatIf(answers).scenarios[1]!.figures.worked).toEqual({ r1: euros('0.00') });
  });

  it('is four times nothing without revenue', () => {
    for (const answers of [{}, agreed({ revenue: false }), agreed({ streams: { unknown: {} } })])
      expect(whatIf(answers).scenarios.map(({ figures }) => figures.revenue)).toEqual(Array(4).fill({}));
  });
});

describe('the costs in a scenario', () => {
  const costsOf = (money: object) => {
    const { costs } = whatIf(agreed({ costs: 'joint', 'costs-budget': euros('100.00'), ...money }, 3))!;
    return [costs!.from, costs!.by, ...costs!.costs.map(({ amount }) => amount.amount)];
  };

  it('are the budget in equal parts, with the odd cents for whom the parties chose', () => {
    expect(costsOf({ 'costs-shares': 'equal' })).toEqual(['budget', 'equal', '33.34', '33.33', '33.33']);
    const chosen = { rounding: 'party', 'rounding-party': 'p3' };
    expect(costsOf({ 'costs-shares': 'equal', ...chosen })).toEqual([
      'budget',
      'equal',
      '33.33',
      '33.33',
      '33.34',
    ]);
  });

  it('say when they are of somebody’s own part of the budget, up to a limit, or round', () => {
    const items = rows(
      { party: 'p1', what: 'print', amount: euros('25.00') },
      { party: 'p2', what: 'post', amount: euros('75.00') },
    );
    const chosen = { rounding: 'party', 'rounding-party': 'p3' };
    expect(costsOf({ 'costs-items': items, ...chosen })).toEqual(['budget', 'items', '25.00', '75.00']);
    const layers = rows({ model: 'costs', receiver: 'p2', amount: euros('60.00') });
    expect(costsOf({ 'costs-budget': undefined, layers })).toEqual(['limit', 'one', '60.00']);
    expect(costsOf({ 'costs-budget': undefined, 'costs-shares': shares('50', '25', '25') })).toEqual([
      'round',
      'shares',
      '2000.00',
      '1000.00',
      '1000.00',
    ]);
  });
});
