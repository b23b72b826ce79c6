import { type Answers, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { partiesOf } from '../places.ts';
import { namesOf } from './in-words.ts';

/**
 * Sole traders or natural persons who promise fixed hours: two of them may turn out to be a general partnership
 * (art. 7A:1655 BW, 16 WvK), and one who works them for another party an employee (art. 7:610 BW).
 */
export const hoursLikeEmployee: Check = {
  id: 67,
  find(answers) {
    const people = new Set(
      partiesOf(answers)
        .filter(isOnePerson)
        .map(({ id }) => id),
    );
    const hours = rowsOf(answers, 'contributions', 'items')
      .map((row, index) => ({ row, at: `/contributions/items/${index}/quantity` }))
      .filter(({ row }) => people.has(row.giver as string) && isFixedHours(row));
    const givers = new Set(hours.map(({ row }) => row.giver));
    if (givers.size >= 2) return [found(answers, hours, together)];
    const forAnother = hours.filter(({ row }) => /^p\d/.test(String(row.receiver)));
    return forAnother.length > 0 ? [found(answers, forAnother, employed)] : [];
  },
};

function isOnePerson({ form }: Row): boolean {
  return form === 'sole-trader' || form === 'person';
}

/** So many hours a week, or hours that come back in a rhythm. */
function isFixedHours({ kind, quantity, rhythm }: Row): boolean {
  if (kind !== 'hours' || typeof quantity !== 'object' || quantity === null) return false;
  const { unit, per } = quantity as { unit?: unknown; per?: unknown };
  return unit === 'hours' && (per !== undefined || rhythm !== undefined);
}

function found(answers: Answers, hours: { row: Row; at: string }[], said: Said): Found {
  const names = namesOf(answers, ({ id }) => hours.some(({ row }) => row.giver === id));
  const { message, fix } = said(names);
  return { level: 'note', at: hours.map(({ at }) => at), message, fix };
}

type Said = (names: Words) => { message: Words; fix: Words };

const together: Said = (names) => ({
  message: {
    nl: `${names.nl} werken samen met vaste uren. De wet kan dat zien als een vennootschap onder firma, of als werk in dienst van elkaar.`,
    en: `${names.en} work together in fixed hours. The law may see that as a general partnership, or as employment by each other.`,
  },
  fix: {
    nl: 'Laat het nakijken. Het helpt als ieder zelf bepaalt wanneer en hoe er gewerkt wordt.',
    en: 'Have it checked. It helps if each decides for themselves when and how the work is done.',
  },
});

const employed: Said = (names) => ({
  message: {
    nl: `${names.nl} werkt vaste uren voor een andere partij. Dat kan schijnzelfstandigheid zijn.`,
    en: `${names.en} works fixed hours for another party. That may be false self-employment.`,
  },
  fix: {
    nl: 'Laat het nakijken. Een resultaat afspreken in plaats van uren kan helpen.',
    en: 'Have it checked. Agreeing on a result instead of hours may help.',
  },
});
