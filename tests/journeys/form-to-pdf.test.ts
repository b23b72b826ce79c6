import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { AnswersFile } from '#agreement/answers-file';
import { localApp } from '#functions/local-app';
import { pageWords } from '#functions/pages/words';
import { emptyWorld, json } from '../functions/app-under-test.ts';
import { browser, noBrowser } from './browser.ts';
import { formOn } from './forms.ts';
import { postAnswers } from './posting.ts';
import { answersIn, example, partnership, site, visitor } from './site.ts';
import { typeAnswers } from './typing.ts';

/** Answers as those of a partnership that is started on a page: without a date of their own, so that their documents are of today. */
function undated({ date: _, ...file }: AnswersFile): AnswersFile {
  return file;
}

/** The PDF that the API makes of a file. */
async function pdfByApi(app: Hono, file: AnswersFile): Promise<Buffer> {
  const { id, token } = await partnership(app, file);
  const headers = { ...json, Authorization: `Bearer ${token}` };
  await app.request(`/api/partnerships/${id}/versions`, { method: 'POST', headers, body: '{}' });
  const answer = await app.request(`/api/partnerships/${id}/versions/1/agreement.pdf`, { headers });
  return Buffer.from(await answer.arrayBuffer());
}

async function newContext(options: { javaScriptEnabled: boolean; width?: number }): Promise<BrowserContext> {
  const { javaScriptEnabled, width = 1280 } = options;
  const context = await (await browser()).newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
  context.setDefaultTimeout(10_000);
  onTestFinished(() => context.close());
  return context;
}

/** Starts on the page of this language and keeps the link; leaves the page at the task list. */
async function start(page: Page, origin: string, language: 'nl' | 'en'): Promise<string> {
  await page.goto(`${origin}/${language}`);
  await page.getByRole('button', { name: pageWords[language].start.button }).click();
  const link = await page.inputValue('#link');
  await page.getByRole('link', { name: pageWords[language].link.next }).click();
  return link;
}

async function download(page: Page): Promise<Buffer> {
  const pdf = page.locator('a[download][href*="/agreement.pdf"]');
  const [file] = await Promise.all([page.waitForEvent('download'), pdf.click()]);
  return readFileSync(await file.path());
}

it.each([
  'examples/fotoboeken.json',
  'examples/bakery.json',
  'tests/cases/05/answers.json',
  'tests/cases/13/answers.json',
  'tests/cases/18/answers.json',
])('%s is posted form by form, and is the PDF that the API gives', async (path) => {
  const file = undated(answersIn(path));
  const app = localApp(emptyWorld());
  const made = await partnership(app, undefined, file.language);
  const who = visitor(app, made);
  const home = made.home(file.language);
  await postAnswers(who, home, file.answers, file.language);
  const published = await who.post(
    `${home}/publish`,
    formOn(await (await who.get(`${home}/publish`)).text()),
  );
  const version = published.headers.get('Location')!;
  const byPage = Buffer.from(await (await who.get(`${version}/agreement.pdf`)).arrayBuffer());
  expect(byPage.equals(await pdfByApi(app, file))).toBe(true);
});

describe.skipIf(noBrowser)('from the form to the PDF', () => {
  it('festival is typed in without JavaScript on a phone, and is the PDF that the API gives', async () => {
    const file = undated(example('festival'));
    const { language } = file;
    const { app, origin } = await site();
    const page = await (await newContext({ javaScriptEnabled: false, width: 320 })).newPage();
    await start(page, origin, language);
    await typeAnswers(page, file.answers, language);

    await page.getByRole('link', { name: pageWords[language].tasks.publish }).click();
    await page.getByRole('button', { name: pageWords[language].publish.button }).click();
    const byPage = await download(page);

    const byApi = await pdfByApi(app, file);
    expect(byApi.subarray(0, 5).toString()).toBe('%PDF-');
    expect(byPage.equals(byApi)).toBe(true);
  });

  it('brings the owner back by the link: by itself with JavaScript, pasted without', async () => {
    const { origin } = await site();
    const link = await start(await (await newContext({ javaScriptEnabled: false })).newPage(), origin, 'nl');
    expect(new URL(link).pathname).toBe('/nl/i');
    expect(new URL(link).hash.length).toBeGreaterThan(40);

    const byItself = await (await newContext({ javaScriptEnabled: true })).newPage();
    await byItself.goto(link);
    await byItself.waitForURL(/\/nl\/p\/[\w-]+#main-content$/);

    const pasting = await (await newContext({ javaScriptEnabled: false })).newPage();
    await pasting.goto(`${origin}/nl/i`);
    await pasting.fill('#secret', `${link}x`);
    await pasting.getByRole('button', { name: pageWords.nl.open.button }).click();
    expect(await pasting.title()).toMatch(/^Fout: /);
    await pasting.fill('#secret', link);
    await pasting.getByRole('button', { name: pageWords.nl.open.button }).click();
    expect(pasting.url()).toBe(byItself.url());
  });

  it('says what cannot be read, keeps it, and saves as people type', async () => {
    const { origin } = await site();
    const page = await (await newContext({ javaScriptEnabled: true })).newPage();
    await start(page, origin, 'nl');
    const home = page.url();
    await page.goto(`${home}/term/start`);
    await page.fill('#start', '30 februari 2027');
    await page.locator('[data-state=problem]').waitFor();
    await page.fill('#start', '1 maart 2027');
    await page.locator('[data-state=saved]').waitFor();

    await page.fill('#start', 'morgen');
    await page.getByRole('button', { name: pageWords.nl.question.save }).click();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.inputValue('#start')).toBe('morgen');
    await page.goto(`${home}/agreement`);
    expect(await page.locator('.agreement').innerText()).toContain('niet te lezen: “morgen”');
  });

  it('shows both sides to somebody whose answer crossed another', async () => {
    const { origin } = await site();
    const context = await newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await start(page, origin, 'en');
    const address = `${page.url()}/goal/sentence`;
    const other = await context.newPage();
    await Promise.all([page.goto(address), other.goto(address)]);
    const save = (on: Page) => on.getByRole('button', { name: pageWords.en.question.save }).click();
    await other.fill('#sentence', 'Sell bread.');
    await save(other);
    await page.fill('#sentence', 'Bake bread.');
    await save(page);
    expect(await page.locator('main').innerText()).toContain('Sell bread.');
    expect(await page.inputValue('#sentence')).toBe('Bake bread.');
    await save(page);
    await page.goto(address);
    expect(await page.inputValue('#sentence')).toBe('Bake bread.');
  });
});
