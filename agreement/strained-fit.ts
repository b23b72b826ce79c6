import type { Answers } from './answer.ts';
import type { Words } from './language.ts';
import { sharedRows } from './shared-rows.ts';

/** What fit is marked on: fields of strategy/fit, and what they are called in a sentence. */
const aspects: Readonly<Record<string, Words>> = {
  vision: { nl: 'visie', en: 'vision' },
  culture: { nl: 'cultuur', en: 'culture' },
  mindset: { nl: 'instelling', en: 'mindset' },
  pace: { nl: 'tempo', en: 'pace' },
  risk: { nl: 'risico', en: 'risk' },
};

/** Something on which the parties do not fit well, or do not think the same of it. */
export interface Strain {
  name: Words;
  /** JSON Pointers of the marks. */
  at: string[];
}

/** A mark from here down says that it rubs. */
const low = 2;
/** Marks that differ so much tell two stories. */
const apart = 2;

/** The aspects on which shared marks are low or far apart. */
export function strainedFit(answers: Answers): Strain[] {
  const shared = sharedRows(answers, 'strategy', 'fit');
  return Object.entries(aspects).flatMap(([field, name]) => {
    const marked = shared.filter(({ row }) => typeof row[field] === 'string');
    const marks = marked.map(({ row }) => Number(row[field]));
    if (!(Math.min(...marks) <= low || Math.max(...marks) - Math.min(...marks) >= apart)) return [];
    return [{ name, at: marked.map(({ at }) => `${at}/${field}`) }];
  });
}
