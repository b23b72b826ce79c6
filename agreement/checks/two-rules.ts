import { isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

/** The same matter under two rules: one that all must agree on, and of which one party has the final say as well. */
export const twoRules: Check = {
  id: 37,
  find(answers) {
    const matters = rowsOf(answers, 'governance', 'reserved');
    return matters.flatMap((matter, index): Found[] => {
      const earlier = matters.slice(0, index).findIndex((other) => isSame(matter, other));
      if (earlier < 0 || !contradicts(matter, matters[earlier]!)) return [];
      const fields = contradictsIn('rule', matter, matters[earlier]!) ? 'rule' : 'party';
      return [
        {
          level: 'error',
          at: [earlier, index].map((at) => `/governance/reserved/${at}/${fields}`),
          message: {
            nl: `Voor “${matter.subject}” gelden twee regels.`,
            en: `There are two rules for “${matter.subject}”.`,
          },
          fix: {
            nl: 'Houd er één over, of maak duidelijk dat het om twee verschillende dingen gaat.',
            en: 'Keep one of them, or make clear that these are two different things.',
          },
        },
      ];
    });
  },
};

function isSame(one: Row, other: Row): boolean {
  return bare(one.subject) !== '' && bare(one.subject) === bare(other.subject);
}

function bare(subject: unknown): string {
  return typeof subject === 'string' ? subject.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') : '';
}

function contradicts(one: Row, other: Row): boolean {
  if (contradictsIn('rule', one, other)) return true;
  // Each of several parties may be able to stop it; only one can have the last word.
  return one.rule !== 'veto' && contradictsIn('party', one, other);
}

/** Whether both say it, and not the same. */
function contradictsIn(field: 'rule' | 'party', one: Row, other: Row): boolean {
  if (!isKnown(one[field]) || !isKnown(other[field])) return false;
  return JSON.stringify(one[field]) !== JSON.stringify(other[field]);
}
