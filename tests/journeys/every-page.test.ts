import { describe, expect, it, onTestFinished } from 'vitest';
import { findings } from '#agreement/checks/index';
import { type Language, languages } from '#agreement/language';
import { overflow, violations } from './accessibility.ts';
import { browser, noBrowser } from './browser.ts';
import { invalid } from './html.ts';
import { openPages, type PageAt, pagesOf } from './pages.ts';
import { example, festivalFigures, partnership, site } from './site.ts';

/** A site with a partnership that has answers and a version, and one that has nothing yet. */
async function twoPartnerships() {
  const { app, origin } = await site();
  const file = example('festival');
  const full = await partnership(app, file);
  const fresh = await partnership(app);
  const headers = { Authorization: `Bearer ${full.token}`, 'Content-Type': 'application/json' };
  const [warning] = findings(file.answers, 'nl').filter(({ level }) => level === 'warning');
  await app.request(`/api/partnerships/${full.id}/findings/${warning!.key}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ reason: 'We know each other.' }),
  });
  const body = JSON.stringify({ languages: ['nl', 'en'] });
  await app.request(`/api/partnerships/${full.id}/versions`, { method: 'POST', headers, body });
  const { period, ...figures } = festivalFigures();
  const settle = (path: string, sent: object, more: object = {}) =>
    app.request(`/api/partnerships/${full.id}/settlements${path}`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify(sent),
    });
  await settle('', { period, figures });
  await settle('/1/close', { languages: ['nl', 'en'] }, { 'If-Match': '*' });
  await settle('', { figures: {} });
  const pages = (language: Language): PageAt[] => [
    ...openPages(language),
    ...pagesOf(full.home(language), file.answers, 1, 2),
    ...pagesOf(fresh.home(language), {}, 0).map((page) => ({
      ...page,
      fresh: true,
      shows: `${page.shows}, fresh`,
    })),
  ];
  return { app, origin, full, fresh, pages };
}

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

describe.each(languages)('every page in %s', (language) => {
  it('is valid HTML in that language, and carries the security headers', async () => {
    const { app, full, fresh, pages } = await twoPartnerships();
    const seats = [full, fresh].map(({ cookie }) => `${cookie.name}=${cookie.value}`).join('; ');
    const titles = new Map<string, string>();
    const wrong: string[] = [];
    for (const { path, status } of pages(language)) {
      const response = await app.request(path, { headers: { Cookie: seats } });
      const html = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      wrong.push(...(await invalid(html)).map((finding) => `${path} ${finding}`));
      expect(html).toContain(`<html lang="${language}"`);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      titles.set(path, /<title>(.*) – Handslag<\/title>/.exec(html)![1]!);
    }
    expect(wrong).toEqual([]);
    // A tab is told from another by its title.
    for (const home of [full.home(language), fresh.home(language)]) {
      const own = [...titles].filter(([path]) => path.startsWith(`${home}/`)).map(([, title]) => title);
      expect(own.filter((title, index) => own.indexOf(title) !== index)).toEqual([]);
    }
  });
});

const combinations = (['light', 'dark'] as const).flatMap((scheme) =>
  [320, 1280].map((width) => ({ scheme, width })),
);

/**
 * The first page of each sort in every combination of colours and widths; of the others each in one, by turns, in one
 * language. What a partnership without answers shows of a sort that was seen with answers is looked at once.
 */
function visits(pages: PageAt[], language: Language) {
  const seen = new Set<string>();
  return pages.flatMap((page, index) => {
    const isFirst = !seen.has(page.shows);
    seen.add(page.shows);
    const turn = combinations[index % combinations.length]!;
    const isThorough = isFirst && language === 'nl' && !page.fresh;
    const isTurn = isFirst || (!page.fresh && languages[index % languages.length] === language);
    return (isThorough ? combinations : isTurn ? [turn] : []).map((each) => ({ ...page, ...each }));
  });
}

async function openBrowser(origin: string, seats: { cookie: { name: string; value: string } }[]) {
  const context = await (await browser()).newContext({ baseURL: origin });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(10_000);
  await context.addCookies(seats.map(({ cookie }) => ({ ...cookie, url: origin })));
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, elsewhere, complaints };
}

describe.skipIf(noBrowser)('every page in a browser', () => {
  it.each(languages)('is accessible, fits and keeps to itself, in %s', async (language) => {
    const { origin, full, fresh, pages } = await twoPartnerships();
    const { page, elsewhere, complaints } = await openBrowser(origin, [full, fresh]);
    const wrong: object[] = [];
    for (const { path, status, scheme, width } of visits(pages(language), language)) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const found = { violations: await violations(page), overflow: await overflow(page) };
      if (found.violations.length > 0 || found.overflow > 0) wrong.push({ path, scheme, width, ...found });
      // The browser itself notes a page that answers 4xx.
      expect([path, complaints.splice(0)]).toEqual([path, status === 200 ? [] : [expect.any(String)]]);
    }
    expect(wrong).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
});
