import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { calledOf, capitalised } from './in-words.ts';
import { levelOfGap } from './level-of-gap.ts';

/**
 * A contribution of rights or knowledge that is in no list of who owns what, once one of these lists has been filled in.
 * It counts as listed where a row shares a word with it.
 */
export const backgroundMissing: Check = {
  id: 15,
  find(answers) {
    const listed = listedWords(answers);
    if (!listed) return [];
    return rowsOf(answers, 'contributions', 'items').flatMap(({ kind, what }, index): Found[] => {
      if (kind !== 'ip' || !isKnown(what)) return [];
      if (wordsOf(what).some((word) => listed.has(word))) return [];
      const name = calledOf(what, index, { nl: 'bijdrage', en: 'contribution' });
      return [
        {
          level: levelOfGap(answers, 'ip'),
          at: ['/ip/background', `/contributions/items/${index}/what`],
          message: {
            nl: `${capitalised(name.nl)}: er staat niet van wie dit blijft en wat de anderen ermee mogen.`,
            en: `${capitalised(name.en)}: it does not say whose this remains and what the others may do with it.`,
          },
          fix: {
            nl: 'Noem het bij wat u al had en meebrengt.',
            en: 'Name it among what you already had and bring.',
          },
        },
      ];
    });
  },
};

/** The words of what is listed; undefined while nothing is, or while it is not known yet what is. */
function listedWords(answers: Answers): Set<string> | undefined {
  const { background, results } = answers.ip ?? {};
  const names = [
    ...rowsOf(answers, 'ip', 'background').map(({ item }) => item),
    ...rowsOf(answers, 'ip', 'results').map(({ type }) => type),
  ];
  const isOpen = [background, results, ...names].some((answer) => answer !== undefined && !isKnown(answer));
  return isOpen || names.length === 0 ? undefined : new Set(names.flatMap(wordsOf));
}

/** Words long enough to tell one thing from another. */
function wordsOf(text: unknown): string[] {
  return typeof text === 'string' ? (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []) : [];
}
