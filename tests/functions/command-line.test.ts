import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { answersFileSchema } from '#agreement/answers-schema';
import { askedAnswers } from '#agreement/asked-answers';
import { conversationGuide } from '#agreement/conversation';
import { draft } from '#agreement/draft';
import { languages } from '#agreement/language';
import { interview } from '#agreement/questions/index';
import { pdf } from '#documents/pdf';
import { text } from '#documents/text';
import { commandLine } from '#functions/command-line/command-line';
import type { Terminal } from '#functions/command-line/terminal';
import { example, now } from './app-under-test.ts';

const empty = { handslag: 1, language: 'en', answers: {} };
const jsonOf = (file: object) => async () => Buffer.from(JSON.stringify(file));

/** Runs a command in a folder with these files. */
async function run(args: string[], files: Record<string, unknown> = {}, terminal: Partial<Terminal> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'handslag-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  const out: string[] = [];
  const said: string[] = [];
  const placed = args.map((arg) =>
    Object.hasOwn(files, arg) || arg === 'OUT' || arg === 'missing.json' ? join(dir, arg) : arg,
  );
  const code = await commandLine(placed, {
    out: (line) => out.push(line),
    say: (line) => said.push(line),
    input: async () => new Uint8Array(),
    language: 'en',
    now: () => now,
    ...terminal,
  });
  const made = () => readdirSync(join(dir, 'OUT')).sort();
  return { code, out, said, made, read: (name: string) => readFileSync(join(dir, 'OUT', name), 'utf8') };
}

it('writes each document beside the others, named after its file', async () => {
  const args = ['draft', 'a.json', 'b.answers.json', '--out', 'OUT', '--format', 'pdf,html,json'];
  const { code, made, out, read } = await run(args, { 'a.json': example, 'b.answers.json': example });
  expect(code).toBe(0);
  expect(out).toEqual([]);
  const endings = ['.answers.json', '.html', '.pdf'];
  expect(made()).toEqual([...endings.map((end) => `a${end}`), ...endings.map((end) => `b.answers${end}`)]);
  expect(read('a.pdf').slice(0, 5)).toBe('%PDF-');
  expect(JSON.parse(read('a.answers.json'))).toMatchObject({ answers: example.answers });
});

it('makes PDF unless asked otherwise, and reads standard input', async () => {
  const { code, made } = await run(['draft', '-', '--out', 'OUT'], {}, { input: jsonOf(example) });
  expect([code, made()]).toEqual([0, ['agreement.pdf']]);
});

it('drafts in another language and for another day', async () => {
  const args = [
    'draft',
    'a.json',
    '--out',
    'OUT',
    '--format',
    'json',
    '--language',
    'en',
    '--date',
    '2027-01-15',
  ];
  const { read } = await run(args, { 'a.json': example });
  expect(JSON.parse(read('a.answers.json'))).toMatchObject({ language: 'en', date: '2027-01-15' });
});

it('drafts also what has errors, says them, and ends with 1', async () => {
  const { code, made, said } = await run(['draft', 'a.json', '--out', 'OUT'], { 'a.json': empty });
  expect([code, made()]).toEqual([1, ['a.pdf']]);
  expect(said[0]).toMatch(/a\.json: error \d+: \/parties\/items: /);
});

it('drafts nothing as final that has errors', async () => {
  const { code, said, made } = await run(['draft', 'a.json', '--out', 'OUT'], {
    'a.json': { ...empty, final: true },
  });
  expect(code).toBe(1);
  expect(said.at(-1)).toContain('it can be final once the errors are gone');
  expect(made).toThrow('ENOENT');
});

it('makes conversation guides beside the agreements, and ends as those do', async () => {
  const args = ['conversation', 'a.json', '--out', 'OUT', '--format', 'pdf,html,txt', '--language', 'en'];
  const { code, made, read } = await run(args, { 'a.json': example });
  expect([code, made()]).toEqual([0, ['html', 'pdf', 'txt'].map((end) => `a.conversation.${end}`)]);
  expect(read('a.conversation.txt')).toBe(text(conversationGuide({ ...example, language: 'en' })));
  const final = await run(
    ['conversation', '-', '--out', 'OUT'],
    {},
    { input: jsonOf({ ...empty, final: true }) },
  );
  expect([final.code, final.made()]).toEqual([1, ['agreement.conversation.pdf']]);
  expect((await run([...args.slice(0, 5), 'json'], { 'a.json': example })).code).toBe(2);
});

it('goes on after a file that it cannot use, and ends with the worst code', async () => {
  const files = {
    'bad.json': '{',
    'wrong.json': { ...empty, answers: { nonsense: {} } },
    'good.json': example,
  };
  const args = ['draft', 'missing.json', ...Object.keys(files), '--out', 'OUT'];
  const progress: string[] = [];
  const { code, made, said } = await run(args, files, { progress: (line) => progress.push(line) });
  expect([code, made()]).toEqual([2, ['good.pdf']]);
  expect(said[0]).toMatch(/missing\.json: cannot be read \(ENOENT\)$/);
  expect(said[1]).toMatch(/bad\.json: this is not valid JSON in UTF-8$/);
  expect(said[2]).toMatch(/wrong\.json: \/nonsense: We do not know this topic/);
  expect(progress.map((line) => line.split(' ')[0])).toEqual(['1/4', '2/4', '3/4', '4/4']);
});

it('checks, for people and for programs', async () => {
  const files = { 'a.json': example, 'b.json': empty };
  const told = await run(['check', 'a.json', 'b.json'], files);
  expect([told.code, told.out]).toEqual([1, []]);
  expect(told.said[0]).toMatch(/a\.json: /);
  const listed = await run(['check', 'b.json', '--json'], files);
  expect([listed.code, listed.said]).toEqual([1, []]);
  expect(JSON.parse(listed.out.join())).toMatchObject({
    findings: [{ level: 'error', at: ['/parties/items'] }],
  });
  expect((await run(['check', 'a.json'], files)).code).toBe(0);
  const wrong = await run(['check', 'c.json', '--json'], { 'c.json': { ...empty, language: 'fr' } });
  expect([wrong.code, JSON.parse(wrong.out.join()).issues[0].at]).toEqual([2, '/language']);
});

it('gives back the answers that a PDF was made from', async () => {
  const bytes = await pdf(draft(example));
  const input = async () => bytes;
  const { code, out, said } = await run(['answers', '-'], {}, { input });
  expect([code, said]).toEqual([0, []]);
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    language: 'nl',
    date: example.date,
    answers: askedAnswers(example.answers),
  });
});

it('says why there are no answers in what it was given', async () => {
  const { code, out, said } = await run(['answers', 'a.json'], { 'a.json': example });
  expect([code, out]).toEqual([2, []]);
  expect(said).toEqual([expect.stringMatching(/a\.json: This is not a PDF\./)]);
});

it('begins a file in which every topic waits, and that it can use itself', async () => {
  const { code, out } = await run(['new', '--language', 'nl']);
  const file = JSON.parse(out.join('\n'));
  expect([code, file.language, file.$schema]).toEqual([0, 'nl', expect.any(String)]);
  expect(Object.keys(file.answers)).toEqual(interview.map(({ id }) => id));
  const checked = await run(['check', 'new.json', '--json'], { 'new.json': file });
  expect([checked.code, checked.said]).toEqual([1, []]);
});

it('gives the schema of the file', async () => {
  const { code, out } = await run(['schema', '--language', 'nl']);
  expect([code, JSON.parse(out.join('\n'))]).toEqual([
    0,
    JSON.parse(JSON.stringify(answersFileSchema('nl'))),
  ]);
});

it.each(languages)('explains every question in %s, in lines that fit', async (language) => {
  const { code, out } = await run(['questions', '--language', language]);
  expect(code).toBe(0);
  const flat = out.map((line) => line.trim()).join(' ');
  const questions = interview.flatMap((topic) => topic.questions);
  for (const { kind, ...question } of [...questions, ...questions.flatMap(({ kind }) => kind.fields ?? [])]) {
    const { label, hint, why, example } = question[language];
    for (const words of [label, hint, why, example]) expect(flat).toContain(words.replace(/\s+/g, ' '));
    for (const option of kind.name === 'yes-no' ? [] : (kind.options ?? []))
      expect(flat).toContain(`- ${option.id}: ${option[language]}`);
  }
  expect(Math.max(...out.map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('writes plain text that is the document’s own', async () => {
  const { read } = await run(['draft', 'a.json', '--out', 'OUT', '--format', 'txt'], { 'a.json': example });
  expect(read('a.txt')).toBe(text(draft(example)));
});

it.each([
  [[], /^Usage/],
  [['answers'], /^Name one PDF/],
  [['answers', 'a.pdf', 'b.pdf'], /^Name one PDF/],
  [['new', 'a.json'], /a\.json/],
  [['questions', '--language', 'fr'], /^--language/],
  [['toString'], /^We do not know “toString”/],
  [['sign', 'a.json'], /^We do not know “sign”/],
  [['draft'], /^Name one answers file/],
  [['draft', 'a.json', '--format', 'pdf,docx'], /^There is no “docx”. There is: pdf, /],
  [['draft', 'a.json', '--language', 'fr'], /^--language/],
  [['draft', 'a.json', '--date', '2027-02-30'], /^--date/],
  [['draft', 'a.json', '--sign'], /--sign/],
  [['check', 'a.json', '--out', 'x'], /--out/],
  [['draft', 'x/a.json', 'y/a.json'], /^a\.pdf would be written over/],
  [['draft', 'a.pdf'], /^a\.pdf would be written over/],
])('explains itself for %j', async (args, message) => {
  const { code, said, out } = await run(args);
  expect([code, out]).toEqual([2, []]);
  expect(said[0]).toMatch(message);
});

it('speaks Dutch to those who do', async () => {
  const { said } = await run(['sign'], {}, { language: 'nl' });
  expect(said[0]).toBe('“sign” kennen we niet.');
});

it('runs from any folder', () => {
  const shim = new URL('../../bin/handslag.cjs', import.meta.url).pathname;
  const input = JSON.stringify(empty);
  const env = { ...process.env, LC_ALL: 'nl_NL.UTF-8' };
  const run = spawnSync(process.execPath, [shim, 'check', '-'], {
    cwd: tmpdir(),
    input,
    encoding: 'utf8',
    env,
  });
  expect([run.status, run.stdout]).toEqual([1, '']);
  expect(run.stderr).toMatch(/^-: fout \d+: \/parties\/items: /);
});

/** A partnership that can be settled, and the figures of a period. */
const settled = {
  handslag: 1,
  language: 'nl',
  answers: {
    parties: {
      items: [
        { id: 'p1', name: 'Fien' },
        { id: 'p2', name: 'Jan' },
      ],
    },
    money: {
      revenue: true,
      streams: [{ id: 'r1', name: 'Boeken', invoicer: 'p1', shares: 'equal' }],
      costs: 'own',
    },
  },
};
const figures = { period: 'Q1', revenue: { r1: { amount: '100.00', currency: 'EUR' } } };

it('settles a period: a statement of each party, and what it comes to for people', async () => {
  const args = ['settle', 'a.json', 'f.json', '--out', 'OUT', '--format', 'pdf,json,txt,html'];
  const { code, said, made, read, out } = await run(args, { 'a.json': settled, 'f.json': figures });
  expect([code, out]).toEqual([0, []]);
  const endings = ['html', 'json', 'pdf', 'txt'];
  expect(made()).toEqual(
    ['p1', 'p2'].flatMap((party) => endings.map((end) => `a.statement-${party}.${end}`)),
  );
  expect(read('a.statement-p1.pdf').slice(0, 5)).toBe('%PDF-');
  expect(JSON.parse(read('a.statement-p2.json'))).toMatchObject({
    party: 'p2',
    period: 'Q1',
    date: '2026-11-25',
  });
  expect(read('a.statement-p2.txt').replaceAll('\u00a0', ' ')).toContain('U krijgt € 50,00 van Fien.');
  expect(said).toContain('Fien pays €50.00 to Jan.');
});

it('settles one party only, in another language and for another day', async () => {
  const args = [
    'settle',
    'a.json',
    '-',
    '--out',
    'OUT',
    '--format',
    'txt',
    '--party',
    'p2',
    '--language',
    'en',
  ];
  const input = jsonOf(figures);
  const { code, made, read } = await run([...args, '--date', '2027-03-31'], { 'a.json': settled }, { input });
  expect([code, made()]).toEqual([0, ['a.statement-p2.txt']]);
  expect(read('a.statement-p2.txt')).toContain('Made on 31\u00a0March\u00a02027.');
});

it('ends with 1 where something cannot be worked out, and says what', async () => {
  const { code, said, made } = await run(
    ['settle', 'a.json', 'f.json', '--out', 'OUT'],
    { 'a.json': settled, 'f.json': { revenue: {} } },
    { language: 'nl' },
  );
  expect([code, made()]).toEqual([1, ['a.statement-p1.pdf', 'a.statement-p2.pdf']]);
  expect(said.join('\n')).toContain(
    'ontbreekt /money/streams/0: In de cijfers ontbreekt: wat hier binnenkwam (opbrengst 1: Boeken).',
  );
});

it.each<[string, unknown, unknown, string]>([
  [
    'figures of a row that is not there',
    settled,
    { revenue: { r7: figures.revenue.r1 } },
    'f.json: /revenue/r7: ',
  ],
  ['figures that are none', settled, [], 'f.json: This answer does not have the form'],
  ['figures that are no JSON', settled, '{', 'f.json: this is not valid JSON in UTF-8'],
  ['a period without a name', settled, { ...figures, period: '' }, 'f.json: /period: '],
  ['answers that are none', { handslag: 2 }, figures, 'a.json: /handslag: '],
])('ends with 2 for %s, and writes nothing', async (_, file, given, line) => {
  const { code, said, made } = await run(['settle', 'a.json', 'f.json', '--out', 'OUT'], {
    'a.json': file,
    'f.json': given,
  });
  expect(code).toBe(2);
  expect(said.map((each) => each.replace(/^\S*\//, ''))).toContainEqual(expect.stringContaining(line));
  expect(made).toThrow();
});

it('ends with 2 for a party that does not take part, and names those that do', async () => {
  const files = { 'a.json': settled, 'f.json': figures };
  const { code, said } = await run(['settle', 'a.json', 'f.json', '--party', 'p9', '--out', 'OUT'], files);
  expect([code, said[0]!.replace(/^\S*\//, '')]).toEqual([
    2,
    'a.json: “p9” does not take part. There is: p1, p2.',
  ]);
});

it.each([['settle', 'a.json'], ['settle', '-', '-'], ['settle', 'a', 'b', 'c'], ['figures']])(
  'says how to use %j %j %j %j',
  async (...args) => {
    const { code, said } = await run(args.filter((arg) => arg !== undefined));
    expect([code, said.at(-1)]).toEqual([2, expect.stringContaining('handslag settle ANSWERS FIGURES')]);
  },
);

it('goes on from what an earlier settlement left', async () => {
  const money = { ...settled.answers.money, reserve: '10' };
  const file = { ...settled, answers: { ...settled.answers, money } };
  const args = ['settle', 'a.json', 'f.json', '--out', 'OUT', '--format', 'json'];
  const first = await run(args, { 'a.json': file, 'f.json': figures });
  const { after } = JSON.parse(first.read('a.statement-p1.json')).pools[0];
  const second = await run(args, { 'a.json': file, 'f.json': { ...figures, before: after } });
  expect(JSON.parse(second.read('a.statement-p1.json')).pools[0].after.reserve.amount).toBe('20.00');
});

it('gives a file for figures that says what has to be filled in, and settles once it is', async () => {
  const { code, out, said } = await run(['figures', 'a.json'], { 'a.json': settled });
  expect(code).toBe(0);
  expect(JSON.parse(out.join('\n'))).toEqual({
    period: '',
    revenue: { r1: { amount: '', currency: 'EUR' } },
  });
  expect(said).toContain('revenue/r1: Boeken (what came in)');
  const empty = await run(['settle', 'a.json', 'f.json', '--out', 'OUT'], {
    'a.json': settled,
    'f.json': out.join('\n'),
  });
  expect(empty.code).toBe(2);
  expect(empty.said.join()).toContain('/revenue/r1/amount: ');
});

it.each([['help'], ['--help'], ['settle', '--help'], ['draft', 'a.json', '-h']])(
  'explains itself where it is asked to: %s %s',
  async (...args) => {
    const { code, out, said } = await run(args, { 'a.json': example });
    expect([code, said]).toEqual([0, []]);
    expect(out.join('\n')).toContain('handslag settle');
  },
);
