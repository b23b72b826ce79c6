import { execFileSync } from 'node:child_process';
import { pdf } from '../documents/pdf.ts';
import { agreement } from '../tests/documents/fixtures.ts';

export interface PdfTimes {
  /** The median of many, in a process that has made one before, in milliseconds. */
  warm: number;
  /** From starting a process to its first document, in milliseconds: the median of a few. */
  cold: number;
  kilobytes: number;
}

/** How fast an agreement of eleven pages, in Dutch, becomes a PDF. */
export async function benchPdf(): Promise<PdfTimes> {
  const draft = agreement('nl');
  const { length } = await pdf(draft);
  const warm: number[] = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    await pdf(draft);
    warm.push(performance.now() - start);
  }
  const cold = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [import.meta.filename, 'once']);
    return performance.now() - start;
  });
  return { warm: median(warm), cold: median(cold), kilobytes: length / 1024 };
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

if (import.meta.main) {
  if (process.argv[2] === 'once') await pdf(agreement('nl'));
  else console.table(await benchPdf());
}
