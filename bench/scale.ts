import { findings } from '../agreement/checks/index.ts';
import { type DatedFile, draft } from '../agreement/draft.ts';
import { pdf } from '../documents/pdf.ts';
import { best, rounded } from './measure.ts';
import { agreement } from './money.ts';

/** A partnership of so many parties that bring so many contributions, each with an amount and a day. */
function partnership(parties: number, rows: number): DatedFile {
  const items = Array.from({ length: parties }, (_, at) => ({
    id: `p${at + 1}`,
    name: `Partij ${at + 1}`,
    signatory: `Naam ${at + 1}`,
  }));
  const contributions = Array.from({ length: rows }, (_, at) => ({
    id: `r${at + 1}`,
    what: `Bijdrage ${at + 1}`,
    kind: at % 2 === 0 ? 'cash' : 'hours',
    giver: `p${(at % parties) + 1}`,
    receiver: 'partnership',
    quantity: { n: String(at + 1), unit: 'hours', per: 'month' },
    value: { amount: `${at + 1}.50`, currency: 'EUR' },
    due: '2027-03-01',
  }));
  return {
    handslag: 1,
    language: 'nl',
    date: '2027-01-01',
    answers: {
      parties: { title: 'Groot', items },
      contributions: { items: contributions },
      money: { revenue: true, streams: [{ id: 'r1', name: 'Verkoop', shares: 'equal' }] },
    },
  };
}

/** What checks, draft and PDF take in milliseconds as a partnership grows, and how much for each row: level or falling is linear. */
export async function benchScale(): Promise<Record<string, object>> {
  const sizes = [
    [2, 10],
    [2, 100],
    [2, 1000],
    [20, 10],
    [20, 100],
    [20, 1000],
  ] as const;
  const results: Record<string, object> = {};
  await pdf(draft(partnership(2, 10)));
  for (const [parties, rows] of sizes) {
    const file = partnership(parties, rows);
    const checked = best(() => findings(file.answers, 'nl'));
    const drafted = best(() => draft(file));
    const tree = draft(file);
    const written = await bestOf(() => pdf(tree));
    results[`${parties} parties, ${rows} rows`] = {
      'checks (ms)': rounded(checked),
      'draft (ms)': rounded(drafted),
      'PDF (ms)': rounded(written),
      'all, per row (ms)': rounded((checked + drafted + written) / rows),
    };
  }
  return results;
}

async function bestOf(work: () => Promise<unknown>, rounds = 5): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** All checks on as much as there may be: twenty parties, a thousand contributions, and a thousand rules about money. */
export function benchLargest(): { 'all checks (ms)': number } {
  const { answers } = partnership(20, 1000);
  const largest = { ...answers, money: agreement(20, 1000).money! };
  return { 'all checks (ms)': rounded(best(() => findings(largest, 'nl'))) };
}
