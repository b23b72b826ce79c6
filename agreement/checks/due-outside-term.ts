import type { Answers } from '../answer.ts';
import type { Day } from '../calendar/day.ts';
import { dayOf, termOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';
import { capitalised } from './in-words.ts';

/** A contribution, or a payment of one, that is due or begins before the start or after the end, or goes on after it. */
export const dueOutsideTerm: Check = {
  id: 9,
  find: (answers) =>
    contributionsOf(answers).flatMap((contribution) =>
      datesOf(contribution).flatMap(({ at, date }): Found[] => {
        const side = sideOf(answers, dayOf(answers, date));
        if (!side) return [];
        const [name, than] = [contribution.name, sides[side]];
        return [
          {
            level: 'warning',
            at: [at, `/term/${side}`],
            message: {
              nl: `${capitalised(name.nl)}: de datum ligt ${than.nl}.`,
              en: `${capitalised(name.en)}: the date lies ${than.en}.`,
            },
            fix: {
              nl: 'Pas de datum aan, of laat de samenwerking eerder beginnen of later eindigen.',
              en: 'Change the date, or let the partnership start earlier or end later.',
            },
          },
        ];
      }),
    ),
};

export const sides = {
  start: { nl: 'vóór het begin van de samenwerking', en: 'before the start of the partnership' },
  end: { nl: 'na het einde van de samenwerking', en: 'after the end of the partnership' },
} as const satisfies Record<string, Words>;

function datesOf({ row, at, payments }: Contribution): { at: string; date: unknown }[] {
  return [
    { at: `${at}/due`, date: row.due },
    { at: `${at}/from`, date: row.from },
    { at: `${at}/until`, date: row.until },
    ...payments.map((payment) => ({ at: `${payment.at}/when`, date: payment.row.when })),
  ];
}

/** On which side of the term the day lies; a term that goes on by itself has no end to be late for. */
export function sideOf(answers: Answers, day: Day | undefined): keyof typeof sides | undefined {
  const { start, end, goesOn } = termOf(answers);
  if (day === undefined) return undefined;
  if (start !== undefined && day < start) return 'start';
  return end !== undefined && !goesOn && day > end ? 'end' : undefined;
}
