import type { Check } from '../finding.ts';
import { strainedFit } from '../strained-fit.ts';
import { listed } from './in-words.ts';

/** Marks of fit that are low or far apart, said once for all that the parties share of them (tips 2 and 5). */
export const uneasyFit: Check = {
  id: 111,
  find(answers) {
    const strained = strainedFit(answers);
    if (strained.length === 0) return [];
    const names = listed(strained.map(({ name }) => name));
    return [
      {
        level: 'note',
        at: strained.flatMap(({ at }) => at),
        message: {
          nl: `Hier past u niet vanzelf bij elkaar, of denkt u er verschillend over: ${names.nl}.`,
          en: `Here you do not fit easily, or do not think the same of it: ${names.en}.`,
        },
        fix: {
          nl: 'Vertel elkaar waaraan u het merkt, en spreek af hoe u ermee omgaat.',
          en: 'Tell each other how you notice, and agree how to deal with it.',
        },
      },
    ];
  },
};
