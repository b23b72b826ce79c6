/** `npm run bench`: how fast the parts of the main job are, and what the functions weigh. Printed, never asserted. */
import { benchApp } from './app.ts';
import { benchDraft } from './draft.ts';
import { benchFunctions } from './functions.ts';
import { benchMoney, benchScenarios } from './money.ts';
import { benchPdf } from './pdf.ts';
import { benchLargest, benchScale } from './scale.ts';

const row = (median: number, p95: number) => ({ 'median (ms)': rounded(median), 'p95 (ms)': rounded(p95) });
const rounded = (value: number) => Number(value.toFixed(value < 10 ? 2 : 0));

function quantile(times: number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
}

const drafting = benchDraft();
const documents = await benchPdf();
const app = await benchApp();

console.log('From answers to bytes, on this machine');
console.table({
  'answers → Draft': row(quantile(drafting, 0.5), quantile(drafting, 0.95)),
  [`Draft → PDF, ${documents.pages} pages, warm`]: row(documents.warm.median, documents.warm.p95),
  [`Draft → PDF, ${documents.pages} pages, a new process`]: row(documents.cold.median, documents.cold.p95),
  ...Object.fromEntries(
    app.map(({ name, medianMilliseconds, p95Milliseconds }) => [
      name,
      row(medianMilliseconds, p95Milliseconds),
    ]),
  ),
});
console.log(`The PDF takes ${documents.kilobytes.toFixed(0)} KB.\n`);

console.log('As a partnership grows: what a row costs stays level or falls');
console.table(await benchScale());

console.log(
  'All checks on the largest partnership there may be: 20 parties, 1,000 contributions, 1,000 rules',
);
console.table({ 'as it is': benchLargest() });

console.log('As an agreement about money grows: what a rule costs stays level or falls');
console.table(benchMoney());

console.log('A thousand periods of one partnership, settled');
console.table({ 'the festival': benchScenarios() });

console.log('The functions of AWS Lambda, each in a fresh process');
console.table(await benchFunctions());
