import { type Answers, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { type Day, dayOf, termOf } from './calendar.ts';
import { calledOf, capitalised } from './in-words.ts';

/** A contribution that is due before the start or after the end, or goes on after it. */
export const dueOutsideTerm: Check = {
  id: 9,
  find: (answers) =>
    rowsOf(answers, 'contributions', 'items').flatMap((row, index): Found[] => {
      const name = calledOf(row.what, index, { nl: 'bijdrage', en: 'contribution' });
      return outside(answers, row).map(({ field, side, than }) => ({
        level: 'warning',
        at: [`/contributions/items/${index}/${field}`, `/term/${side}`],
        message: {
          nl: `${capitalised(name.nl)}: de datum ligt ${than.nl}.`,
          en: `${capitalised(name.en)}: the date lies ${than.en}.`,
        },
        fix: {
          nl: 'Pas de datum aan, of laat de samenwerking eerder beginnen of later eindigen.',
          en: 'Change the date, or let the partnership start earlier or end later.',
        },
      }));
    }),
};

export const sides = {
  start: { nl: 'vóór het begin van de samenwerking', en: 'before the start of the partnership' },
  end: { nl: 'na het einde van de samenwerking', en: 'after the end of the partnership' },
} as const satisfies Record<string, Words>;

function outside(answers: Answers, row: Row): { field: string; side: string; than: Words }[] {
  return ['due', 'until'].flatMap((field) => {
    const side = sideOf(answers, dayOf(answers, row[field]));
    return side ? [{ field, side, than: sides[side] }] : [];
  });
}

/** On which side of the term the day lies; a term that goes on by itself has no end to be late for. */
export function sideOf(answers: Answers, day: Day | undefined): keyof typeof sides | undefined {
  const { start, end, goesOn } = termOf(answers);
  if (day === undefined) return undefined;
  if (start !== undefined && day < start) return 'start';
  return end !== undefined && !goesOn && day > end ? 'end' : undefined;
}
