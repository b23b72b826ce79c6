import { expect, it, vi } from 'vitest';
import { hasControls, isBlank, plain, textProblem, tidy } from '#agreement/kinds/typed-text';
import { interview } from '#agreement/questions/index';
import { openFace } from '#documents/pdf/face';
import { printable } from '#documents/pdf/text';
import { formatIds, formats } from '#workflow/formats';
import { keysIn, readPdf } from '../documents/pdf/read-pdf.ts';
import { example, json, startedApp } from './app-under-test.ts';
import { texts } from './bad-texts.ts';

const said = texts.map(([, text]) => text).filter((text) => !isBlank(text) && !hasControls(plain(text)));

/** A list whose rows begin with a line of text. */
const list = interview
  .filter(({ id }) => id !== 'parties')
  .flatMap((topic) => topic.questions.map((question) => ({ topic: topic.id, question })))
  .find(
    ({ question: { when, private: own, kind } }) =>
      !when && !own && kind.fields?.[0]?.kind.name === 'text' && !kind.fields[0].when,
  )!;

/** An agreement whose title, whose parties and whose rows are these. */
function fileOf(all: readonly string[]) {
  const slots = all.map((text) => (textProblem(tidy(text), 'one') ? { typed: text } : text));
  const [first] = list.question.kind.fields!;
  const rows = slots.map((slot, at) => ({ id: `r${at + 1}`, [first!.id]: slot }));
  const items = slots.slice(0, 20).map((name, at) => ({ id: `p${at + 1}`, name, signatory: name }));
  return {
    handslag: 1,
    language: 'nl',
    answers: {
      parties: { title: slots[0], items },
      [list.topic]: { [list.question.id]: rows },
    },
  };
}

async function published(all: readonly string[]) {
  const { send, ask, world } = await startedApp(fileOf(all));
  expect((await send('POST', '/versions', { final: false })).status).toBe(201);
  const pdf = await ask('/versions/1/agreement.pdf');
  return { pdf: await readPdf(new Uint8Array(await pdf.arrayBuffer())), ask, world };
}

const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]/g, '');

it('prints and gives back what was typed, and makes nothing of it', async () => {
  const fetch = vi.spyOn(globalThis, 'fetch');
  const { pdf, ask, world } = await published(said);
  expect(fetch).not.toHaveBeenCalled();
  expect(world.logged).toEqual([]);
  const usual = await published(said.map((text, at) => tidy(text).replace(/[^\n]+/g, `Qqq${at}`)));

  const words = squeezed(pdf.tree.join(''));
  const lines = said.flatMap((text) => tidy(text).split('\n').filter(Boolean));
  expect(lines.filter((line) => !words.includes(squeezed(printable(line, openFace))))).toEqual([]);
  const kept = JSON.stringify(await (await ask('/versions/1/answers.json')).json()).normalize('NFC');
  expect(lines.filter((line) => !kept.includes(JSON.stringify(line).slice(1, -1)))).toEqual([]);

  const rolesIn = (tree: string[]) => tree.map((line) => /^ *\S+/.exec(line)![0]);
  expect(rolesIn(pdf.tree)).toEqual(rolesIn(usual.pdf.tree));
  expect(pdf.outline.length).toBe(usual.pdf.outline.length);
  for (const key of ['JS', 'JavaScript', 'OpenAction', 'AA', 'Launch', 'XFA', 'URI', 'GoToR', 'SubmitForm'])
    expect(keysIn(pdf.file)).not.toContain(key);
  expect(pdf.actions).toEqual([null, null]);
  expect(Object.keys(pdf.attachments)).toEqual(['answers.json']);
}, 30_000);

it.each(formatIds)('offers a draft in %s under the name that all drafts have', async (format) => {
  const { request } = await startedApp(null);
  for (const file of [fileOf(said), example]) {
    const body = JSON.stringify(file);
    const draft = await request(`/api/draft?format=${format}`, { method: 'POST', headers: json, body });
    expect([draft.status, draft.headers.get('Content-Disposition')]).toEqual([
      200,
      expect.stringContaining(`filename="${formats[format].file}"`),
    ]);
  }
});
