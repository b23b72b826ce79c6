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
        await context.close();
      },
    );
  });
});
