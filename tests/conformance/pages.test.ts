import { expect, inject, it } from 'vitest';
import { browser } from './browse.ts';

it('leads from the start page to a document that can be downloaded, by forms alone', async () => {
  const { ask, visit, send } = browser(inject('url'));

  const started = await send(await visit('/nl'));
  const home = started.path.replace(/\/link$/, '');
  expect(home).toMatch(/^\/nl\/p\/[\w-]+$/);
  expect(started.text).toMatch(/https:\/\/[\w.-]+\/nl\/i#[\w-]{43}/);

  const tasks = await visit(home);
  const question = await visit(
    tasks.links.find((href) => href.split('/').length === home.split('/').length + 2)!,
  );
  const field = question.forms.at(-1)!.writable[0]!;
  await send(question, { [field]: 'Handslag bij de markt' });
  expect((await visit(question.path)).text).toContain('Handslag bij de markt');

  const published = await send(await visit(`${home}/publish`));
  const document = published.links.find((href) => href.includes('/agreement.pdf'))!;
  const response = await ask(document);
  expect(response.status).toBe(303);
  const file = await fetch(response.headers.get('location')!, { signal: AbortSignal.timeout(10_000) });
  expect(file.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  const style = tasks.links.find((href) => href.endsWith('.css'))!;
  expect((await ask(style)).headers.get('content-type')).toMatch('text/css');
});

it('shows nothing to a browser without the seat, and takes no form from elsewhere', async () => {
  const mine = browser(inject('url'));
  const { path } = await mine.send(await mine.visit('/en'));
  const home = path.replace(/\/link$/, '');

  const stranger = browser(inject('url'));
  expect((await stranger.ask(home)).status).toBeGreaterThanOrEqual(400);
  const page = await mine.visit(`${home}/publish`);
  const forged = new URLSearchParams({ ...page.forms.at(-1)!.fields, 'form-token': 'guessed' });
  expect((await mine.ask(`${home}/publish`, { method: 'POST', body: forged })).status).toBe(403);
});
