import { inflateSync } from 'node:zlib';

/** Why a PDF gives no answers. */
export type PdfProblem = 'pdf-none' | 'pdf-broken' | 'pdf-locked' | 'pdf-foreign';

/** The most bytes that answers may unpack to, and the most attachments that are looked into. */
const most = { bytes: 4_000_000, attachments: 20 };

/** How far the type of an attachment stands from where its object begins, and from where its bytes do. */
const dictionaryReach = 4_000;

/**
 * The answers file that a PDF of ours carries (documents/pdf/write.ts), as bytes of JSON, however the PDF was saved
 * since. Streams stand outside compressed objects (ISO 32000-1, 7.5.7), so that an attachment is found without
 * following the file's structure: nothing else in it is unpacked, and no reference in it is believed.
 */
export function answersInPdf(pdf: Uint8Array): { answers: Uint8Array } | { problem: PdfProblem } {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  if (!file.slice(0, 1024).includes('%PDF-')) return { problem: 'pdf-none' };
  if (!file.slice(-1024).includes('%%EOF')) return { problem: 'pdf-broken' };
  for (const { dictionary, start } of attachments(file)) {
    const bytes = unpacked(dictionary, pdf.subarray(start));
    if (bytes && isAnswersFile(bytes)) return { answers: bytes };
  }
  return { problem: /\/Encrypt[\s<]/.test(file) ? 'pdf-locked' : 'pdf-foreign' };
}

/** The attachments from the last to the first: what was added later takes the place of what was there. */
function* attachments(file: string): Generator<{ dictionary: string; start: number }> {
  let at = file.length;
  for (let count = 0; count < most.attachments && at > 0; count++) {
    at = file.lastIndexOf('/EmbeddedFile', at - 1);
    if (at < 0) return;
    const before = file.slice(Math.max(0, at - dictionaryReach), at);
    const after = /^([\s\S]*?)\bstream\r?\n/.exec(file.slice(at, at + dictionaryReach));
    const from = before.lastIndexOf(' obj');
    if (!after || from < 0 || after[1]!.includes('endobj')) continue;
    yield { dictionary: before.slice(from) + after[1], start: at + after[0].length };
  }
}

/** @param bytes from where the stream begins; where it ends is for what is in it to say */
function unpacked(dictionary: string, bytes: Uint8Array): Uint8Array | undefined {
  if (/\/Filter\s*\[?\s*\/FlateDecode\b/.test(dictionary)) {
    try {
      return inflateSync(bytes, { maxOutputLength: most.bytes });
    } catch {
      return undefined;
    }
  }
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
  return dictionary.includes('/Filter') ? undefined : bytes.subarray(0, Math.min(length, most.bytes));
}

const isAnswersFile = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('"handslag"');
