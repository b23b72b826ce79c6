import { readFile } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';
import { addTo, type Call, expectStatus, seated, start, textIn } from './main-job.ts';

const example = new URL('../../examples/bakery.json', import.meta.url);
const deployed: Call = (path, init) =>
  fetch(`${inject('url')}${path}`, { ...init, signal: AbortSignal.timeout(60_000) });

const LONG = process.env.CONFORMANCE_LONG !== undefined;

it.each(LONG ? [2, 8, 32] : [2, 8])(
  'loses nothing of what %i people save into one text at once',
  async (people) => {
    const file = JSON.parse(await readFile(example, 'utf8'));
    const { id, token } = await start(deployed, file);
    const mine = seated(deployed, token);
    const text = textIn(file, id);
    const refusals = { count: 0 };

    const save = async (word: string): Promise<void> => {
      const response = await (await addTo(mine, text, word))();
      if (response.status === 200) return;
      await expectStatus(412, response);
      refusals.count++;
      return save(word);
    };
    const words = Array.from({ length: people }, (_, n) => `word${n}`);
    await Promise.all(words.map(save));

    const stored = (await (await expectStatus(200, mine(text.path))).json()) as Record<string, string>;
    const found = stored[text.question]!.split(' ').filter((word) => word.startsWith('word'));
    expect(found.sort()).toEqual(words.sort());
    console.log(`${people} people: ${found.length} saved, ${refusals.count} told of each other first`);
  },
  600_000,
);
