import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAnswersFile } from '#agreement/answers-file';
import { workedExamples } from '#agreement/money/examples/worked';
import { settle } from '#agreement/money/settle';
import { descriptions } from '#functions/openapi/document';
import { invalid } from '../journeys/html.ts';
import { json, startedApp } from './app-under-test.ts';
import { bodies } from './bad-bodies.ts';

interface Money {
  amount: string;
  currency: string;
}

interface Told {
  scenarios: {
    id: string;
    figures: { revenue: Record<string, Money> };
    settlement: {
      pools: { outcomes: { party: string; payout: Money }[]; steps: { sentence: string }[] }[];
      reasons: object[];
    };
    waterfalls: { currency: string; bars: { id: string; amount: string }[]; svg: string }[];
  }[];
  lacking: { at: string[]; message: string }[];
  inWords: string[];
  stepsLeftOut: boolean;
  issues: { at: string; message: string }[];
}

const festival = JSON.parse(
  readFileSync(new URL('../../examples/festival.json', import.meta.url), 'utf8'),
) as { answers: Record<string, Record<string, unknown>> };

async function ask(body: unknown, query = '', headers: Record<string, string> = json) {
  const { request } = await startedApp(null);
  const sent = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
  const response = await request(`/api/money${query}`, { method: 'POST', headers, body: sent });
  return { status: response.status, told: (await response.json()) as unknown as Told };
}

const inEuros = (amount: string) => ({ amount, currency: 'EUR' });

describe('without figures', () => {
  it('tells what each party gets in the four scenarios, as Schedule B does', async () => {
    const { status, told } = await ask(festival);
    expect(status).toBe(200);
    expect(told.scenarios.map(({ id }) => id)).toEqual(['low', 'expected', 'high', 'loss']);
    const read = readAnswersFile(festival, 'nl');
    const { answers } = (read as Extract<typeof read, { read: unknown }>).read;
    for (const { id, figures } of workedExamples(answers).examples) {
      const scenario = told.scenarios.find((each) => each.id === id)!;
      expect(scenario.figures).toEqual(figures);
      const units = settle(answers, figures).pools[0]!.outcomes.map(({ payout }) => payout);
      const payouts = scenario.settlement.pools[0]!.outcomes.map(({ payout }) => payout.amount);
      expect(payouts.map((amount) => BigInt(amount.replace('.', '')))).toEqual(units);
    }
  });

  it('says the same in the waterfall and its picture, which is sound', async () => {
    const { told } = await ask(festival);
    for (const { settlement, waterfalls } of told.scenarios) {
      expect(waterfalls).toHaveLength(settlement.pools.length);
      for (const [at, { outcomes }] of settlement.pools.entries()) {
        const parties = waterfalls[at]!.bars.filter(({ id }) => id.startsWith('party/'));
        expect(parties.map(({ amount }) => amount)).toEqual(outcomes.map(({ payout }) => payout.amount));
        expect(waterfalls[at]!.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
        expect(waterfalls[at]!.svg).not.toMatch(/<style|style=|<script|href/);
      }
    }
    const [{ waterfalls }] = told.scenarios as [Told['scenarios'][number]];
    const page = `<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body>${waterfalls[0]!.svg}</body></html>`;
    expect(await invalid(page)).toEqual([]);
  });

  it('works out one of them alone, and knows no other', async () => {
    expect((await ask(festival, '?scenario=loss')).told.scenarios.map(({ id }) => id)).toEqual(['loss']);
    expect(await ask(festival, '?scenario=best')).toMatchObject({
      status: 422,
      told: { reason: 'parameter', allowed: ['low', 'expected', 'high', 'loss'] },
    });
  });

  it('says what is open, in the language of the file', async () => {
    const { money } = festival.answers;
    const open = {
      ...festival,
      answers: { ...festival.answers, money: { ...money, streams: { unknown: {} } } },
    };
    const { status, told } = await ask(open);
    expect(status).toBe(200);
    expect(told.lacking).toMatchObject([
      { at: ['/money/streams'], message: expect.stringContaining('is nog af te spreken') },
    ]);
    expect((await ask({ ...open, language: 'en' })).told.lacking[0]!.message).toContain('is still to agree');
  });

  it('answers for an agreement that says nothing of money', async () => {
    const { status, told } = await ask({ handslag: 1, language: 'en', answers: {} });
    expect([status, told.scenarios.length]).toEqual([200, 4]);
  });
});

describe('with figures', () => {
  it('works the example out as it is printed, to the cent', async () => {
    const { status, told } = await ask(descriptions.money.body!.example);
    expect(status).toBe(200);
    expect(told.scenarios).toHaveLength(1);
    const [{ id, settlement }] = told.scenarios as [Told['scenarios'][number]];
    // 9,000.01 less a fee of 1,500.00 leaves 7,500.01: 60% is 4,500.006 and 40% is 3,000.004; the odd cent goes to the larger rest.
    expect(id).toBe('given');
    expect(settlement.pools[0]!.outcomes.map(({ payout }) => payout)).toEqual([
      inEuros('4500.01'),
      inEuros('4500.00'),
    ]);
    expect(told).toMatchObject({ lacking: [], inWords: [], stepsLeftOut: false });
  });

  it.each<[string, object, string]>([
    ['a number for an amount', { revenue: { r1: 5 } }, '/figures/revenue/r1'],
    ['too many decimals', { revenue: { r1: inEuros('1.005') } }, '/figures/revenue/r1'],
    ['a row that is not there', { revenue: { r9: inEuros('1.00') } }, '/figures/revenue/r9'],
    ['costs of nobody', { costs: [{ party: 'p9', amount: inEuros('1.00') }] }, '/figures/costs/0/party'],
    ['a rate of nothing', { rates: { USD: '0' } }, '/figures/rates/USD'],
    ['a field of its own', { profit: '5' }, '/figures/profit'],
  ])('refuses %s by its place', async (_, figures, at) => {
    const { status, told } = await ask({ ...festival, figures });
    expect(status).toBe(422);
    expect(told.issues.map((issue) => issue.at)).toEqual([at]);
  });
});

it.each(bodies)('takes %s for what it is', async (_, body, status) => {
  expect((await ask(body)).status).toBe(status);
});

it('answers within what a function of AWS can answer with, for as many rules and parties as there may be', async () => {
  const large = {
    handslag: 1,
    language: 'nl',
    answers: {
      parties: {
        items: Array.from({ length: 20 }, (_, at) => ({ id: `p${at + 1}`, name: `Partij ${at + 1}` })),
      },
      money: {
        revenue: true,
        streams: [{ id: 'r1', name: 'Verkoop', shares: 'equal' }],
        layers: Array.from({ length: 1000 }, (_, at) => ({
          id: `r${at + 1}`,
          model: 'split',
          shares: 'equal',
          amount: inEuros('10.00'),
        })),
      },
    },
  };
  const { status, told } = await ask(large);
  expect(status).toBe(200);
  expect(told.stepsLeftOut).toBe(true);
  expect(JSON.stringify(told).length).toBeLessThan(4_000_000);
  const one = await ask(large, '?scenario=expected');
  expect(one.told.stepsLeftOut).toBe(false);
  expect(one.told.scenarios[0]!.settlement.pools[0]!.steps).toHaveLength(1001);
}, 30_000);
