import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assets } from '#templates/assets';
import { overflow, violations } from './accessibility.ts';
import { browser, noBrowser } from './browser.ts';
import { gallery } from './gallery.ts';
import { invalid } from './html.ts';
import { serve } from './serve.ts';

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

describe('the components as HTML', () => {
  it.each(['nl', 'en'] as const)('are valid in %s', async (language) => {
    expect(await invalid(gallery(language))).toEqual([]);
  });
});

describe.skipIf(noBrowser)('the components in a browser', () => {
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve(({ url }, response) => {
      const asset = assets.find(({ path }) => path === url);
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Content-Type', asset?.type ?? 'text/html; charset=utf-8');
      response.end(asset?.body ?? gallery(url?.startsWith('/en') ? 'en' : 'nl'));
    });
  });

  afterAll(() => site.stop());

  async function open(options: BrowserContextOptions, complaints: string[] = []): Promise<Page> {
    const page = await (await browser()).newPage(options);
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${site.origin}/en`);
    return page;
  }

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each([320, 1280])(
      'have no accessibility violations at %i px, and do not scroll sideways',
      async (width) => {
        const context = await (await browser()).newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(`${site.origin}/en`);
        expect(await violations(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        expect(complaints).toEqual([]);
        await page.context().close();
      },
    );
  });

  it('grow with the reader’s text, up to twice its size, without scrolling sideways', async () => {
    const page = await open({ viewport: { width: 640, height: 800 } });
    const height = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().height);
    const before = await height();
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await height()).toBeGreaterThan(before * 1.9);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('print in black without the buttons, whatever the reader’s colours', async () => {
    const page = await open({ colorScheme: 'dark', viewport: { width: 700, height: 800 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}'))`);
    expect(await style('.agreement__clause p')).toMatchObject({ color: 'rgb(0, 0, 0)' });
    expect(await style('.app-scroll')).toMatchObject({ overflowX: 'visible' });
    expect(await style('.agreement')).not.toMatchObject({ display: 'none' });
    expect(await style('.govuk-button')).toMatchObject({ display: 'none' });
    await page.context().close();
  });

  it('show the input for own words while "other" is chosen, without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.isVisible('[name="channels.other"]')).toBe(false);
    await page.getByLabel('Other, namely').nth(1).check();
    expect(await page.isVisible('[name="channels.other"]')).toBe(true);
    await page.getByLabel('By use').check();
    expect(await page.isVisible('[name="way.other"]')).toBe(false);
    await page.context().close();
  });

  it('bring the keyboard to the summary of errors, and from there to the question', async () => {
    const page = await open({});
    expect(await page.evaluate('document.activeElement.className')).toBe('govuk-error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('quantity');
    await page.context().close();
  });
});
