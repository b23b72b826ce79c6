import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import type { Figures } from '#agreement/money/figures';
import { formats, statementFormats } from '#workflow/formats';
import { euros, rows, shares } from '../agreement/checks/tables/table.ts';
import { agreed, came, made } from '../agreement/money/settled.ts';
import { emptyWorld, json, startedApp } from './app-under-test.ts';

const file = (answers: Answers) => ({ handslag: 1, language: 'en', answers });

const sent = (answers: Answers, figures: unknown, more: object = {}) => ({
  method: 'POST',
  headers: json,
  body: JSON.stringify({ ...file(answers), figures, ...more }),
});

const two = agreed({
  streams: rows({ name: 'Sales', invoicer: 'p1', shares: shares('60', '40') }),
  costs: 'own',
});

async function settled(answers: Answers, figures: unknown, query = '') {
  const { request } = await startedApp(null);
  return request(`/api/settlement${query}`, sent(answers, figures));
}

describe('a period settled by the API', () => {
  it.each(statementFormats)('is had as %s, and nothing is kept', async (format) => {
    const world = emptyWorld();
    const { request } = await startedApp(null, world);
    world.records.commit = world.files.create = () => {
      throw new Error('kept');
    };
    const response = await request(
      `/api/settlement?format=${format}&party=p2`,
      sent(two, came('1000.00'), { period: 'Q1 2027' }),
    );
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, formats[format].type]);
    expect(response.headers.get('Content-Disposition')).toContain(
      `filename="statement-p2.${formats[format].extension}"`,
    );
  });

  it('says of all parties what each gets, and who pays whom', async () => {
    const response = await settled(two, came('1000.01'));
    const { statements, pools } = (await response.json()) as unknown as {
      statements: { party: string; pools: { balance: unknown; payments: unknown }[] }[];
      pools: { outcomes: { payout: unknown }[] }[];
    };
    expect(pools[0]!.outcomes.map(({ payout }) => payout)).toEqual([euros('600.01'), euros('400.00')]);
    expect(statements.map(({ party, pools }) => [party, pools[0]!.balance])).toEqual([
      ['p1', euros('-400.00')],
      ['p2', euros('400.00')],
    ]);
    expect(statements[0]!.pools[0]!.payments).toEqual([{ from: 'p1', to: 'p2', amount: euros('400.00') }]);
  });

  it('is answered within what a function of AWS can answer with, by itself and kept', async () => {
    const large = agreed(
      {
        streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
        layers: rows(
          ...Array.from({ length: 800 }, () => ({ model: 'split', shares: 'equal', amount: euros('10.00') })),
        ),
        costs: 'own',
      },
      20,
    );
    const by = await settled(large, came('9000.00'));
    const { request, send } = await startedApp(file(large));
    const kept = await send('POST', '/settlements', { figures: came('9000.00') });
    expect([by.status, kept.status]).toEqual([200, 201]);
    for (const text of [await by.text(), await kept.text()]) {
      expect(text.length).toBeLessThan(4_000_000);
      const { worked, ...alone } = JSON.parse(text);
      const { stepsLeftOut, pools, statements } = worked ?? alone;
      expect([stepsLeftOut, pools[0].steps, pools[0].outcomes.length]).toEqual([true, [], 20]);
      expect(statements[1].pools[0]).toMatchObject({ payout: euros('450.00'), steps: [] });
    }
    const own = await request('/api/settlement?party=p2', sent(large, came('9000.00')));
    expect(((await own.json()) as unknown as { pools: { steps: [] }[] }).pools[0]!.steps).toHaveLength(801);
  }, 60_000);

  it('is made for today, in the language and for the day asked for', async () => {
    const today = await settled({ ...two }, came('1.00'));
    expect(await today.json()).toMatchObject({ date: '2026-11-25', language: 'en' });
    const asked = await settled(two, came('1.00'), '?language=nl&date=2027-03-31');
    expect(await asked.json()).toMatchObject({ date: '2027-03-31', language: 'nl' });
    expect(asked.headers.get('Content-Language')).toBe('nl');
  });

  it.each([
    ['?format=pdf', 'party', ['p1', 'p2']],
    ['?party=p9', 'party', ['p1', 'p2']],
    ['?party=__proto__', 'party', ['p1', 'p2']],
    ['?format=docx', 'format', [...statementFormats]],
    ['?language=fr', 'language', ['nl', 'en']],
  ])('refuses %s, and names what may be asked', async (query, parameter, allowed) => {
    const response = await settled(two, came('1.00'), query);
    expect([response.status, await response.json()]).toMatchObject([422, { parameter, allowed }]);
  });
});

/** An agreement with every figure that can be asked. */
const wide = agreed({
  streams: rows(
    { name: 'Sales', invoicer: 'p1', shares: 'equal' },
    { name: 'Grant', invoicer: 'p2', shares: 'equal' },
  ),
  deductions: rows({ what: 'fees', how: 'actual' }),
  layers: rows({ model: 'milestone', receiver: 'p1', amount: euros('5.00') }),
  costs: 'joint',
  'costs-shares': 'equal',
  'settle-in': 'EUR',
});

describe('figures that cannot be', () => {
  it.each<[string, unknown, string]>([
    ['no figures', undefined, '/figures'],
    ['null', null, '/figures'],
    ['a list', [], '/figures'],
    [
      'a number that is no text',
      { revenue: { r1: { amount: 5, currency: 'EUR' } } },
      '/figures/revenue/r1/amount',
    ],
    ['NaN', { revenue: { r1: { amount: 'NaN', currency: 'EUR' } } }, '/figures/revenue/r1/amount'],
    ['1e999', { revenue: { r1: { amount: '1e999', currency: 'EUR' } } }, '/figures/revenue/r1/amount'],
    ['Infinity', { revenue: { r1: { amount: 'Infinity', currency: 'EUR' } } }, '/figures/revenue/r1/amount'],
    ['a blank', { revenue: { r1: { amount: '', currency: 'EUR' } } }, '/figures/revenue/r1/amount'],
    [
      'ten to the sixteenth',
      { revenue: { r1: euros('10000000000000000.00') } },
      '/figures/revenue/r1/amount',
    ],
    ['yen with decimals', { revenue: { r1: { amount: '5.5', currency: 'JPY' } } }, '/figures/revenue/r1'],
    ['a row that is not there', { revenue: { r3: euros('1.00') } }, '/figures/revenue/r3'],
    ['constructor', { revenue: { constructor: euros('1.00') } }, '/figures/revenue/constructor'],
    ['a rate of nothing', { revenue: {}, rates: { USD: '0' } }, '/figures/rates/USD'],
    ['a rate for no currency', { revenue: {}, rates: { constructor: '1' } }, '/figures/rates/constructor'],
    [
      'costs of a stranger',
      { revenue: {}, costs: [{ party: 'p7', amount: euros('1.00') }] },
      '/figures/costs/0/party',
    ],
    ['costs below what can be read', { revenue: {}, costs: {} }, '/figures/costs'],
    ['a milestone in words', { revenue: {}, reached: { r1: 'yes' } }, '/figures/reached/r1'],
    ['half a month', { revenue: {}, months: 1.5 }, '/figures/months'],
    ['a figure that there is not', { revenue: {}, profit: euros('1.00') }, '/figures/profit'],
  ])('are refused by name: %s', async (_, figures, at) => {
    const response = await settled(wide, figures);
    const { issues } = await response.json();
    expect([response.status, issues.map((issue) => issue.at)]).toEqual([422, [at]]);
    expect(issues[0]!.message).toMatch(/\w.*\./);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'are refused under the key %s, wherever it stands',
    async (key) => {
      const { request } = await startedApp(null);
      for (const figure of ['revenue', 'deducted', 'measured', 'reached', 'contributed', 'worked', 'rates']) {
        const value =
          figure === 'reached'
            ? 'true'
            : figure === 'revenue' || figure === 'deducted' || figure === 'worked'
              ? '{"amount":"1","currency":"EUR"}'
              : '"1"';
        const body = JSON.stringify({ ...file(wide), figures: { revenue: {} } }).replace(
          '"revenue":{}}',
          figure === 'revenue'
            ? `"revenue":{"${key}":${value}}}`
            : `"revenue":{},"${figure}":{"${key}":${value}}}`,
        );
        const response = await request('/api/settlement', { method: 'POST', headers: json, body });
        const { issues } = await response.json();
        expect([figure, response.status, issues[0]!.at]).toEqual([figure, 422, `/figures/${figure}/${key}`]);
      }
    },
  );

  it('are refused where a name of the period is none', async () => {
    const { request } = await startedApp(null);
    for (const period of ['', 5, 'a\nb', 'x'.repeat(101)]) {
      const response = await request('/api/settlement', sent(two, came('1.00'), { period }));
      expect([response.status, (await response.json()).issues[0]!.at]).toEqual([422, '/period']);
    }
  });

  it('are refused where they are too many to keep', async () => {
    const costs = Array.from({ length: 1000 }, () => ({ party: 'p1', amount: euros('1.00') }));
    const short = Object.fromEntries(
      Array.from({ length: 9000 }, (_, at) => [`layers/r${at}`, { p1: euros('1.00') }]),
    );
    const response = await settled(wide, { ...came('1.00'), costs, before: { short } });
    expect([response.status, (await response.json()).issues]).toMatchObject([422, [{ at: '/figures' }]]);
  });
});

describe('figures that can be, however odd', () => {
  const amounts = (amount: string, currency: string): Figures => ({
    revenue: { r1: { amount, currency }, r2: { amount: '0', currency } },
    costs: [],
    deducted: { r1: { amount: '0', currency } },
    reached: { r1: false },
  });

  it.each([
    ['999999999999999.99', 'EUR'],
    ['-999999999999999.99', 'EUR'],
    ['999999999999999', 'JPY'],
    ['999999999999999.999', 'KWD'],
    ['0.001', 'KWD'],
  ])('are settled to the last unit, or say why not: %s %s', async (amount, currency) => {
    for (const query of ['', '?party=p1&format=txt', '?party=p2&format=pdf']) {
      const response = await settled(wide, amounts(amount, currency), query);
      expect([query, response.status]).toEqual([query, 200]);
      if (!query.includes('pdf'))
        expect(await response.text()).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  it('wait with their reason where a rate is missing', async () => {
    const response = await settled(wide, amounts('100', 'USD'));
    const { pools, reasons } = (await response.json()) as unknown as {
      pools: { currency: string; undistributed: unknown }[];
      reasons: { at: string[]; kind: string }[];
    };
    expect(pools.map(({ currency, undistributed }) => [currency, undistributed])).toEqual([
      ['EUR', euros('0.00')],
      ['USD', { amount: '100.00', currency: 'USD' }],
    ]);
    expect(reasons.some(({ at, kind }) => at.includes('/money/exchange') && kind === 'missing')).toBe(true);
  });

  it('settle answers in which nothing is said yet, and say so', async () => {
    const response = await settled({}, { revenue: {} });
    expect([response.status, await response.json()]).toMatchObject([200, { statements: [] }]);
  });
});

describe('the cases everybody knows', () => {
  it('give 55,000 and 45,000, and 52,000 and 48,000 with a minimum', async () => {
    const layers = [
      { model: 'costs', receiver: 'all' },
      { model: 'split', shares: 'equal', amount: euros('50000.00') },
    ];
    const minimum = { model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('48000.00') };
    const money = {
      costs: 'joint',
      'costs-shares': 'equal',
      streams: rows({ invoicer: 'p1', shares: shares('60', '40') }),
    };
    const figures = came('100000.00', { costs: made(['p1', '18000.00'], ['p2', '12000.00']) });
    for (const [more, due] of [
      [[], ['55000.00', '45000.00']],
      [[minimum], ['52000.00', '48000.00']],
    ] as const) {
      const response = await settled(agreed({ ...money, layers: rows(...layers, ...more) }), figures);
      const { statements } = (await response.json()) as unknown as {
        statements: { pools: { due: { amount: string } }[] }[];
      };
      expect(statements.map(({ pools }) => pools[0]!.due.amount)).toEqual(due);
    }
  });

  it('are in the file of the example', async () => {
    const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
    const { period, ...figures } = read('../../examples/figures/festival.json');
    const { request } = await startedApp(null);
    const body = JSON.stringify({ ...read('../../examples/festival.json'), figures, period });
    const response = await request('/api/settlement', { method: 'POST', headers: json, body });
    const { statements } = (await response.json()) as unknown as {
      statements: { pools: { due: { amount: string }; payments: object[] }[] }[];
    };
    expect(statements.map(({ pools }) => pools[0]!.due.amount)).toEqual(['20666.20', '4666.20', '44667.60']);
    expect(statements[0]!.pools[0]!.payments).toEqual([
      { from: 'p3', to: 'p1', amount: euros('20666.20') },
      { from: 'p3', to: 'p2', amount: euros('4666.20') },
    ]);
  });
});
