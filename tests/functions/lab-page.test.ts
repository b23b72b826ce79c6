import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '#agreement/answers-file';
import type { Language } from '#agreement/language';
import { localApp } from '#functions/local-app';
import { euros, rows, shares } from '../agreement/checks/tables/table.ts';
import { agreed } from '../agreement/money/settled.ts';
import { invalid } from '../journeys/html.ts';
import { partnership, visitor } from '../journeys/site.ts';
import { emptyWorld } from './app-under-test.ts';

/** The page of an agreement, as somebody without scripts sees it. */
async function labOf(
  money: object,
  query: Record<string, string> = {},
  language: Language = 'nl',
  count = 2,
) {
  const app = localApp(emptyWorld());
  const file: AnswersFile = { handslag: 1, language, answers: agreed(money, count) } as AnswersFile;
  const there = await partnership(app, file, language);
  const typed = new URLSearchParams({ sent: '1', ...query });
  const search = Object.keys(query).length > 0 ? `?${typed}` : '';
  const response = await visitor(app, there).get(`${there.home(language)}/revenue-lab${search}`);
  const html = (await response.text()).replaceAll('\u00a0', ' ').replaceAll('&#x27;', '’');
  expect(response.status).toBe(200);
  expect(await invalid(html)).toEqual([]);
  return { html, app, there };
}

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The rows of a table, found by the beginning of its caption: 'A | € 60,00 | …'. */
function table(html: string, caption: string): string[] {
  const [, found] = html.split(new RegExp(`<caption[^>]*>${caption}`));
  const [inside] = found!.split('</table>');
  return inside!
    .split('<tr')
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell).join(' | '));
}

const value = (html: string, name: string) =>
  new RegExp(`id="${name}" name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1];

const sales = (amount: string) => ({
  streams: rows({ name: 'Verkoop', shares: shares('60', '40'), expected: euros(amount) }),
});

describe('the revenue lab', () => {
  it('begins with the scenarios, and says what each party gets in all four', async () => {
    const { html } = await labOf(sales('100.00'));
    expect(['low', 'expected', 'high', 'loss'].map((id) => value(html, `${id}.r1`))).toEqual([
      '€ 50',
      '€ 100',
      '€ 200',
      '€ 0',
    ]);
    expect(table(html, 'Wat ieder krijgt, naast elkaar')).toEqual([
      'Wat | Laag | Verwacht | Hoog | Verlies',
      'Komt binnen | € 50,00 | € 100,00 | € 200,00 | € 0,00',
      'A | € 30,00 | € 60,00 | € 120,00 | € 0,00',
      'B | € 20,00 | € 40,00 | € 80,00 | € 0,00',
    ]);
    expect(html.match(/<svg /g)).toHaveLength(4);
  });

  it('works out what was typed, as the page’s language reads it, and keeps it', async () => {
    const typed = { 'low.r1': '1.000', 'expected.r1': '2000,50', 'high.r1': 'USD 5', 'loss.r1': '-10' };
    const { html } = await labOf({ ...sales('100.00'), losses: 'shared', 'loss-shares': 'equal' }, typed);
    for (const [name, words] of Object.entries(typed)) expect(value(html, name)).toBe(words);
    expect(text(html)).toContain('Wij lezen dit als € 2.000,50');
    expect(table(html, 'Wat ieder krijgt, naast elkaar \\(EUR\\)')).toEqual([
      'Wat | Laag | Verwacht | Hoog | Verlies',
      'Komt binnen | € 1.000,00 | € 2.000,50 | – | € -10,00',
      'A | € 600,00 | € 1.200,30 | – | € -5,00',
      'B | € 400,00 | € 800,20 | – | € -5,00',
    ]);
    expect(table(html, 'Wat ieder krijgt, naast elkaar \\(USD\\)')[2]).toBe('A | – | – | US$ 3,00 | –');
    const english = await labOf(
      sales('100.00'),
      { ...typed, 'low.r1': '1,000', 'expected.r1': '2000.50' },
      'en',
    );
    expect(table(english.html, 'What each party gets, side by side \\(EUR\\)')[2]).toBe(
      'A | €600.00 | €1,200.30 | – | €0.00',
    );
  });

  it('says at the field what it cannot read, and works out the others', async () => {
    const { html } = await labOf(sales('100.00'), { 'low.r1': 'veel', 'expected.r1': '10' });
    expect(html).toContain('<title>Fout: ');
    expect(text(html)).toContain('Verkoop, laag: We kunnen dit bedrag niet lezen.');
    expect(html).toContain('href="#low.r1"');
    expect(html).toMatch(/id="low\.r1-said" data-live>\s*<p class="govuk-error-message"/);
    expect(value(html, 'low.r1')).toBe('veel');
    expect(table(html, 'Wat ieder krijgt, naast elkaar')[2]).toBe('A | ? | € 6,00 | € 0,00 | € 0,00');
  });

  it('takes what was typed along to the other language, as that one writes it', async () => {
    const { html, app, there } = await labOf(sales('100.00'), { 'low.r1': '1.000', 'expected.r1': '2,50' });
    const [, query] = /href="\/en\/p\/[\w-]+\/revenue-lab\?([^"]*)"/.exec(html)!;
    const search = query!.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
    const response = await visitor(app, there).get(`${there.home('en')}/revenue-lab?${search}`);
    const english = await response.text();
    expect([value(english, 'low.r1'), value(english, 'expected.r1')]).toEqual(['€ 1,000', '€ 2.50']);
  });

  it('asks only what the answers need', async () => {
    const names = (html: string) =>
      [...html.matchAll(/name="((?:expected\.|rate\.|months)[^"]*)"/g)].map(([, name]) => name);
    expect(names((await labOf(sales('100.00'))).html)).toEqual(['expected.r1']);
    const people = (n: string) => ({ n, unit: { other: 'leden' } });
    const all = await labOf({
      'settle-in': 'EUR',
      basis: 'net',
      costs: 'joint',
      'costs-shares': 'equal',
      streams: rows(
        { name: 'Hier', shares: 'equal', expected: euros('100.00') },
        { name: 'Daar', shares: 'equal', expected: { amount: '100.00', currency: 'USD' } },
      ),
      deductions: rows({ what: 'porto', how: 'actual' }),
      layers: rows(
        { model: 'costs', receiver: 'all', return: '5', 'return-per': 'year' },
        { model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole' },
        { model: 'milestone', receiver: 'p1', amount: euros('5.00') },
        { model: 'fee', receiver: 'p2', rule: 'naar redelijkheid' },
      ),
      tiers: rows({ layer: 'r2', band: { 'at-least': people('0') }, percentage: '5' }),
    });
    expect(names(all.html)).toEqual([
      'expected.r1',
      'expected.r2',
      'expected.costs.p1',
      'expected.costs.p2',
      'expected.deducted.r1',
      'expected.measured.r2',
      'expected.reached.r3',
      'expected.worked.r4',
      'rate.USD',
      'months',
    ]);
  });

  it('counts with a rate, a count, a milestone, costs and what was worked out by hand', async () => {
    const money = {
      'settle-in': 'EUR',
      streams: rows({ name: 'Daar', shares: 'equal' }),
      layers: rows(
        { model: 'milestone', receiver: 'p1', amount: euros('5.00') },
        { model: 'fee', receiver: 'p2', rule: 'naar redelijkheid' },
      ),
    };
    const typed = {
      'low.r1': 'USD 1.000',
      'low.worked.r2': '20',
      'expected.r1': 'USD 1.000',
      'expected.reached.r1': 'yes',
      'rate.USD': '0,915',
    };
    const { html } = await labOf(money, typed);
    // 1,000 dollars are 915 euros: less 20 for B leaves 895, half of it 447.50; less 5 for A leaves 910.
    expect(table(html, 'Wat ieder krijgt, naast elkaar').slice(1, 4)).toEqual([
      'Komt binnen | € 915,00 | € 915,00 | € 0,00 | € 0,00',
      'A | € 447,50 | € 460,00 | € 0,00 | € 0,00',
      'B | € 467,50 | € 455,00 | € 0,00 | € 0,00',
    ]);
    const wrong = await labOf(money, { ...typed, 'rate.USD': 'nul' });
    expect(text(wrong.html)).toContain('USD: We kunnen dit getal niet lezen.');
    expect(wrong.html).not.toContain('<caption');
  });

  it('says that its amounts are round where the parties expect nothing', async () => {
    const hint = 'Laag is de helft van wat u verwacht';
    expect(text((await labOf(sales('100.00'))).html)).toContain(hint);
    const { html } = await labOf({ streams: rows({ name: 'Verkoop', shares: 'equal' }) });
    expect(text(html)).toContain('U noemde geen verwachting.');
    expect(text(html)).not.toContain(hint);
  });

  it('says what is open, with a way to the answer', async () => {
    const { html } = await labOf({
      ...sales('100.00'),
      layers: rows({ model: 'fee', receiver: { unknown: {} }, amount: euros('5.00') }),
    });
    expect(text(html)).toContain('Dit is nog niet uit te rekenen “Wie krijgt dit?” is nog af te spreken');
    expect(html).toMatch(/href="\/nl\/p\/[\w-]+\/money\/layers\/r1#field-receiver"/);
  });

  it.each([{ revenue: false }, { streams: undefined }, { revenue: { unknown: {} } }])(
    'has nothing to work out without revenue, and says where that is answered',
    async (money) => {
      const { html, app, there } = await labOf(money);
      expect(text(html)).toContain('Er is nog geen opbrengst om mee te rekenen.');
      const tasks = await (await visitor(app, there).get(there.home('nl'))).text();
      expect(tasks).not.toContain('/revenue-lab');
    },
  );

  it('is linked from the overview, the agreement and the answers about money', async () => {
    const { app, there } = await labOf(sales('100.00'));
    for (const path of ['', '/agreement', '/money', '/check']) {
      const html = await (await visitor(app, there).get(there.home('nl') + path)).text();
      expect(html, path).toContain(`href="${there.home('nl')}/revenue-lab"`);
    }
  });

  it('stays a page for twenty parties, a thousand kinds of revenue and a thousand rules', async () => {
    const streams = Array.from({ length: 1000 }, (_, at) => ({ name: `Soort ${at + 1}`, shares: 'equal' }));
    const layers = Array.from({ length: 1000 }, () => ({
      model: 'split',
      shares: 'equal',
      amount: euros('10.00'),
    }));
    const { html } = await labOf({ streams: rows(...streams), layers: rows(...layers) }, {}, 'nl', 20);
    expect(text(html)).toContain('De andere 990 regels blijven zoals in het voorbeeld.');
    expect(text(html)).toContain('… en nog 988 regels');
    expect(html.length).toBeLessThan(2_000_000);
  }, 60_000);

  it('never fails on what an address may hold', async () => {
    const { html } = await labOf(sales('100.00'), {
      'low.r1': '<script>alert(1)</script>',
      'expected.r1': '9'.repeat(5000),
      'high.r1': '\u202e100',
      'loss.r1': '\u0000',
      'rate.XXX': '0',
      constructor: '1',
    });
    expect(html).not.toContain('<script>alert');
  });
});

it('shows the example of the repo without a complaint', async () => {
  const file = JSON.parse(readFileSync(new URL('../../examples/bakery.json', import.meta.url), 'utf8'));
  const app = localApp(emptyWorld());
  const there = await partnership(app, file, 'en');
  const response = await visitor(app, there).get(`${there.home('en')}/revenue-lab`);
  expect(response.status).toBe(200);
  expect(await invalid(await response.text())).toEqual([]);
});
