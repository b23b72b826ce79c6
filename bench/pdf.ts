import { execFileSync } from 'node:child_process';
import { pdf } from '../documents/pdf.ts';
import { agreement } from '../tests/documents/fixtures.ts';

export interface PdfTimes {
  pages: number;
  kilobytes: number;
  /** In a process that has made one before, in milliseconds. */
  warm: Spread;
  /** From starting a process to the end of its first document, in milliseconds. */
  cold: Spread;
}

interface Spread {
  median: number;
  p95: number;
}

/** How fast a whole agreement in Dutch becomes a PDF. */
export async function benchPdf(warmRounds = 60, coldRounds = 7): Promise<PdfTimes> {
  const draft = agreement('nl');
  const bytes = await pdf(draft);
  const warm: number[] = [];
  for (let i = 0; i < warmRounds; i++) {
    const start = performance.now();
    await pdf(draft);
    warm.push(performance.now() - start);
  }
  const cold = Array.from({ length: coldRounds }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [import.meta.filename, 'once']);
    return performance.now() - start;
  });
  return {
    pages: await pagesOf(bytes),
    kilobytes: bytes.length / 1024,
    warm: spread(warm),
    cold: spread(cold),
  };
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const { PDFDocument } = await import('pdf-lib');
  return (await PDFDocument.load(bytes)).getPageCount();
}

function spread(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p95: at(0.95) };
}

if (import.meta.main) {
  if (process.argv[2] === 'once') await pdf(agreement('nl'));
  else console.log(await benchPdf());
}
