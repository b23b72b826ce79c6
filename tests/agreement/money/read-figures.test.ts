import { describe, expect, it } from 'vitest';
import { readFigures } from '#agreement/money/read-figures';
import { settle } from '#agreement/money/settle';
import { settlementJson } from '#agreement/money/settlement-json';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { agreed, came, made } from './settled.ts';

const answers = agreed({
  deductions: rows({ name: 'Ticket fee', how: 'actual' }),
  layers: rows({ model: 'fee', receiver: 'p1', amount: euros('100.00') }),
});

describe('figures as they are sent', () => {
  it('are read as they are, with amounts in the decimals of their currency', () => {
    const sent = {
      revenue: { r1: { amount: '1000.5', currency: 'EUR' } },
      costs: [{ party: 'p2', amount: { amount: '300', currency: 'EUR' } }],
      rates: { USD: '0.92' },
      months: 3,
      closes: ['year'],
    };
    expect(readFigures(sent, answers, 'en')).toEqual({
      read: {
        ...sent,
        revenue: { r1: euros('1000.50') },
        costs: [{ party: 'p2', amount: euros('300.00') }],
      },
    });
  });

  it.each([
    [{ revenue: { r9: euros('1.00') } }, '/figures/revenue/r9', /row that they do have/],
    [{ revenue: { r1: 1000 } }, '/figures/revenue/r1', /amount as text/],
    [{ revenue: { r1: { amount: '1.234', currency: 'EUR' } } }, '/figures/revenue/r1', /decimals/],
    [{ revenue: { r1: { amount: '1', currency: 'EURO' } } }, '/figures/revenue/r1', /three-letter/],
    [{ revenue: [] }, '/figures/revenue', /form/],
    [{ deducted: { r2: euros('1.00') } }, '/figures/deducted/r2', /row that they do have/],
    [{ measured: { r1: 'many' } }, '/figures/measured/r1', /count as text/],
    [{ reached: { r1: 'yes' } }, '/figures/reached/r1', /form/],
    [{ contributed: { p7: '3' } }, '/figures/contributed/p7', /party that they do have/],
    [
      { costs: [{ party: 'p3', amount: euros('1.00') }] },
      '/figures/costs/0/party',
      /party that they do have/,
    ],
    [{ rates: { USD: '0' } }, '/figures/rates/USD', /above zero/],
    [{ rates: { XXQ: '1' } }, '/figures/rates/XXQ', /three-letter/],
    [{ months: 0 }, '/figures/months', /months/],
    [{ closes: ['week'] }, '/figures/closes/0', /form/],
    [{ before: { reserve: '1' } }, '/figures/before/reserve', /form|amount/],
    [{ turnover: {} }, '/figures/turnover', /this figure/],
    [[], '/figures', /form/],
  ])('are refused where they cannot be: %j', (sent, at, message) => {
    const read = readFigures(sent, answers, 'en');
    expect(read).toEqual({ issues: [{ at, message: expect.stringMatching(message) }] });
  });

  it('take what a settlement leaves for the next', () => {
    const [pool] = settle(answers, came('50.00', { costs: made(['p1', '20.00']) })).pools;
    const read = readFigures({ before: pool!.after }, answers, 'en');
    expect(read).toEqual({ read: { revenue: {}, before: pool!.after } });
  });
});

describe('a settlement as data', () => {
  it('holds nothing that JSON cannot', () => {
    const two = agreed({ streams: rows({ name: 'Sales', shares: shares('60', '40') }) });
    const json = settlementJson(settle(two, came('100.01')), two, 'en');
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.pools[0]!.outcomes.map(({ payout }) => payout)).toEqual([euros('60.01'), euros('40.00')]);
    expect(json.pools[0]!.steps).toMatchObject([
      { id: 'streams/r1', at: '/money/streams/0/shares', taken: euros('100.01'), left: euros('0.00') },
    ]);
  });
});
