import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answers, rowsOf } from '#agreement/answer';
import { conversationGuide } from '#agreement/conversation';
import { draft } from '#agreement/draft';
import { languages } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { statement } from '#agreement/statement';
import { accountOf } from '#agreement/statement/account';
import { pdf } from '#documents/pdf';
import { cases } from '../cases/cases.ts';

const jars = process.env.VERAPDF;
if (!jars) it.skip('veraPDF needs Java 17 and Maven');

const run = promisify(execFile);

/** So much from every kind of revenue. */
function figuresFor(answers: Answers): Figures {
  const streams = rowsOf(answers, 'money', 'streams');
  const amount = { amount: '12345.67', currency: 'EUR' };
  return { revenue: Object.fromEntries(streams.map(({ id }) => [id, amount])) };
}

describe.skipIf(!jars)('every case as PDF, in both languages, what to talk over, and a statement', () => {
  let folder: string;
  const names: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handslag-verapdf-'));
    const write = async (name: string, bytes: Uint8Array) => {
      names.push(name);
      await writeFile(join(folder, name), bytes);
    };
    for (const { name, file } of cases)
      for (const language of languages) {
        await write(`${name}.${language}.pdf`, await pdf(draft({ ...file, language })));
        await write(`${name}.guide.${language}.pdf`, await pdf(conversationGuide({ ...file, language })));
        const account = accountOf({ ...file, language }, { figures: figuresFor(file.answers), period: 'Q1' });
        await write(`${name}.statement.${language}.pdf`, await pdf(statement(account, 'p1')));
      }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  // PDF/UA-1 for whoever has it read aloud, PDF/A-3a for whoever keeps it.
  it.each(['ua1', '3a'])(
    'keeps to %s',
    async (flavour) => {
      const java = ['-cp', join(jars!, '*'), 'org.verapdf.apps.GreenfieldCliWrapper'];
      const options = ['--flavour', flavour, '--format', 'text'];
      const files = names.map((name) => join(folder, name));
      // It ends with another code than 0 where a file does not pass.
      const { stdout } = await run('java', [...java, ...options, ...files]).catch((failed) => failed);
      const passed = [...String(stdout).matchAll(/^PASS .*\/([^/]+\.pdf) /gm)].map(([, name]) => name);
      expect(passed.sort()).toEqual(names.toSorted());
    },
    300_000,
  );
});
