/**
 * Somebody who knows nothing but what GET /api/questions tells: fills in everything that is asked, and looks whether the
 * documents say it. Nothing in here may come from agreement/.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { startedApp } from './app-under-test.ts';
import { filled, type Listing } from './filling.ts';

async function textOf(bytes: ArrayBuffer): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
    .promise;
  let text = '';
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? ' ' : '');
  }
  await file.loadingTask.destroy();
  return text;
}

it.each([
  ['with an example of each form', false],
  ['in words wherever there may be words', true],
])(
  'lets an outsider answer everything %s, and says it in every document',
  { timeout: 60_000 },
  async (_, inWords) => {
    const { request, ask, send } = await startedApp(null);
    const listing = (await (await request('/api/questions')).json()) as unknown as Listing;
    const { answers, typed } = filled(listing, inWords);
    expect(typed.length).toBeGreaterThan(80);
    for (const [topic, each] of Object.entries(answers)) {
      const saved = await send('PUT', `/answers/${topic}`, each);
      expect([topic, saved.status, await saved.json()]).toEqual([topic, 200, each]);
    }
    expect((await send('POST', '/versions', { languages: ['nl', 'en'] })).status).toBe(201);

    const kept = typed.filter(({ said }) => !said);
    expect(kept).not.toHaveLength(0);
    for (const language of ['nl', 'en']) {
      const file = (name: string) => ask(`/versions/1/${name}?language=${language}`);
      const texts = {
        pdf: await textOf(await (await file('agreement.pdf')).arrayBuffer()),
        html: await (await file('agreement.html')).text(),
        json: await (await file('answers.json')).text(),
      };
      for (const [name, text] of Object.entries(texts)) {
        const missing = typed.filter(({ word, said }) => said && !text.includes(word));
        expect([language, name, missing.map(({ at }) => at)]).toEqual([language, name, []]);
        const told = kept.filter(({ word }) => text.includes(word));
        expect([language, name, told.map(({ at }) => at)]).toEqual([language, name, []]);
      }
    }
  },
);
