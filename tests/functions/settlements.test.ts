import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import type { Figures } from '#agreement/money/figures';
import { events, firstBroken } from '#workflow/events';
import { partitionOf } from '#workflow/keys';
import { euros, rows, shares } from '../agreement/checks/tables/table.ts';
import { agreed, came, made } from '../agreement/money/settled.ts';
import { type Answer, emptyWorld, startedApp } from './app-under-test.ts';

/** A settlement as the API shows it. */
interface Shown {
  number: number;
  figures: Figures;
  worked?: { pools: { outcomes: { payout: { amount: string } }[] }[]; reasons: { kind: string }[] };
  closed?: {
    date: string;
    fingerprint: string;
    languages: string[];
    files: { file: string; language: string; sha256: string; href: string }[];
    pools: { parties: { due: string }[]; payments?: object[] }[];
  };
}

const read = async (response: Answer) => (await response.json()) as unknown as Shown;

const two = agreed({
  streams: rows({ name: 'Sales', invoicer: 'p1', shares: shares('60', '40') }),
  costs: 'own',
});

async function partnership(answers: Answers = two, world = emptyWorld()) {
  const started = await startedApp({ handslag: 1, language: 'en', answers }, world);
  const { ask, send } = started;
  const begin = (figures: Figures, headers?: Record<string, string>) =>
    send('POST', '/settlements', { figures }, headers);
  const close = (number: number, body: object = {}, seen = '*') =>
    send('POST', `/settlements/${number}/close`, body, { 'If-Match': seen });
  /** Settles these periods one after another, and gives what each came to. */
  const inTurn = async (...periods: Figures[]) => {
    const payouts: string[][] = [];
    for (const figures of periods) {
      const begun = await read(await begin({ closes: [], ...figures }));
      payouts.push(begun.worked!.pools[0]!.outcomes.map(({ payout }) => payout.amount));
      const closed = await close(begun.number);
      expect([closed.status, closed.status === 200 ? '' : await closed.text()]).toEqual([200, '']);
    }
    return payouts;
  };
  return { ...started, ask, send, begin, close, inTurn };
}

describe('a settlement that is kept', () => {
  it('is begun, read, changed, and listed', async () => {
    const { ask, send, begin, self } = await partnership();
    expect(await (await ask('/settlements')).json()).toEqual({ settlements: [] });
    const begun = await begin(came('1000.00'));
    expect([begun.status, begun.headers.get('Location')]).toEqual([201, `${self}/settlements/1`]);
    const first = await ask('/settlements/1');
    const tag = first.headers.get('ETag')!;
    expect(tag).toBe(begun.headers.get('ETag'));
    expect(await read(first)).toMatchObject({ number: 1, figures: came('1000.00') });

    const body = { period: 'Q1', figures: came('2000.00') };
    expect((await send('PUT', '/settlements/1', body)).status).toBe(428);
    expect((await send('PUT', '/settlements/1', body, { 'If-None-Match': '*' })).status).toBe(412);
    const saved = await send('PUT', '/settlements/1', body, { 'If-Match': tag });
    expect([saved.status, saved.headers.get('ETag') === tag]).toEqual([200, false]);
    const crossed = await send('PUT', '/settlements/1', { figures: came('3.00') }, { 'If-Match': tag });
    expect([crossed.status, await crossed.json()]).toMatchObject([
      412,
      { stored: body, sent: { figures: came('3.00') }, etag: saved.headers.get('ETag') },
    ]);
    expect(await (await ask('/settlements')).json()).toMatchObject({ settlements: [{ number: 1, ...body }] });
  });

  it('follows the answers for as long as it is open', async () => {
    const { ask, send, begin } = await partnership();
    await begin(came('1000.00'));
    const streams = rows({ name: 'Sales', invoicer: 'p1', shares: shares('10', '90') });
    await send('PUT', '/answers/money', { ...two.money, streams }, { 'If-Match': '*' });
    const { worked } = await read(await ask('/settlements/1'));
    expect(worked!.pools[0]!.outcomes.map(({ payout }) => payout.amount)).toEqual(['100.00', '900.00']);
  });

  it('is one at a time, and begun once by one request however often it is sent', async () => {
    const { send, begin, close } = await partnership();
    const key = { 'Idempotency-Key': 'once' };
    expect((await begin(came('1.00'), key)).status).toBe(201);
    expect((await begin(came('1.00'), key)).status).toBe(200);
    const second = await begin(came('2.00'), key);
    expect([second.status, (await second.json()).reason]).toEqual([409, 'still-open']);
    await send('PUT', '/settlements/1', { figures: came('5.00') }, { 'If-Match': '*' });
    expect((await begin(came('1.00'), key)).status).toBe(200);
    await close(1);
    expect((await begin(came('1.00'), key)).status).toBe(200);
    expect((await begin(came('2.00'), { 'Idempotency-Key': 'other' })).status).toBe(201);
  });

  it.each([
    [{}, '/figures'],
    [{ figures: { revenue: { r9: euros('1.00') } } }, '/figures/revenue/r9'],
    [{ figures: { before: {} } }, '/figures/before'],
    [{ figures: { earlier: {} } }, '/figures/earlier'],
    [{ figures: {}, period: '' }, '/period'],
    [{ figures: {}, note: 'x' }, '/note'],
    [[], '/figures'],
  ])('does not take %j', async (body, at) => {
    const { ask, send, begin } = await partnership();
    const begun = await send('POST', '/settlements', body);
    expect([begun.status, (await begun.json()).issues[0]!.at]).toEqual([422, at]);
    await begin(came('1.00'));
    const saved = await send('PUT', '/settlements/1', body, { 'If-Match': '*' });
    expect([saved.status, (await saved.json()).issues[0]!.at]).toEqual([422, at]);
    expect(await read(await ask('/settlements/1'))).toMatchObject({ figures: came('1.00') });
  });

  it.each(['0', '2', 'x', '99999999', '999999999'])('is not there by the number %s', async (number) => {
    const { ask, send, begin } = await partnership();
    await begin(came('1.00'));
    expect((await ask(`/settlements/${number}`)).status).toBe(404);
    expect((await ask(`/settlements/${number}/statements/statement-p1.pdf`)).status).toBe(404);
    const body = { figures: came('2.00') };
    expect((await send('PUT', `/settlements/${number}`, body, { 'If-Match': '*' })).status).toBe(404);
    expect((await send('POST', `/settlements/${number}/close`, {})).status).toBe(404);
  });

  it('gives provisional statements while it is open, of its parties only', async () => {
    const { ask, begin } = await partnership();
    await begin(came('1000.00'));
    const pdf = await ask('/settlements/1/statements/statement-p2.pdf?language=nl');
    expect([pdf.status, pdf.headers.get('Content-Language')]).toEqual([200, 'nl']);
    expect(await (await ask('/settlements/1/statements/statement-p2.json')).json()).toMatchObject({
      party: 'p2',
      number: 1,
    });
    for (const name of ['statement-p3.pdf', 'statement-p2.html', 'agreement.pdf', 'statement-p2.pdf.json'])
      expect((await ask(`/settlements/1/statements/${name}`)).status).toBe(404);
  });
});

describe('closing a settlement', () => {
  it('keeps every statement as it was made, for good', async () => {
    const { ask, send, begin, close, request, token, world, id } = await partnership();
    await begin(came('1000.00'));
    const done = await close(1, { languages: ['nl'] });
    const { closed } = await read(done);
    expect(closed!.languages).toEqual(['en', 'nl']);
    expect(closed!.date).toBe('2026-11-25');
    expect(closed!.pools).toMatchObject([
      {
        parties: [{ due: '600.00' }, { due: '400.00' }],
        payments: [{ from: 'p1', to: 'p2', amount: '400.00' }],
      },
    ]);
    expect(closed!.files.map(({ file, language }) => `${file} ${language}`)).toEqual(
      ['en', 'nl'].flatMap((language) =>
        ['p1', 'p2'].flatMap((party) =>
          ['pdf', 'json'].map((each) => `statement-${party}.${each} ${language}`),
        ),
      ),
    );
    await send(
      'PUT',
      '/answers/money',
      { ...two.money, streams: rows({ shares: 'equal' }) },
      { 'If-Match': '*' },
    );
    for (const { href, sha256 } of closed!.files) {
      const file = await request(href, { headers: { Authorization: `Bearer ${token}` } });
      const bytes = new Uint8Array(await file.arrayBuffer());
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect((await read(await ask('/settlements/1'))).closed).toEqual(closed);
    const trail = await events(world.records, id);
    expect(trail.at(-1)).toMatchObject({ what: 'settled', settlement: 1, fingerprint: closed!.fingerprint });
    expect(firstBroken(trail)).toBeUndefined();
  });

  it('is done once, and then nothing changes any more', async () => {
    const { ask, send, begin, close } = await partnership();
    await begin(came('1000.00'));
    await close(1);
    const before = await (await ask('/settlements/1')).text();
    const again = await close(1);
    const saved = await send('PUT', '/settlements/1', { figures: came('9.00') }, { 'If-Match': '*' });
    for (const refused of [again, saved])
      expect([refused.status, (await refused.json()).reason]).toEqual([409, 'closed']);
    expect(await (await ask('/settlements/1')).text()).toBe(before);
  });

  it('is refused while something cannot be worked out, with what that is', async () => {
    const open = agreed({
      streams: rows({ name: 'Sales', shares: { unknown: {} } }),
      layers: rows({ model: 'fee', receiver: 'p1', rule: 'what is fair' }),
      costs: 'own',
    });
    const { ask, send, begin, close } = await partnership(open);
    await begin(came('1000.00'));
    const refused = await close(1);
    const { reason, lacking } = (await refused.json()) as unknown as {
      reason: string;
      lacking: { at: string[]; kind: string }[];
    };
    expect([refused.status, reason]).toEqual([422, 'unsettled']);
    expect(lacking).toMatchObject([{ at: ['/money/layers/0/rule'], kind: 'words' }]);
    expect(await read(await ask('/settlements/1'))).not.toHaveProperty('closed');

    const figures = came('1000.00', { worked: { r1: euros('100.00') } });
    await send('PUT', '/settlements/1', { figures }, { 'If-Match': '*' });
    const streams = rows({ name: 'Sales', shares: 'equal' });
    await send('PUT', '/answers/money', { ...open.money, streams }, { 'If-Match': '*' });
    expect((await close(1)).status).toBe(200);
  });

  it('is refused while nobody takes part', async () => {
    const { begin, close } = await partnership({ ...two, parties: { items: [] } });
    await begin(came('0.00'));
    expect(await (await close(1)).json()).toMatchObject({ lacking: [{ at: ['/parties/items'] }] });
  });

  it('closes what was seen, and nothing else', async () => {
    const { ask, send, begin, close } = await partnership();
    const tagNow = async () => (await ask('/settlements/1')).headers.get('ETag')!;
    await begin(came('1000.00'));
    const unsaid = await send('POST', '/settlements/1/close', {});
    expect([unsaid.status, (await unsaid.json()).reason]).toEqual([428, 'state-needed']);
    const changes = [
      () => send('PUT', '/settlements/1', { figures: came('9000.00') }, { 'If-Match': '*' }),
      () => send('PUT', '/answers/money', { ...two.money, reserve: '10' }, { 'If-Match': '*' }),
    ];
    for (const change of changes) {
      const seen = await tagNow();
      await change();
      const refused = await close(1, {}, seen);
      expect([refused.status, await refused.json()]).toMatchObject([
        412,
        { reason: 'changed', stored: { figures: came('9000.00') }, etag: await tagNow() },
      ]);
    }
    expect((await close(1, {}, await tagNow())).status).toBe(200);
  });

  it('is dated the day it is done', async () => {
    const { send, begin } = await partnership();
    await begin(came('1000.00'));
    const dated = await send('POST', '/settlements/1/close?date=2020-01-01', {}, { 'If-Match': '*' });
    expect([dated.status, await dated.json()]).toMatchObject([422, { parameter: 'date' }]);
  });

  it('is refused while nobody says whether the year ends, where that makes a difference', async () => {
    const yearly = agreed({
      streams: rows({ name: 'Sales', invoicer: 'p1', shares: 'equal' }),
      layers: rows({ model: 'fee', receiver: 'p1', amount: euros('10.00'), per: 'year' }),
      costs: 'own',
      shortfall: 'lapses',
    });
    const { send, begin, close } = await partnership(yearly);
    await begin(came('1000.00'));
    const refused = await close(1);
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { reason: 'unsettled', lacking: [{ at: ['/money/layers/0/per'], kind: 'missing' }] },
    ]);
    const open = came('1000.00', { closes: [], undecided: ['year'] });
    await send('PUT', '/settlements/1', { figures: open }, { 'If-Match': '*' });
    expect((await close(1)).status).toBe(422);
    await send('PUT', '/settlements/1', { figures: came('1000.00', { closes: [] }) }, { 'If-Match': '*' });
    expect((await close(1)).status).toBe(200);
  });

  it('says what stands when answers are saved while its statements are made', async () => {
    const world = emptyWorld();
    const { send, begin, close } = await partnership(two, world);
    await begin(came('1000.00'));
    const create = world.files.create.bind(world.files);
    let isChanged = false;
    world.files.create = async (...file) => {
      await create(...file);
      if (isChanged) return;
      isChanged = true;
      const streams = rows({ name: 'Sales', invoicer: 'p1', shares: shares('10', '90') });
      await send('PUT', '/answers/money', { ...two.money, streams }, { 'If-Match': '*' });
    };
    const { closed } = await read(await close(1));
    expect(closed!.pools[0]!.parties.map(({ due }) => due)).toEqual(['100.00', '900.00']);
  });

  it.each([{ languages: ['fr'] }, { languages: 'nl' }, { final: true }, []])(
    'does not take %j',
    async (body) => {
      const { begin, close } = await partnership();
      await begin(came('1000.00'));
      const refused = await close(1, body);
      expect([refused.status, (await refused.json()).reason]).toEqual([422, 'unreadable']);
    },
  );

  it('leaves nothing behind when the partnership is erased', async () => {
    const { ask, begin, close, world, id } = await partnership();
    await begin(came('1000.00'));
    await close(1);
    await begin(came('2000.00'));
    expect((await ask('', { method: 'DELETE' })).status).toBe(204);
    const left = await world.records.list(partitionOf(id), '');
    expect(left.map(({ key }) => key)).toEqual(['META']);
  });
});

describe('settlements one after another', () => {
  const fee = (more: object, money: object = {}) =>
    agreed({
      streams: rows({ invoicer: 'p1', shares: shares('0', '100') }),
      layers: rows({ model: 'fee', receiver: 'p1', amount: euros('1000.00'), ...more }),
      costs: 'own',
      ...money,
    });

  it.each<[string, Answers, string[]]>([
    [
      'an amount for each settlement begins again',
      fee({ per: 'settlement' }),
      ['800.00', '800.00', '800.00'],
    ],
    [
      'an amount for the whole term goes on, and what fell short moves on',
      fee({ per: 'term' }, { shortfall: 'carried' }),
      ['800.00', '200.00', '0.00'],
    ],
    ['one for the year goes on', fee({ per: 'year' }, { shortfall: 'lapses' }), ['800.00', '0.00', '0.00']],
  ])('%s', async (_, answers, first) => {
    const { inTurn } = await partnership(answers);
    const payouts = await inTurn(came('800.00'), came('800.00'), came('800.00'));
    expect(payouts.map(([one]) => one)).toEqual(first);
  });

  it('begin again for rules of the year once a year has ended', async () => {
    const { inTurn } = await partnership(fee({ per: 'year' }, { shortfall: 'lapses' }));
    const payouts = await inTurn(
      came('600.00'),
      came('600.00', { closes: ['year'] }),
      came('600.00'),
      came('600.00'),
    );
    expect(payouts.map(([one]) => one)).toEqual(['600.00', '0.00', '600.00', '0.00']);
  });

  it('come to one of both together for steps that count by the year', async () => {
    const stepped = agreed({
      streams: rows({ invoicer: 'p1', method: 'layers' }),
      layers: rows({ model: 'tiers', steps: 'part', per: 'year' }),
      tiers: rows(
        { band: { 'at-most': euros('1000.00') }, shares: 'equal' },
        { band: { 'at-least': euros('1000.00') }, shares: shares('80', '20') },
      ),
      costs: 'own',
    });
    const apart = await (await partnership(stepped)).inTurn(
      came('800.00'),
      came('800.00', { closes: ['year'] }),
      came('800.00'),
    );
    const [whole] = await (await partnership(stepped)).inTurn(came('1600.00', { closes: ['year'] }));
    expect(apart).toEqual([
      ['400.00', '400.00'],
      ['580.00', '220.00'],
      ['400.00', '400.00'],
    ]);
    expect(whole).toEqual(['980.00', '620.00']);
  });

  it('make up a yearly minimum at the end of the year', async () => {
    const minimum = agreed({
      streams: rows({ invoicer: 'p1', shares: 'equal' }),
      layers: rows({ model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('500.00'), per: 'year' }),
      costs: 'own',
    });
    const { inTurn } = await partnership(minimum);
    expect(await inTurn(came('200.00'), came('300.00', { closes: ['year'] }), came('400.00'))).toEqual([
      ['100.00', '100.00'],
      ['-100.00', '400.00'],
      ['200.00', '200.00'],
    ]);
  });

  it('pay costs back that waited', async () => {
    const recovery = agreed({
      streams: rows({ invoicer: 'p1', shares: 'equal' }),
      layers: rows({ model: 'costs', receiver: 'all', order: 'pro-rata' }),
      costs: 'joint',
      'costs-shares': 'equal',
      losses: 'own',
      shortfall: 'carried',
    });
    const { inTurn } = await partnership(recovery);
    const costs = made(['p2', '400.00'], ['p1', '600.00']);
    expect(await inTurn(came('500.00', { costs }), came('700.00', { costs: [] }))).toEqual([
      ['300.00', '200.00'],
      ['400.00', '300.00'],
    ]);
  });

  it('keep currencies apart, and what waits in one of them', async () => {
    const apart = agreed({
      streams: rows({ invoicer: 'p1', shares: 'equal' }, { invoicer: 'p1', shares: 'equal' }),
      reserve: '10',
      costs: 'own',
    });
    const { begin, close, ask } = await partnership(apart);
    const mixed = (eur: string, usd: string): Figures => ({
      revenue: { r1: euros(eur), r2: { amount: usd, currency: 'USD' } },
    });
    const reserveOf = async (number: number) => {
      const { worked } = (await read(await ask(`/settlements/${number}`))) as unknown as {
        worked: { pools: { currency: string; after: { reserve: { amount: string } } }[] };
      };
      return worked.pools.map(({ currency, after }) => `${after.reserve.amount} ${currency}`);
    };
    await begin(mixed('100.00', '200.00'));
    expect(await reserveOf(1)).toEqual(['10.00 EUR', '20.00 USD']);
    await close(1);
    await begin({ revenue: { r1: euros('100.00'), r2: euros('0.00') } });
    expect(await reserveOf(2)).toEqual(['20.00 EUR']);
    await close(2);
    await begin(mixed('100.00', '200.00'));
    expect(await reserveOf(3)).toEqual(['30.00 EUR', '40.00 USD']);
  });
});
