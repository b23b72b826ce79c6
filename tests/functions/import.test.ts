import { expect, it } from 'vitest';
import { askedAnswers } from '#agreement/asked-answers';
import { draft } from '#agreement/draft';
import { pdf } from '#documents/pdf';
import { emptyWorld, example, json, startedApp } from './app-under-test.ts';

const pdfType = { 'Content-Type': 'application/pdf' };

async function send(body: Uint8Array | string, headers: Record<string, string> = pdfType) {
  const { request } = await startedApp(null);
  return request('/api/answers', { method: 'POST', headers, body: body as RequestInit['body'] });
}

it('gives the answers file that a published PDF was made from, ready to start from', async () => {
  const { send: mine, ask, request } = await startedApp();
  await mine('POST', '/versions', {});
  const body = await (await ask('/versions/1/agreement.pdf')).arrayBuffer();
  const read = await request('/api/answers', { method: 'POST', headers: pdfType, body });
  expect([read.status, read.headers.get('Content-Language')]).toEqual([200, 'nl']);
  const file = await read.json();
  expect(file).toMatchObject({ version: 1, language: 'nl', answers: askedAnswers(example.answers) });

  const again = await startedApp(file, emptyWorld('again'));
  expect(await (await again.ask('/answers')).json()).toMatchObject({
    answers: askedAnswers(example.answers),
  });
});

it('gives the same draft of what it read from a draft', async () => {
  const made = draft({ ...example, language: 'en' });
  const read = await (await send(await pdf(made))).json();
  expect(draft(read as never).fingerprint).toBe(made.fingerprint);
});

it('makes an answers file canonical', async () => {
  const file = { handslag: 1, language: 'en', answers: { parties: { title: '  Cafe\u0301 ' } } };
  const read = await send(JSON.stringify(file), json);
  expect([read.status, await read.json()]).toEqual([
    200,
    { ...file, answers: { parties: { title: 'Café' } } },
  ]);
});

it.each<[string, Uint8Array | string, string]>([
  ['no PDF', 'hello', 'This is not a PDF.'],
  ['nothing', '', 'This is not a PDF.'],
  ['half a PDF', '%PDF-1.7\n', 'This PDF is not complete.'],
  ['a locked PDF', '%PDF-1.7\n/Encrypt 1 0 R\n%%EOF', 'This PDF is protected.'],
  ['a PDF of somebody else', '%PDF-1.7\n%%EOF', 'There are no answers in this PDF.'],
  [
    'wrong answers',
    '%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length 14>>\nstream\n{"handslag":2}\nendstream endobj\n%%EOF',
    'This is not a Handslag answers file',
  ],
])('says what is wrong with %s', async (_, body, message) => {
  const refused = await send(body);
  expect(refused.status).toBe(422);
  const { reason, issues } = await refused.json();
  expect([reason, issues[0]!.message]).toEqual(['unreadable', expect.stringContaining(message)]);
});

it('refuses broken JSON in a PDF, and other kinds of content', async () => {
  const broken =
    '%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length 12>>\nstream\n{"handslag":\nendstream endobj\n%%EOF';
  expect((await send(broken)).status).toBe(400);
  const refused = await send('x', { 'Content-Type': 'application/zip' });
  expect([refused.status, refused.headers.get('Accept')]).toEqual([415, 'application/pdf, application/json']);
});

it('takes a PDF of 4 MB, JSON of 1 MB, and no byte more', async () => {
  const bytes = await pdf(draft(example));
  const padded = (size: number) => Buffer.concat([Buffer.alloc(size - bytes.length, '%\n'), bytes]);
  const inside = Buffer.concat([
    bytes,
    Buffer.alloc(4_000_000 - bytes.length - 6, ' '),
    Buffer.from('\n%%EOF'),
  ]);
  expect((await send(inside)).status).toBe(200);
  expect((await send(padded(4_000_001))).status).toBe(413);
  expect((await send(' '.repeat(1_000_001), json)).status).toBe(413);
});
