import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Language, languages } from '#agreement/language';
import { localApp } from '#functions/local-app';
import { settlementWords } from '#functions/pages/words/settlement-words';
import { euros, rows } from '../agreement/checks/tables/table.ts';
import { agreed } from '../agreement/money/settled.ts';
import { emptyWorld, json } from '../functions/app-under-test.ts';
import { browser, noBrowser } from './browser.ts';
import { formOn } from './forms.ts';
import { invalid } from './html.ts';
import { example, partnership, site, visitor } from './site.ts';

async function opened(language: Language, options: { width: number }) {
  const { app, origin } = await site();
  const made = await partnership(app, example('festival'));
  const context = await (await browser()).newContext({
    javaScriptEnabled: false,
    viewport: { width: options.width, height: 800 },
  });
  context.setDefaultTimeout(10_000);
  onTestFinished(() => context.close());
  await context.addCookies([{ ...made.cookie, url: origin }]);
  const page = await context.newPage();
  return { app, page, origin, home: `${origin}${made.home(language)}`, made };
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).first().click();
}

describe.skipIf(noBrowser)('settling a festival without JavaScript', () => {
  it.each(languages)('goes from the figures to everybody’s statement, in %s', async (language) => {
    const say = settlementWords[language];
    const amount = (nl: string, en: string) => (language === 'nl' ? nl : en);
    const { page, home } = await opened(language, { width: language === 'nl' ? 375 : 1280 });
    await page.goto(home);
    await page.getByRole('link', { name: say.link }).click();
    await press(page, say.begin);

    await page.fill('[name=period]', 'zomer 2027');
    await page.fill('[name="revenue.r1"]', 'veel');
    await page.selectOption('[name="cost.0.party"]', 'p1');
    await page.fill('[name="cost.0.amount"]', amount('€ 8.500', '€8,500'));
    await page.selectOption('[name="cost.1.party"]', 'p3');
    await press(page, say.save);
    expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
    expect(await page.inputValue('[name="revenue.r1"]')).toBe('veel');
    expect(await page.inputValue('[name="cost.1.party"]')).toBe('p3');
    expect(await page.title()).toMatch(/^(?:Fout|Error): /);

    await page.fill('[name="revenue.r1"]', amount('70.000,01', '70,000.01'));
    await page.fill('[name="cost.1.amount"]', '40000');
    await press(page, say.save);
    expect(await page.locator('.govuk-error-summary').count()).toBe(0);
    const outcome = plain(await page.locator('#outcome').innerText());
    for (const due of [
      amount('€ 20.666,20', '€20,666.20'),
      amount('€ 4.666,20', '€4,666.20'),
      amount('€ 44.667,61', '€44,667.61'),
    ])
      expect(outcome).toContain(due);
    expect(outcome).toContain(say.pays('Lichtlijn', 'Gemeente Oudewaard', amount('€ 4.666,20', '€4,666.20')));

    await press(page, say.closeButton);
    expect(await page.locator('h1').innerText()).toBe(say.name(1, 'zomer 2027'));
    expect(await page.locator('form').count()).toBe(0);
    const link = page.getByRole('link', { name: say.pdf('Gemeente Oudewaard'), exact: true });
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toBe('statement-1-p2-nl.pdf');
    expect(
      readFileSync(await file.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    await page.getByRole('link', { name: say.all }).click();
    expect(await page.locator('main').innerText()).toContain(say.name(1, 'zomer 2027'));
    await press(page, say.begin);
    expect(await page.locator('h1').innerText()).toBe(say.name(2));
  });
});

describe('the page of a settlement', () => {
  async function begun(file = example('festival')) {
    const app = localApp(emptyWorld());
    const made = await partnership(app, file);
    const who = visitor(app, made);
    const home = made.home('nl');
    const begin = await who.post(
      `${home}/settlements`,
      formOn(await (await who.get(`${home}/settlements`)).text()),
    );
    const address = begin.headers.get('Location')!;
    const page = async () => (await who.get(address)).text();
    const send = async (fields: Record<string, string>, html?: string) => {
      const form = formOn(html ?? (await page()));
      return who.post(address, { ...form, ...fields });
    };
    return { app, made, who, home, address, page, send, begin };
  }

  it('is begun once, however often the button is pressed', async () => {
    const { who, home, begin } = await begun();
    const again = await who.post(
      `${home}/settlements`,
      formOn(await (await who.get(`${home}/settlements/1`)).text()),
    );
    expect([begin.headers.get('Location'), again.headers.get('Location')]).toEqual([
      `${home}/settlements/1`,
      `${home}/settlements/1`,
    ]);
  });

  it('keeps what was typed, also of rows and numbers that cannot be read', async () => {
    const { page, send } = await begun();
    const typed = {
      period: 'eerste kwartaal',
      'revenue.r1': '1.000.00',
      'cost.0.party': 'p1',
      'cost.1.amount': 'tien euro',
      'cost.2.party': 'p2',
      'cost.2.amount': '12,50',
    };
    const refused = await send(typed);
    expect(refused.status).toBe(422);
    for (const html of [await refused.text(), await page()]) {
      const form = formOn(html);
      expect(Object.fromEntries(Object.keys(typed).map((name) => [name, form[name]]))).toEqual({
        ...typed,
        'cost.2.amount': '€ 12,50',
      });
      expect(await invalid(html)).toEqual([]);
    }
    const mended = await send({
      'revenue.r1': '1.000',
      'cost.0.amount': '5',
      'cost.1.party': 'p3',
      'cost.1.amount': '10',
    });
    expect(mended.status).toBe(303);
    expect(plain(await page())).toContain('€ 10');
  });

  it('says of costs that nobody mentioned that they are missing, until somebody says there were none', async () => {
    const { page, send } = await begun();
    await send({ 'revenue.r1': '50000' });
    expect(await page()).toContain('welke gezamenlijke kosten er zijn gemaakt');
    await send({ 'no-costs': 'yes' });
    const html = await page();
    expect(html).not.toContain('welke gezamenlijke kosten er zijn gemaakt');
    expect(html).toMatch(/name="no-costs"[^>]*checked/);
  });

  it('adds and removes rows of costs', async () => {
    const { page, send, who } = await begun();
    const added = await send({
      do: 'add-cost',
      'cost.0.party': 'p1',
      'cost.0.amount': '5',
      'cost.1.party': 'p2',
      'cost.1.amount': '6',
    });
    const more = await (await who.get(added.headers.get('Location')!)).text();
    expect(more.match(/name="cost\.\d+\.party"/g)!.length).toBeGreaterThan(3);
    await send({ do: 'remove-cost:0' });
    const form = formOn(await page());
    expect([form['cost.0.party'], plain(form['cost.0.amount']!)]).toEqual(['p2', '€ 6']);
  });

  it('shows both sides’ figures to nobody’s loss when two save at once', async () => {
    const { page, send } = await begun();
    const [mine, theirs] = [await page(), await page()];
    await send({ 'revenue.r1': '100' }, theirs);
    const crossed = await send({ 'revenue.r1': '200' }, mine);
    expect(crossed.status).toBe(412);
    const html = await crossed.text();
    expect(html).toContain(settlementWords.nl.crossed);
    expect(formOn(html)['revenue.r1']).toBe('€ 200');
    expect((await send({}, html)).status).toBe(303);
    expect(formOn(await page())['revenue.r1']).toBe('€ 200');
  });

  it('says what is missing, and no amounts, until all that came in is there', async () => {
    const { page, send } = await begun();
    await send({ 'cost.0.party': 'p1', 'cost.0.amount': '500' });
    const [outcome] = (await page()).split('id="outcome"').slice(1);
    expect(outcome).toContain(settlementWords.nl.lacking);
    expect(outcome).toContain('#revenue.r1');
    for (const amounts of [settlementWords.nl.noPayments, settlementWords.nl.statements, '€\u00a00,00'])
      expect(outcome).not.toContain(amounts);
    await send({ 'revenue.r1': '60000' });
    expect(await page()).toContain(settlementWords.nl.statements);
  });

  it('does not close while something is missing, and says what', async () => {
    const { who, address, page, send } = await begun();
    await send({ 'revenue.r1': '100000', 'cost.0.party': 'p3', 'cost.0.amount': '48500' });
    const closable = formOn(await page());
    await send({ 'revenue.r1': '10000' }, (await page()).split('id="outcome"')[0]!);
    const html = await page();
    expect(html).toContain('Wie draagt wat daarboven komt?');
    expect(html).toContain('/money/loss-caps/r1#field-bearer');
    expect(html).not.toContain(`action="${address}/close"`);
    // What is lacking stands where one would close, with the way to it.
    expect(html.split('id="close-title"')[1]).toMatch(/#field-bearer">“Wie draagt wat daarboven komt\?”/);
    const unseen = await who.post(`${address}/close`, closable);
    expect([unseen.status, await unseen.text()]).toEqual([
      412,
      expect.stringContaining(settlementWords.nl.unseen.figures),
    ]);
    const { revision } = formOn(html);
    const refused = await who.post(`${address}/close`, { ...closable, revision: revision! });
    expect([refused.status, await invalid(await refused.text())]).toEqual([422, []]);
  });

  it('does not close by answers that were not seen', async () => {
    const { app, made, who, address, page, send } = await begun();
    await send({ 'revenue.r1': '100000', 'no-costs': 'yes' });
    const html = await page();
    const headers = { Authorization: `Bearer ${made.token}`, 'If-Match': '*', ...json };
    const money = { ...example('festival').answers.money, reserve: '5' };
    const url = `/api/partnerships/${made.id}/answers/money`;
    expect((await app.request(url, { method: 'PUT', headers, body: JSON.stringify(money) })).status).toBe(
      200,
    );
    const refused = await who.post(`${address}/close`, formOn(html));
    const again = await refused.text();
    expect([refused.status, await invalid(again)]).toEqual([412, []]);
    expect(again).toContain(settlementWords.nl.unseen.answers);
    expect((await who.post(`${address}/close`, formOn(again))).status).toBe(303);
    expect(await page()).toContain(settlementWords.nl.correction);
  });

  it.each<[string, Record<string, string>, number]>([
    ['parties that there are not', { 'cost.0.party': '__proto__', 'cost.0.amount': '5' }, 422],
    ['an amount without end', { 'revenue.r1': '9'.repeat(100_000) }, 422],
    ['codes that nobody sees', { 'revenue.r1': '1\u0000\u202e000', period: '\u200b' }, 303],
    ['a period as long as a page', { period: 'x'.repeat(5000) }, 422],
    ['a row to remove that there is not', { do: 'remove-cost:9999' }, 303],
    ['more than can be kept', { 'revenue.r1': 'x'.repeat(400_000) }, 413],
    ['more than can be sent', { 'revenue.r1': 'x'.repeat(1_100_000) }, 413],
    [
      'questions that are not asked',
      { asks: '__proto__ constructor costs revenue.r9', 'revenue.r9': '5' },
      303,
    ],
    ['rows without number', { do: 'add-cost', shown: 'NaN' }, 303],
  ])('answers %s clearly', async (_, fields, status) => {
    const { page, send } = await begun();
    const sent = await send(fields);
    expect(sent.status).toBe(status);
    const html = await page();
    expect(html).not.toMatch(/NaN|undefined|\[object/);
    expect(await invalid(html)).toEqual([]);
  });

  it.each(['1e9', 'NaN', '-5', '__proto__'])('shows a sound page with ?more=%s', async (more) => {
    const { who, address } = await begun();
    const shown = await who.get(`${address}?more=${more}`);
    expect([shown.status, await invalid(await shown.text())]).toEqual([200, []]);
  });

  it('asks every figure that the answers make necessary, and takes each as it is typed', async () => {
    const { page, send, who, address } = await begun({
      handslag: 1,
      language: 'nl',
      answers: {
        parties: {
          items: [
            { id: 'p1', name: 'Fien' },
            { id: 'p2', name: 'Jan' },
          ],
        },
        money: {
          revenue: true,
          streams: [{ id: 'r1', name: 'Boeken', invoicer: 'p1', shares: 'equal' }],
          deductions: [{ id: 'r1', what: 'betaaldienst', how: 'actual' }],
          layers: [
            { id: 'r1', model: 'milestone', receiver: 'p2', amount: { amount: '10.00', currency: 'USD' } },
            { id: 'r2', model: 'royalty', receiver: 'p2', rule: 'naar redelijkheid', per: 'year' },
            { id: 'r3', model: 'tiers', receiver: 'p1', of: 'gross', steps: 'whole' },
            { id: 'r4', model: 'pro-rata', base: 'hours', amount: { amount: '5.00', currency: 'EUR' } },
          ],
          tiers: [
            {
              id: 'r1',
              layer: 'r3',
              band: { 'at-most': { n: '5000', unit: { other: 'boeken' } } },
              percentage: '1',
            },
          ],
          shortfall: 'carried',
          costs: 'own',
          'settle-in': 'EUR',
        },
      },
    });
    const typed = {
      'revenue.r1': '€ 1.000,50',
      'deducted.r1': '€ 12,50',
      'reached.r1': 'yes',
      'worked.r2': '€ 20',
      'measured.r3': '1.250',
      'contributed.p1': '30,5',
      'contributed.p2': '10',
      'rates.USD': '0,925',
      'closes.year': 'yes',
      'closes.term': 'no',
    };
    const before = formOn(await page());
    const asked = new Set(before.asks!.split(' '));
    expect(Object.keys(typed).filter((name) => !asked.has(name))).toEqual([]);
    expect(before).not.toHaveProperty('cost.0.party');
    // A question without an answer is missing: it does not count as a no.
    const { 'closes.term': _, ...undecided } = typed;
    expect((await send(undecided)).status).toBe(303);
    const half = await page();
    expect(formOn(half)['closes.year']).toBe('yes');
    expect(formOn(half)).not.toHaveProperty('closes.term');
    expect(half).toMatch(/of met deze afrekening de samenwerking eindigt[^<]*<a[^>]*href="#closes\.term"/);
    expect(half).not.toContain(settlementWords.nl.closeButton);
    expect((await send(typed)).status).toBe(303);
    const html = await page();
    const [form] = html.split('id="outcome"') as [string];
    const shown = formOn(form);
    expect(Object.fromEntries(Object.keys(typed).map((name) => [name, plain(shown[name]!)]))).toEqual({
      ...typed,
      'measured.r3': '1250',
    });
    expect(html).toContain(settlementWords.nl.closeButton);
    const closed = await who.post(`${address}/close`, formOn(html));
    expect(closed.status).toBe(303);
    expect(await invalid(await page())).toEqual([]);
  });

  it('names what an earlier settlement left and nobody can get here, until it was dealt with', async () => {
    const { app, made, who, home, address, page, send } = await begun({
      handslag: 1,
      language: 'nl',
      answers: agreed({
        streams: rows({ name: 'Verkoop', invoicer: 'p1', shares: 'equal' }),
        layers: rows({ model: 'fee', receiver: 'p2', amount: euros('1000.00'), per: 'settlement' }),
        costs: 'own',
        shortfall: 'carried',
      }),
    });
    await send({ 'revenue.r1': '400', 'closes.term': 'no' });
    expect((await who.post(`${address}/close`, formOn(await page()))).status).toBe(303);
    const headers = { Authorization: `Bearer ${made.token}`, 'If-Match': '*', ...json };
    const money = agreed({
      streams: rows({ name: 'Verkoop', invoicer: 'p1', shares: 'equal' }),
      costs: 'own',
      shortfall: 'lapses',
    }).money;
    const url = `/api/partnerships/${made.id}/answers/money`;
    expect((await app.request(url, { method: 'PUT', headers, body: JSON.stringify(money) })).status).toBe(
      200,
    );
    await who.post(`${home}/settlements`, formOn(await (await who.get(`${home}/settlements`)).text()));
    const next = `${home}/settlements/2`;
    const html = await (await who.get(next)).text();
    const filled = { ...formOn(html), 'revenue.r1': '2000' };
    expect((await who.post(next, filled)).status).toBe(303);
    const waits = plain(await (await who.get(next)).text());
    const sentence =
      'Uit een eerdere afrekening staat nog € 600,00 voor B bij een regel die er niet meer is.';
    expect(waits.split('id="outcome"')[1]).toContain(sentence);
    expect(waits).toContain('href="#dealt-with"');
    expect(waits).not.toContain(settlementWords.nl.closeButton);
    expect(await invalid(waits)).toEqual([]);
    await who.post(next, { ...formOn(waits), 'dealt-with': 'owed/layers/r1/p2/EUR' });
    const done = await (await who.get(next)).text();
    expect(done).toMatch(/name="dealt-with"[^>]*checked/);
    expect((await who.post(`${next}/close`, formOn(done))).status).toBe(303);
    await who.post(`${home}/settlements`, formOn(await (await who.get(`${home}/settlements`)).text()));
    expect(await (await who.get(`${home}/settlements/3`)).text()).not.toContain('dealt-with');
  });

  it('gives a new row none of the names that a settlement knows a removed one by', async () => {
    const { who, home, page, send } = await begun({
      handslag: 1,
      language: 'nl',
      answers: agreed({
        streams: rows({ name: 'Verkoop', invoicer: 'p1', shares: 'equal' }),
        layers: rows({ model: 'fee', receiver: 'p1', amount: euros('1000.00'), per: 'term' }),
        costs: 'own',
        shortfall: 'lapses',
      }),
    });
    // What is added gets the only address on the page of the list that is of no row there is.
    const added = async (list: string) => {
      const html = await (await who.get(`${home}/money/${list}`)).text();
      return [...html.matchAll(new RegExp(`/money/${list}/(r\\d+)"`, 'g'))].at(-1)?.[1];
    };
    const remove = async (list: string) => {
      const html = await (await who.get(`${home}/money/${list}`)).text();
      expect((await who.post(`${home}/money/${list}`, { ...formOn(html), do: 'remove:r1' })).status).toBe(
        200,
      );
    };
    await send({ 'revenue.r1': '5000' });
    await remove('streams');
    expect(await added('streams')).toBe('r2');
    // As the page says, saving the figures takes out what is of something that is gone.
    expect(await page()).toContain(settlementWords.nl.stale);
    await send({});
    expect(await page()).not.toContain(settlementWords.nl.stale);
    expect(await added('streams')).toBe('r1');
  });

  it('says, once it is closed, why it does not say who pays whom', async () => {
    const { who, address, page, send } = await begun({
      handslag: 1,
      language: 'nl',
      answers: agreed({
        streams: rows({ name: 'Verkoop', invoicer: 'all', shares: 'equal' }),
        costs: 'own',
      }),
    });
    await send({ 'revenue.r1': '400' });
    expect((await who.post(`${address}/close`, formOn(await page()))).status).toBe(303);
    const html = await page();
    expect(html).toContain(settlementWords.nl.closedUnknown);
    expect(await invalid(html)).toEqual([]);
  });

  it('says so where there is nothing to settle', async () => {
    const app = localApp(emptyWorld());
    const answers = agreed({ revenue: false, costs: 'own' });
    const made = await partnership(app, { handslag: 1, language: 'nl', answers });
    const html = await (await visitor(app, made).get(`${made.home('nl')}/settlements`)).text();
    expect(html).toContain(settlementWords.nl.nothingToSettle);
    expect(html).not.toContain(settlementWords.nl.nothingAsked);
  });

  it('takes no form without its own token', async () => {
    const { who, address, home } = await begun();
    for (const path of [address, `${address}/close`, `${home}/settlements`])
      expect((await who.post(path, { 'revenue.r1': '5' })).status).toBe(403);
  });
});
