import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { interview } from '#agreement/questions/index';
import { pageWords } from '#functions/pages/words';
import { words } from '#templates/words';
import { overflow } from './accessibility.ts';
import { browser, noBrowser } from './browser.ts';
import { partnership, site } from './site.ts';

async function open(origin: string, options: { width?: number } = {}): Promise<Page> {
  const { width = 1280 } = options;
  const context = await (await browser()).newContext({ baseURL: origin, viewport: { width, height: 800 } });
  context.setDefaultTimeout(10_000);
  onTestFinished(() => context.close());
  return context.newPage();
}

const focused = (page: Page) =>
  page.evaluate('document.activeElement.innerText || document.activeElement.id');

/** Presses Tab until the element that says this, or has this id, has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab');
    if (String(await focused(page)).trim() === wanted) return;
  }
  throw new Error(`Tab never came to “${wanted}” on ${page.url()}`);
}

async function go(page: Page, wanted: string, key = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}

const task = interview[0]!;
const question = task.questions[0]!;
const said = pageWords.nl;

/** The row that asks the most, of those that anybody may fill in first and that have a date in them. */
const dated = interview
  .flatMap((topic) =>
    topic.questions.flatMap((list) => {
      const { fields = [] } = list.kind;
      const field = fields.find(({ kind, late, when }) => kind.name === 'date' && !late && !when);
      const path = `${topic.id}/${list.id}/r1`;
      return field && !list.when ? [{ path, field: field.id, fields: fields.length }] : [];
    }),
  )
  .reduce((most, each) => (each.fields > most.fields ? each : most));

describe.skipIf(noBrowser)('by keyboard alone', () => {
  it('leads from the start to a first answer that is saved', async () => {
    const { origin } = await site();
    const page = await open(origin);
    await page.goto('/nl');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(words.nl.page.skip);
    await go(page, said.start.button);
    await go(page, said.link.next);
    await go(page, task.title.nl);
    await tabTo(page, question.id);
    await page.keyboard.type('Buurttuin De Kas');
    await Promise.all([page.waitForURL(/items$/), page.keyboard.press('Enter')]);
    await go(page, words.nl.page.wayBack);
    expect(await page.inputValue(`#${question.id}`)).toBe('Buurttuin De Kas');
    await go(page, words.nl.page.wayBack);
    expect(await page.locator('h1').innerText()).toBe('Buurttuin De Kas');
  });

  it('comes to the fields in the order in which they stand, and past what is closed', async () => {
    const { app, origin } = await site();
    const made = await partnership(app);
    const page = await open(origin);
    await page.context().addCookies([{ ...made.cookie, url: origin }]);
    await page.goto(`${made.home('nl')}/${dated.path}`);
    const places: { top: number; inside: boolean }[] = [];
    for (let count = 0; count < 200; count++) {
      await page.keyboard.press('Tab');
      const [top, tag, closed] = (await page.evaluate(`(() => {
        const here = document.activeElement;
        const closed = here.closest('details:not([open])');
        return [here.getBoundingClientRect().top + scrollY, here.tagName, Boolean(closed && here.tagName !== 'SUMMARY')];
      })()`)) as [number, string, boolean];
      if (tag === 'BUTTON') break;
      if (await page.evaluate("Boolean(document.activeElement.closest('form'))"))
        places.push({ top, inside: closed });
    }
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(({ inside }) => inside)).toEqual([]);
    const tops = places.map(({ top }) => Math.round(top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('is brought to the summary of errors, and from there to the field', async () => {
    const { app, origin } = await site();
    const made = await partnership(app);
    const page = await open(origin);
    await page.context().addCookies([{ ...made.cookie, url: origin }]);
    await page.goto(`${made.home('nl')}/${dated.path}`);
    await page.fill(`[id="${dated.field}"]`, '31 februari 2027');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.evaluate('document.activeElement.className')).toContain('govuk-error-summary');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe(dated.field);
    expect(await page.inputValue(`[id="${dated.field}"]`)).toBe('31 februari 2027');
  });
});

describe.skipIf(noBrowser)('pages for every eye', () => {
  it('hold text of twice the size without scrolling sideways', async () => {
    const { app, origin } = await site();
    const made = await partnership(app);
    const page = await open(origin, { width: 640 });
    await page.context().addCookies([{ ...made.cookie, url: origin }]);
    const home = made.home('nl');
    for (const path of ['/nl', home, `${home}/${dated.path}`, `${home}/publish`, `${home}/delete`]) {
      await page.goto(path);
      await page.evaluate("document.documentElement.style.fontSize = '200%'");
      expect([path, await overflow(page)]).toEqual([path, 0]);
    }
  });

  it('say how a reply was read where that differs from what the field shows', async () => {
    const { app, origin } = await site();
    const made = await partnership(app);
    const page = await open(origin);
    await page.context().addCookies([{ ...made.cookie, url: origin }]);
    await page.goto(`${made.home('nl')}/${dated.path}`);
    const echo = page.locator(`[id="${dated.field}-read"]`);
    expect(await echo.innerText()).toBe('');
    await page.fill(`[id="${dated.field}"]`, '1-3-2027');
    await echo.getByText('1 maart 2027').waitFor();
    expect(await echo.innerText()).toMatch(new RegExp(`^${words.nl.field.readAs}`));
    expect(await page.inputValue(`[id="${dated.field}"]`)).toBe('1-3-2027');
    await page.reload();
    expect(await page.inputValue(`[id="${dated.field}"]`)).toBe('1 maart 2027');
    expect(await echo.innerText()).toBe('');
  });
});
