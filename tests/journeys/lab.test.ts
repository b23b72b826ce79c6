import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { overflow, violations } from './accessibility.ts';
import { browser, noBrowser } from './browser.ts';
import { example, partnership, site } from './site.ts';

async function openLab(options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
  const { app, origin } = await site();
  const there = await partnership(app, example('festival'));
  const { width = 1280, javaScriptEnabled = true } = options;
  const context = await (await browser()).newContext({
    baseURL: origin,
    javaScriptEnabled,
    viewport: { width, height: 800 },
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  await context.addCookies([{ ...there.cookie, url: origin }]);
  const page = await context.newPage();
  await page.goto(`${there.home('nl')}/revenue-lab`);
  return page;
}

/** What the first party gets in each scenario. */
async function firstParty(page: Page): Promise<string[]> {
  const cells = await page
    .locator('#lab-totals table')
    .first()
    .locator('tbody tr')
    .nth(1)
    .locator('td')
    .all();
  return Promise.all(cells.map(async (cell) => (await cell.innerText()).replaceAll('\u00a0', ' ')));
}

/** How large the letters of all pictures are as they are shown, in CSS pixels. */
const sizesOfLetters = `[...document.querySelectorAll('svg.waterfall text')].map((each) => ({
  size: Number.parseFloat(getComputedStyle(each).fontSize),
  height: each.getBoundingClientRect().height,
}))`;

/** Words that run over others, or out of their picture. */
const lettersInTheWay = `[...document.querySelectorAll('svg.waterfall')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const words = [...svg.querySelectorAll('text')].map((each) => [each.textContent, each.getBoundingClientRect()]);
  const isOver = (one, other) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom - 2 && other.top < one.bottom - 2;
  return words.flatMap(([said, box], at) => [
    ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [said + ' is out of the picture'] : []),
    ...words.slice(at + 1).filter(([, other]) => isOver(box, other)).map(([other]) => said + ' over ' + other),
  ]);
})`;

describe.skipIf(noBrowser)('the revenue lab in a browser', () => {
  it('works out amounts without scripts, and the way back keeps them', async () => {
    const page = await openLab({ javaScriptEnabled: false });
    await page.fill('[name="expected.r1"]', '48.500');
    await page.press('[name="expected.r1"]', 'Enter');
    await page.waitForURL(/expected\.r1=48\.500/);
    // All of it pays costs back, 16,166.66 to the first of the three: the third gets odd cents.
    expect((await firstParty(page))[1]).toBe('€ 16.166,66');
    await page.fill('[name="expected.r1"]', '0');
    await page.getByRole('button', { name: 'Reken uit' }).click();
    await page.waitForURL(/expected\.r1=0&/);
    expect((await firstParty(page))[1]).toBe('€ 0,00');
    await page.goBack();
    expect(await page.inputValue('[name="expected.r1"]')).toBe('48.500');
    expect((await firstParty(page))[1]).toBe('€ 16.166,66');
  });

  it('works them out while people type, says so, and leaves what they opened and where they are', async () => {
    const page = await openLab();
    await page.getByText('Laag: stap voor stap').click();
    await page.fill('[name="low.r1"]', '30.000,00');
    await page.locator('#lab-low', { hasText: '30.000,00' }).waitFor();
    expect((await firstParty(page))[0]).toBe('€ 10.000,00');
    expect(await page.evaluate(`document.activeElement.name`)).toBe('low.r1');
    expect(await page.isVisible('#lab-low svg')).toBe(true);
    expect(page.url()).toContain('low.r1=30.000');
    await page.fill('[name="low.r1"]', 'veel');
    await page.locator('[id="low.r1-said"] .govuk-error-message').waitFor();
    expect((await firstParty(page))[0]).toBe('?');
    await page.fill('[name="expected.r1"]', '0');
    await page
      .locator('#lab-status', { hasText: 'Stichting Zomerklank € 0,00' })
      .waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    await page.reload();
    expect(await page.inputValue('[name="low.r1"]')).toBe('veel');
  });

  it.each([true, false])(
    'comes back at what is wrong with a field, scripts: %s',
    async (javaScriptEnabled) => {
      const page = await openLab({ javaScriptEnabled, width: 375 });
      await page.fill('[name="expected.r1"]', 'veel');
      await page.getByRole('button', { name: 'Reken uit' }).click();
      const summary = page.locator('.govuk-error-summary');
      await summary.waitFor();
      const { y } = (await summary.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(800);
      await summary.getByRole('link').first().click();
      await page.fill('[name="expected.r1"]', '48.500');
      await page.getByRole('button', { name: 'Reken uit' }).click();
      await summary.waitFor({ state: 'detached' });
      await page.waitForLoadState();
      const results = (await page.locator('#outcome').boundingBox())!;
      expect(results.y).toBeGreaterThanOrEqual(0);
      expect(results.y).toBeLessThan(800);
    },
  );

  it('has nothing that scrolls inside the page but tables', async () => {
    const page = await openLab();
    expect(
      await page.evaluate(`[...document.querySelectorAll('main *')]
        .filter((each) => getComputedStyle(each).overflowY === 'auto' && each.scrollHeight > each.clientHeight + 1)
        .map((each) => each.className)`),
    ).toEqual([]);
  });

  it.each([320, 375, 1280])('shows pictures with letters of 12 px or more, at %i px wide', async (width) => {
    const page = await openLab({ width });
    await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
    const letters = (await page.evaluate(sizesOfLetters)) as { size: number; height: number }[];
    expect(letters.length).toBeGreaterThan(20);
    for (const { size, height } of letters) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(height).toBeGreaterThanOrEqual(12);
    }
    expect(await page.evaluate(lettersInTheWay)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it('gives a picture over the API that any program can show', async () => {
    const { app, origin } = await site();
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify(example('festival'));
    const response = await app.request('/api/money', { method: 'POST', headers, body });
    const { scenarios } = (await response.json()) as { scenarios: { waterfalls: { svg: string }[] }[] };
    const page = await (await browser()).newPage({ baseURL: origin });
    onTestFinished(() => page.close());
    for (const { waterfalls } of scenarios) {
      const svg = JSON.stringify(waterfalls[0]!.svg);
      const loaded = await page.evaluate(`(async () => {
        const xml = new DOMParser().parseFromString(${svg}, 'image/svg+xml');
        const image = new Image();
        image.src = 'data:image/svg+xml,' + encodeURIComponent(${svg});
        await image.decode();
        return [xml.querySelector('parsererror')?.textContent ?? '', image.width > 0];
      })()`);
      expect(loaded).toEqual(['', true]);
    }
  });
});
