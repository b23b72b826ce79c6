import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, it } from 'vitest';
import { draft } from '#agreement/draft';
import { answersInPdf } from '#documents/answers/answers-in-pdf';
import { pdf } from '#documents/pdf';

const example = JSON.parse(readFileSync(new URL('../../../examples/bakery.json', import.meta.url), 'utf8'));
const made = draft(example);
let ours: Uint8Array;
beforeAll(async () => {
  ours = await pdf(made);
});

function textIn(bytes: Uint8Array): string {
  const found = answersInPdf(bytes);
  return 'answers' in found ? new TextDecoder().decode(found.answers) : found.problem;
}

/** The file once another program has saved it. */
async function saved(change: (file: PDFDocument) => unknown, options = {}): Promise<Uint8Array> {
  const file = await PDFDocument.load(ours);
  await change(file);
  return file.save(options);
}

it('finds the answers as they went in', () => {
  expect(textIn(ours)).toBe(made.answersFile);
});

it.each([{ useObjectStreams: true }, { useObjectStreams: false }])(
  'finds them when another program saved the file: %j',
  async (options) => {
    expect(textIn(await saved((file) => file.setTitle('Renamed'), options))).toBe(made.answersFile);
  },
);

it('finds them among other attachments', async () => {
  const more = (file: PDFDocument) => file.attach(new Uint8Array(100_000), 'budget.xlsx');
  expect(textIn(await saved(more))).toBe(made.answersFile);
});

it('finds them when they are not compressed', () => {
  const bytes = Buffer.from(made.answersFile);
  const object = (dictionary: string) =>
    Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<<${dictionary}>>\nstream\r\n`),
      bytes,
      Buffer.from('\nendstream\nendobj\n%%EOF\n'),
    ]);
  expect(textIn(object(`/Type/EmbeddedFile/Length ${bytes.length}`))).toBe(made.answersFile);
});

it('says of a file what is the matter with it', async () => {
  expect(textIn(new Uint8Array())).toBe('pdf-none');
  expect(textIn(Buffer.from(made.answersFile))).toBe('pdf-none');
  expect(textIn(ours.subarray(0, ours.length / 2))).toBe('pdf-broken');
  expect(textIn(ours.subarray(0, ours.length - 50))).toBe('pdf-broken');
  const blank = await PDFDocument.create();
  blank.addPage();
  expect(textIn(await blank.save())).toBe('pdf-foreign');
  expect(textIn(await saved((file) => file.encrypt({ userPassword: 'secret' })))).toBe('pdf-locked');
});

const wrapped = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(['%PDF-1.7\n', ...parts, '\n%%EOF\n'].map((part) => Buffer.from(part as string)));
const attached = (bytes: Uint8Array, filter = '/FlateDecode') =>
  wrapped(`1 0 obj\n<</Type/EmbeddedFile/Filter ${filter}>>\nstream\n`, bytes, '\nendstream\nendobj');

it.each<[string, () => Uint8Array]>([
  ['unpacks to a hundred megabytes', () => attached(deflateSync(Buffer.alloc(100_000_000)))],
  [
    'was packed twice',
    () => attached(deflateSync(deflateSync(Buffer.alloc(100_000_000))), '[/FlateDecode/FlateDecode]'),
  ],
  ['is packed in another way', () => attached(Buffer.from('"handslag"'), '/LZWDecode')],
  ['is no deflated stream', () => attached(Buffer.from('"handslag"'))],
  ['breaks off', () => attached(deflateSync(Buffer.from(made.answersFile)).subarray(0, 200))],
  ['speaks of attachments only', () => wrapped('/EmbeddedFile'.repeat(300_000))],
  ['begins objects only', () => wrapped('1 0 obj<</Type/EmbeddedFile '.repeat(140_000))],
  ['begins streams only', () => wrapped('/Type/EmbeddedFile>>stream\n'.repeat(140_000))],
])('finds nothing in a file that %s', (_, bytes) => {
  expect(textIn(bytes())).toBe('pdf-foreign');
});
