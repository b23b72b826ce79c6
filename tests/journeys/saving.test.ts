import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { assets } from '#templates/assets';
import { pageFrame } from '#templates/page-frame';
import { render } from '#templates/render';
import { words } from '#templates/words';
import { browser, noBrowser } from './browser.ts';
import { serve } from './serve.ts';

/** What was posted: whether by the script, and the fields. */
interface Posted {
  byScript: boolean;
  fields: Record<string, string>;
}

const said = words.en.saving;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let page: Page;
let posted: Posted[];
let answer: (post: Posted, response: ServerResponse) => void;
let goal: string;

function question(): string {
  const field = {
    control: 'text',
    name: 'goal',
    label: 'Goal',
    value: goal,
    unknown: null,
    words: words.en.field,
  };
  const source = `<form method="post" action="/en/goal" data-autosave><input type="hidden" name="revision" value="r1">
${render('partials/field', field)}${render('partials/saving', { words: said })}${render('partials/button', { text: 'Save' })}</form>
<div id="preview" data-live>${posted.length} saved</div><a href="/en/other">Elsewhere</a>`;
  return source;
}

function pageAt(path: string): string {
  const link = `<form method="post" action="/en/i" data-open-link>${render('partials/input', { name: 'secret', label: { text: 'Your link' } })}${render('partials/button', { text: 'Open' })}</form>`;
  const content = path === '/en/i' ? link : path === '/en/goal' ? question() : '<h1>Elsewhere</h1>';
  const frame = pageFrame('en', { title: 'Goal', otherPath: '/nl' });
  return render('partials/layout', { page: frame, content: { toHTML: () => content } });
}

async function listener(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  const asset = assets.find((each) => each.path === path);
  if (request.method === 'POST') {
    const fields = Object.fromEntries(new URLSearchParams(await text(request)));
    const post = { byScript: request.headers['x-autosave'] === '1', fields };
    posted.push(post);
    if (post.byScript) answer(post, response);
    else response.writeHead(303, { Location: '/en/other' }).end();
    return;
  }
  response.setHeader('Content-Type', asset?.type ?? 'text/html; charset=utf-8');
  response.end(asset?.body ?? pageAt(path));
}

function keep(status: number): typeof answer {
  return ({ fields }, response) => {
    goal = fields.goal ?? '';
    response.writeHead(status, { 'X-Revision': `r${posted.length + 1}` }).end();
  };
}

function status(): Promise<string> {
  return page.innerText('[role="status"]');
}

function press(button: string): Promise<void> {
  return page.getByRole('button', { name: button, exact: true }).click();
}

async function statusBecomes(state: string): Promise<void> {
  await page.waitForSelector(`[role="status"][data-state="${state}"]`, { state: 'attached' });
}

beforeAll(async () => {
  site = await serve((request, response) => void listener(request, response));
});

afterAll(() => site.stop());

describe.skipIf(noBrowser)('with scripts', () => {
  beforeEach(async () => {
    posted = [];
    goal = 'Open the lock';
    answer = keep(204);
    context = await (await browser()).newContext();
    page = await context.newPage();
  });

  afterEach(() => context.close());

  it('opens a link by itself and takes the secret out of the address', async () => {
    await page.goto(`${site.origin}/en/i#a%2Bb`);
    await page.waitForURL(`${site.origin}/en/other`);
    expect(posted).toEqual([{ byScript: false, fields: { secret: 'a+b' } }]);
    await page.goBack();
    expect(page.url()).not.toContain('a%2Bb');
    expect(posted).toHaveLength(1);
  });

  it('saves once after typing, says so, and goes on from the new revision', async () => {
    await page.goto(`${site.origin}/en/goal`);
    await page.press('#goal', 'End');
    await page.locator('#goal').pressSequentially(' museum');
    await statusBecomes('saved');
    expect(await status()).toBe(said.saved);
    expect(posted).toEqual([{ byScript: true, fields: { revision: 'r1', goal: 'Open the lock museum' } }]);
    await press('Save');
    await page.waitForURL(`${site.origin}/en/other`);
    expect(posted[1]).toEqual({ byScript: false, fields: { revision: 'r2', goal: 'Open the lock museum' } });
  });

  it('brings what follows from the answers up to date, and leaves the field alone', async () => {
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'Open the museum');
    await page.waitForFunction("document.getElementById('preview').textContent === '1 saved'");
    expect(await page.evaluate('document.activeElement.id')).toBe('goal');
    expect(await page.inputValue('#goal')).toBe('Open the museum');
  });

  it.each([200, 422])('tells that something in it is a problem when %i is answered', async (code) => {
    answer = keep(code);
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'x');
    await statusBecomes('problem');
    expect(await status()).toBe(said.problem);
  });

  it('keeps what could not be saved and offers it back', async () => {
    answer = (_, response) => response.writeHead(503).end();
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'Words that must not be lost');
    await statusBecomes('failed');
    expect(await status()).toBe(said.failed);
    answer = keep(204);
    await page.reload();
    expect(await page.inputValue('#goal')).toBe('Open the lock');
    await press(said.putBack);
    await statusBecomes('saved');
    expect(posted.at(-1)?.fields.goal).toBe('Words that must not be lost');
    await page.reload();
    expect(await page.isVisible(`text=${said.found}`)).toBe(false);
  });

  it.each<[string, number, Record<string, string>]>([
    ['a refusal', 422, {}],
    ['a way elsewhere', 303, { Location: '/en/other' }],
  ])('does not take %s for saved', async (_, code, headers) => {
    answer = (_, response) => response.writeHead(code, headers).end();
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'x');
    await statusBecomes('failed');
    expect(await status()).toBe(said.failed);
  });

  it('throws kept words away when asked to', async () => {
    answer = (_, response) => response.writeHead(503).end();
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'On second thought');
    await statusBecomes('failed');
    await page.reload();
    await press(said.discard);
    expect(await page.isVisible(`text=${said.found}`)).toBe(false);
    await page.reload();
    expect(await page.isVisible(`text=${said.found}`)).toBe(false);
    expect(await page.inputValue('#goal')).toBe('Open the lock');
  });

  it('does not save over what was changed elsewhere', async () => {
    answer = (_, response) => response.writeHead(412).end();
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'Mine');
    await statusBecomes('conflict');
    expect(await status()).toBe(said.conflict);
    await page.fill('#goal', 'Mine again');
    await press('Save');
    await page.waitForURL(`${site.origin}/en/other`);
    expect(posted.map(({ byScript, fields }) => [byScript, fields.goal])).toEqual([
      [true, 'Mine'],
      [false, 'Mine again'],
    ]);
  });

  it('waits for the save under way before it sends the form', async () => {
    let release = () => {};
    const arrived = new Promise<void>((resolve) => {
      answer = (post, response) => {
        release = () => keep(204)(post, response);
        resolve();
      };
    });
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'Together');
    await arrived;
    await press('Save');
    expect(posted).toHaveLength(1);
    release();
    await page.waitForURL(`${site.origin}/en/other`);
    expect(posted[1]).toEqual({ byScript: false, fields: { revision: 'r2', goal: 'Together' } });
  });

  it('saves what was typed just before the page is left', async () => {
    const arrived = new Promise<Posted>((resolve) => {
      answer = (post, response) => {
        keep(204)(post, response);
        resolve(post);
      };
    });
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'Last words');
    await page.click('text=Elsewhere');
    expect(await arrived).toEqual({ byScript: true, fields: { revision: 'r1', goal: 'Last words' } });
  });
});

describe.skipIf(noBrowser)('without scripts', () => {
  it('a pasted link opens, and a form is sent by its button', async () => {
    posted = [];
    goal = '';
    context = await (await browser()).newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${site.origin}/en/i#secret`);
    await page.fill('#secret', 'https://handslag.example/en/i#secret');
    await press('Open');
    await page.goto(`${site.origin}/en/goal`);
    await page.fill('#goal', 'Plain');
    await press('Save');
    expect(posted.map(({ byScript, fields }) => ({ byScript, fields }))).toEqual([
      { byScript: false, fields: { secret: 'https://handslag.example/en/i#secret' } },
      { byScript: false, fields: { revision: 'r1', goal: 'Plain' } },
    ]);
    await context.close();
  });
});
