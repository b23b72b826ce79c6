import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Language, languages } from '#agreement/language';
import { localApp } from '#functions/local-app';
import { settlementWords } from '#functions/pages/words/settlement-words';
import { emptyWorld } from '../functions/app-under-test.ts';
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
    return { app, who, home, address, page, send, begin };
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

  it('does not close while something is missing, and says what', async () => {
    const { who, address, page, send } = await begun();
    await send({ 'revenue.r1': '10000', 'cost.0.party': 'p3', 'cost.0.amount': '48500' });
    const html = await page();
    expect(html).toContain('Wie draagt wat daarboven komt?');
    expect(html).toContain('/money/loss-caps/r1#bearer');
    expect(html).not.toContain(`action="${address}/close"`);
    const token = formOn(html)['form-token']!;
    const refused = await who.post(`${address}/close`, { 'form-token': token });
    expect([refused.status, await invalid(await refused.text())]).toEqual([422, []]);
  });

  it('takes no form without its own token', async () => {
    const { who, address, home } = await begun();
    for (const path of [address, `${address}/close`, `${home}/settlements`])
      expect((await who.post(path, { 'revenue.r1': '5' })).status).toBe(403);
  });
});
