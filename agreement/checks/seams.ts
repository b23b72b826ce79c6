import type { Words } from '../language.ts';
import type { Bounds } from '../money/tiers.ts';

type SeamProblem = 'units' | 'descends' | 'overlap' | 'gap';

/** What is wrong where one step ends and the next begins. */
export function seam(one: Bounds | undefined, next: Bounds | undefined): SeamProblem | undefined {
  if (!one || !next) return undefined;
  if (one.unit !== next.unit) return 'units';
  if (next.from < one.from) return 'descends';
  if (one.to === undefined || next.from < one.to) return 'overlap';
  // '0-5.000' may go on with 5.000, with 5.001, or with 5.000,01.
  return [0n, 1n, one.one].includes(next.from - one.to) ? undefined : 'gap';
}

export const seamProblems: Record<SeamProblem, { message: Words; fix: Words }> = {
  units: {
    message: {
      nl: 'Deze twee stappen meten niet hetzelfde.',
      en: 'These two steps do not measure the same thing.',
    },
    fix: {
      nl: 'Gebruik in alle stappen dezelfde munt of eenheid.',
      en: 'Use the same currency or unit in all steps.',
    },
  },
  descends: {
    message: {
      nl: 'Deze stap begint lager dan de stap ervoor.',
      en: 'This step begins lower than the step before it.',
    },
    fix: {
      nl: 'Zet de stappen op volgorde, van laag naar hoog.',
      en: 'Put the steps in order, from low to high.',
    },
  },
  overlap: {
    message: { nl: 'Deze twee stappen overlappen elkaar.', en: 'These two steps overlap.' },
    fix: {
      nl: 'Laat de stap beginnen waar de vorige ophoudt. Alleen de laatste heeft geen bovengrens.',
      en: 'Let the step begin where the one before ends. Only the last has no upper limit.',
    },
  },
  gap: {
    message: {
      nl: 'Tussen deze twee stappen zit een gat.',
      en: 'There is a gap between these two steps.',
    },
    fix: {
      nl: 'Laat de stap beginnen waar de vorige ophoudt.',
      en: 'Let the step begin where the one before ends.',
    },
  },
};
