import { describe, expect, it } from 'vitest';
import type { AnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { type Language, languages } from '#agreement/language';
import { pageWords } from '#functions/pages/words';
import { newSeat } from '#workflow/seat';
import { rows } from '../agreement/checks/tables/table.ts';
import { emptyWorld } from '../functions/app-under-test.ts';
import { attribute, elementsOf, textOf } from './forms.ts';
import { invalid } from './html.ts';
import { example, partnership, site, visitor } from './site.ts';

const file = example('festival');

async function opened(language: Language, given: AnswersFile = file) {
  const { app } = await site();
  const seat = await partnership(app, given, language);
  const who = visitor(app, seat);
  const home = seat.home(language);
  const text = async (path: string) => (await who.get(`${home}${path}`)).text();
  return { app, seat, who, home, text };
}

const warnings = (given: AnswersFile, language: Language) =>
  findings(given.answers, language).filter(({ level }) => level === 'warning');

/** The forms of a finding on a page, as they would be posted. */
function formsOf(page: string, key: string): Record<string, string>[] {
  const inside = page.slice(page.indexOf(`id="finding-${key}"`));
  const own = inside.slice(0, inside.indexOf('id="finding-', 10) + 1 || undefined);
  return formsIn(own);
}

function formsIn(part: string): Record<string, string>[] {
  return part
    .split('<form ')
    .slice(1)
    .map((form) => {
      const fields = elementsOf(`<form ${form}`).filter((each) => attribute(each, 'name') !== undefined);
      return Object.fromEntries(
        fields.map((each) => [
          attribute(each, 'name')!,
          each.tagName === 'textarea' ? textOf(each) : (attribute(each, 'value') ?? ''),
        ]),
      );
    });
}

/** The text below a heading, up to the next one of its size. */
function below(page: string, id: string): string {
  const from = page.indexOf(`id="${id}"`);
  return from < 0 ? '' : page.slice(from, page.indexOf('</section>', from));
}

describe.each(languages)('what stands out, in %s', (language) => {
  const said = pageWords[language];
  const [warning, next] = warnings(file, language);

  it('is one page, by how much it matters, linked to from the tasks and from where a version is made', async () => {
    const { text, home } = await opened(language);
    for (const path of ['', '/publish']) expect(await text(path)).toContain(`href="${home}/findings"`);
    const page = await text('/findings');
    for (const { key, level } of findings(file.answers, language))
      expect(below(page, `${level}s`)).toContain(`id="finding-${key}"`);
    expect(await text('')).toContain(
      said.tasks.findings(said.tasks.warnings(warnings(file, language).length)),
    );
  });

  it('lets a warning stay with a reason, and lets go of it, without scripts', async () => {
    const { who, text, home } = await opened(language);
    const [form] = formsOf(await text('/findings'), warning!.key);
    const kept = await who.post(`${home}/findings`, { ...form, reason: 'Zo hoort het.\r\n"<b>"' });
    expect([kept.status, kept.headers.get('Location')]).toEqual([
      303,
      `${home}/findings#finding-${warning!.key}`,
    ]);

    const page = await text('/findings');
    expect(below(page, 'kept')).toContain('Zo hoort het.\n&quot;&lt;b&gt;&quot;');
    expect(below(page, 'warnings')).not.toContain(warning!.key);
    expect(below(page, 'warnings')).toContain(next!.key);
    expect(await invalid(page)).toEqual([]);
    expect(await text('/publish')).toContain(said.publish.kept(1));

    const undo = formsOf(page, warning!.key).find((each) => each.do === 'undo')!;
    const undone = await who.post(`${home}/findings`, undo);
    expect(undone.status).toBe(200);
    const shown = await undone.text();
    expect(below(shown, 'warnings')).toContain(warning!.key);
    expect(await invalid(shown)).toEqual([]);
    // Twice is once.
    expect((await who.post(`${home}/findings`, undo)).status).toBe(303);

    const [back] = formsIn(shown.slice(shown.indexOf(said.findings.undone), shown.indexOf('<h1')));
    const restored = await who.post(`${home}/findings`, back!);
    expect([restored.status, restored.headers.get('Location')]).toEqual([
      303,
      `${home}/findings#finding-${warning!.key}`,
    ]);
    expect(below(await text('/findings'), 'kept')).toContain('Zo hoort het.\n&quot;&lt;b&gt;&quot;');
  });

  it('says what is wrong with a reason, and keeps what was typed', async () => {
    const { who, text, home } = await opened(language);
    const [form] = formsOf(await text('/findings'), warning!.key);
    for (const reason of ['', ' \n ', 'x'.repeat(2_001)]) {
      const refused = await who.post(`${home}/findings`, { ...form, reason });
      expect(refused.status).toBe(422);
      const page = await refused.text();
      expect(page).toMatch(/<title>(?:Fout|Error): /);
      expect(page).toContain(`href="#reason-${warning!.key}"`);
      expect(formsOf(page, warning!.key)[0]!.reason!.trim()).toBe(reason.trim());
      expect(page.match(/<details[^>]* open/g)).toHaveLength(1);
      expect(await invalid(page)).toEqual([]);
    }
    expect(below(await text('/findings'), 'kept')).toBe('');
  });

  it('says so when the answers changed meanwhile, and shows the reason that was typed', async () => {
    const { app, who, seat, text, home } = await opened(language);
    const [form] = formsOf(await text('/findings'), warning!.key);
    const headers = {
      Authorization: `Bearer ${seat.token}`,
      'Content-Type': 'application/json',
      'If-Match': '*',
    };
    for (const topic of ['strategy', 'contributions', 'ip', 'data', 'liability', 'money'])
      await app.request(`/api/partnerships/${seat.id}/answers/${topic}`, {
        method: 'PUT',
        headers,
        body: '{}',
      });
    const refused = await who.post(`${home}/findings`, { ...form, reason: 'Mijn reden' });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain(said.findings.gone);
    expect(page).toContain('Mijn reden');
    expect(await invalid(page)).toEqual([]);
  });

  it('asks again once an answer changed, with the reason of before to save again', async () => {
    const { app, who, seat, text, home } = await opened(language);
    const late = warnings(file, language).find(({ check }) => check === 16)!;
    const [form] = formsOf(await text('/findings'), late.key);
    await who.post(`${home}/findings`, { ...form, reason: 'We vertrouwen elkaar.' });
    const headers = {
      Authorization: `Bearer ${seat.token}`,
      'Content-Type': 'application/json',
      'If-Match': '*',
    };
    const { items } = file.answers.contributions as { items: { id: string }[] };
    const more = { items: [...items, { ...items[0], id: 'r99' }] };
    await app.request(`/api/partnerships/${seat.id}/answers/contributions`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(more),
    });
    const page = await text('/findings');
    const now = findings({ ...file.answers, contributions: more }, language).find(
      ({ check }) => check === 16,
    )!;
    expect(below(page, 'kept')).toBe('');
    expect(page).toContain(said.findings.lapsed('').slice(-30));
    expect(formsOf(page, now.key)[0]!.reason!.trim()).toBe('We vertrouwen elkaar.');
  });

  it('stands with the answers of its task, and brings people back there', async () => {
    const { who, text, home } = await opened(language);
    const late = warnings(file, language).find(({ check }) => check === 16)!;
    const [form] = formsOf(await text('/contributions'), late.key);
    const kept = await who.post(`${home}/findings`, { ...form, reason: 'R' });
    expect(kept.headers.get('Location')).toBe(`${home}/contributions#finding-${late.key}`);
    const page = await text('/contributions');
    expect(below(page, 'kept')).toContain(late.key);
    expect(below(page, 'findings')).not.toContain(late.key);
    const elsewhere = await who.post(`${home}/findings`, { ...form, from: '//evil.example', reason: 'R' });
    expect(elsewhere.headers.get('Location')).toBe(`${home}/findings#finding-${late.key}`);
  });

  it('goes along with a version, on its page', async () => {
    const { who, text, home, app, seat } = await opened(language);
    const [form] = formsOf(await text('/findings'), warning!.key);
    await who.post(`${home}/findings`, { ...form, reason: 'Dat spraken we zo af.' });
    const headers = { Authorization: `Bearer ${seat.token}` };
    await app.request(`/api/partnerships/${seat.id}/versions`, { method: 'POST', headers });
    const page = await text('/versions/1');
    expect(page).toContain('Dat spraken we zo af.');
    expect(page).toContain(said.versions.keptTitle);
    expect(await invalid(page)).toEqual([]);
  });

  it('calls a task done only when no warning about it is open', async () => {
    const given: AnswersFile = {
      handslag: 1,
      language,
      answers: {
        parties: {
          title: 'T',
          items: rows({ name: 'Sluis' }, { name: 'Sluys' }).map((row, at) => ({ ...row, id: `p${at + 1}` })),
        },
      },
    };
    const [alike] = warnings(given, language).filter(({ check }) => check === 64);
    const { who, text, home } = await opened(language, given);
    const status = async () =>
      /id="chapter-1-task-1-status"[^>]*>([\s\S]*?)<\/div>/.exec(await text(''))![1]!;
    expect(await status()).toContain(said.tasks.doneBut(said.tasks.warnings(1)));
    const [form] = formsOf(await text('/findings'), alike!.key);
    await who.post(`${home}/findings`, { ...form, reason: 'Zo heten we.' });
    expect((await status()).trim()).toBe(said.tasks.done);
  });

  it('counts each warning at one task, and calls one with open points done', async () => {
    const { text } = await opened(language);
    const page = await text('');
    const statuses = [...page.matchAll(/id="chapter-\d-task-\d-status"[^>]*>([\s\S]*?)<\/div>/g)].map(
      (each) => each[1]!,
    );
    const counted = statuses.map((status) => {
      const tags = status.split(/<[^>]+>/).map((each) => each.trim());
      const counts = Array.from({ length: 20 }, (_, at) => at + 1);
      const isSaid = (count: number) =>
        [said.tasks.warnings(count), said.tasks.doneBut(said.tasks.warnings(count))].some((each) =>
          tags.includes(each),
        );
      return counts.find(isSaid) ?? 0;
    });
    expect(counted.reduce((sum, count) => sum + count)).toBe(warnings(file, language).length);
    expect(statuses.join()).toContain(said.tasks.doneBut(said.tasks.open(1)));
  });

  it('is there to read, and not to change, for whoever may only read', async () => {
    const world = emptyWorld();
    const { app } = await site(world);
    const seat = await partnership(app, file, language);
    const { token, changes } = newSeat(world, seat.id, { role: 'reviewer' });
    await world.records.commit(changes);
    const who = visitor(app, { cookie: { name: `seat-${seat.id}`, value: token } });
    const page = await who.get(`${seat.home(language)}/findings`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(`id="finding-${warning!.key}"`);
    expect(html).not.toContain('<form');
    expect(await invalid(html)).toEqual([]);
  });
});
