import { expect, it } from 'vitest';
import { interview } from '#agreement/questions/index';
import { localApp } from '#functions/local-app';
import { emptyWorld } from '../functions/app-under-test.ts';
import { attribute, elementsOf, formOn } from './forms.ts';
import { partnership, visitor } from './site.ts';

const topic = interview.find(({ id, questions }) => {
  return id !== 'parties' && questions.some(({ kind }) => kind.fields?.[0]?.kind.name === 'text');
})!;
const list = topic.questions.find(({ kind }) => kind.fields?.[0]?.kind.name === 'text')!;
const name = list.kind.fields![0]!.id;

/** Somebody at a list, who saves rows by hand or lets the script do it. */
async function atList() {
  const app = localApp(emptyWorld());
  const made = await partnership(app);
  const { get, post } = visitor(app, made);
  const address = `${made.home('nl')}/${topic.id}/${list.id}`;
  const rows = async () =>
    elementsOf(await (await get(address)).text()).flatMap(({ attrs }) =>
      attrs.some(({ value }) => value === 'app-card') ? [attrs.find(({ name }) => name === 'id')!.value] : [],
    );
  const formOf = async (row: string) => formOn(await (await get(`${address}/${row}`)).text());
  const send = (row: string, form: Record<string, string>, headers = {}) =>
    post(`${address}/${row}`, form, headers);
  const save = async (row: string, text: string, byItself = false, more: Record<string, string> = {}) =>
    send(row, { ...(await formOf(row)), ...more, [name]: text }, byItself ? { 'X-Autosave': '1' } : {});
  const pressOn = async (fields: Record<string, string>) =>
    post(address, { ...formOn(await (await get(address)).text()), ...fields });
  const press = async (button: string) => pressOn({ do: button });
  return { rows, save, formOf, send, press, pressOn };
}

it.each([false, true])('keeps no row in which nothing was answered (by itself: %s)', async (byItself) => {
  const { rows, save } = await atList();
  expect((await save('r1', '', byItself)).status).toBe(byItself ? 204 : 303);
  expect(await rows()).toEqual([]);
  await save('r1', 'Zaal', byItself);
  expect(await rows()).toEqual(['r1']);
});

it('keeps the rows of two people who add one at the same moment, each once', async () => {
  const { rows, save, formOf, send } = await atList();
  const [mine, theirs] = [await formOf('r1'), await formOf('r1')];
  expect((await send('r1', { ...mine, [name]: 'Zaal' })).status).toBe(303);
  for (const _ of ['sent', 'sent again'])
    expect((await send('r1', { ...theirs, [name]: 'Licht' })).status).toBe(303);
  expect(await rows()).toEqual(['r1', 'r2']);
  expect((await formOf('r1'))[name]).toBe('Zaal');
  expect((await formOf('r2'))[name]).toBe('Licht');
  expect((await save('r1', 'Zaal 2')).status).toBe(303);
  expect(await rows()).toEqual(['r1', 'r2']);
});

it('forgets a row that was saved while typing and then left empty', async () => {
  const { rows, save } = await atList();
  await save('r1', 'Zaal');
  await save('r2', 'Lich', true);
  expect(await rows()).toEqual(['r1', 'r2']);
  const emptied = await save('r2', '', true);
  expect(await rows()).toEqual(['r1']);
  expect(emptied.headers.get('X-Revision')).toMatch(/^[\w-]{16}$/);
  // Somebody who types on has it back.
  await save('r2', 'Licht en geluid', true);
  expect(await rows()).toEqual(['r1', 'r2']);
});

it('leaves a row in its place while somebody empties it to write something else', async () => {
  const { rows, save } = await atList();
  for (const row of ['r1', 'r2']) await save(row, 'Zaal');
  await save('r1', '', true);
  await save('r1', 'Keuken', true);
  expect(await rows()).toEqual(['r1', 'r2']);
  await save('r1', '');
  expect(await rows()).toEqual(['r2']);
});

it('keeps a row of which all that is said is that it is not known yet', async () => {
  const { rows, save } = await atList();
  await save('r1', '', false, { [`${name}.unknown`]: 'yes' });
  expect(await rows()).toEqual(['r1']);
});

it('copies a row right behind it, and leads to the copy', async () => {
  const { rows, save, formOf, press } = await atList();
  await save('r1', 'Zaal');
  await save('r2', 'Licht');
  const answer = await press('copy:r1');
  expect(answer.headers.get('Location')).toMatch(/\/r3$/);
  expect(await rows()).toEqual(['r1', 'r3', 'r2']);
  expect((await formOf('r3'))[name]).toBe('Zaal');
  await press('copy:r9');
  expect(await rows()).toEqual(['r1', 'r3', 'r2']);
});

it('moves a row up and down, and leaves the first and the last where they are', async () => {
  const { rows, save, press } = await atList();
  for (const row of ['r1', 'r2', 'r3']) await save(row, 'Zaal');
  await press('down:r1');
  expect(await rows()).toEqual(['r2', 'r1', 'r3']);
  await press('up:r3');
  expect(await rows()).toEqual(['r2', 'r3', 'r1']);
  for (const button of ['up:r2', 'down:r1', 'down:r9', 'up:r9']) await press(button);
  expect(await rows()).toEqual(['r2', 'r3', 'r1']);
});

it('goes on to a new row where somebody has more to add', async () => {
  const { rows, formOf, send } = await atList();
  const another = async (row: string, text: string) =>
    send(row, { ...(await formOf(row)), [name]: text, do: 'another' });
  expect((await another('r1', 'Zaal')).headers.get('Location')).toMatch(/\/r2$/);
  expect((await another('r2', 'Licht')).headers.get('Location')).toMatch(/\/r3$/);
  // From a row in between, and from one that stays empty.
  expect((await another('r1', 'Zaal 2')).headers.get('Location')).toMatch(/\/r3$/);
  expect((await another('r3', '')).headers.get('Location')).toMatch(/\/r3$/);
  expect(await rows()).toEqual(['r1', 'r2']);
});

it('gives no row the place of one that was removed and that another answer still names', async () => {
  const app = localApp(emptyWorld());
  const items = [
    { id: 'r1', what: 'Zaal' },
    { id: 'r2', what: 'Licht' },
  ];
  const made = await partnership(app, {
    handslag: 1,
    language: 'nl',
    answers: { contributions: { items, payments: [{ id: 'r1', contribution: 'r2' }] } },
  });
  const { get, post } = visitor(app, made);
  const address = `${made.home('nl')}/contributions/items`;
  await post(address, { ...formOn(await (await get(address)).text()), do: 'remove:r2' });
  expect(await (await get(address)).text()).toContain('/contributions/items/r3"');
});

it('copies no more than a topic holds, and no party', async () => {
  const app = localApp(emptyWorld());
  const rows = Array.from({ length: 17 }, (_, at) => ({ id: `r${at + 1}`, what: 'x'.repeat(20_000) }));
  const parties = { items: [{ id: 'p1', name: 'Anna' }] };
  const file = {
    handslag: 1 as const,
    language: 'nl' as const,
    answers: { parties, contributions: { items: rows } },
  };
  const made = await partnership(app, file);
  const { get, post } = visitor(app, made);
  const press = async (path: string, button: string) => {
    const address = `${made.home('nl')}/${path}`;
    return post(address, { ...formOn(await (await get(address)).text()), do: button });
  };
  const refused = await press('contributions/items', 'copy:r1');
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('350 KB');
  const party = await press('parties/items', 'copy:p1');
  expect(party.headers.get('Location')).toMatch(/parties\/items$/);
  expect(await (await get(`${made.home('nl')}/parties/items`)).text()).not.toContain('id="p2"');
});

it('puts back a row that was removed, where it stood', async () => {
  const { rows, save, formOf, press, pressOn } = await atList();
  for (const [row, text] of Object.entries({ r1: 'Zaal', r2: 'Licht', r3: 'Geluid' })) await save(row, text);
  const page = await (await press('remove:r2')).text();
  expect(await rows()).toEqual(['r1', 'r3']);
  const given = (name: string) =>
    attribute(elementsOf(page).find((each) => attribute(each, 'name') === name)!, 'value')!;
  const back = { row: given('row'), at: given('at'), do: 'restore' };
  expect((await pressOn(back)).status).toBe(303);
  expect(await rows()).toEqual(['r1', 'r2', 'r3']);
  expect((await formOf('r2'))[name]).toBe('Licht');
  for (const row of [
    '',
    '{',
    '7',
    'null',
    '{"id":"r9","__proto__":{"x":1}}',
    '{"id":"x"}',
    '{"id":"r9","no":1}',
  ]) {
    const { status } = await pressOn({ row, at: '-1', do: 'restore' });
    expect([row, [303, 422].includes(status)]).toEqual([row, true]);
  }
  expect((await rows()).filter((row) => !['r1', 'r2', 'r3', 'r9'].includes(row!))).toEqual([]);
});
