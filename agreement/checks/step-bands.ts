import { type Answers, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { boundsOf, loose, tiersOf } from '../money/tiers.ts';
import { seam, seamProblems } from './seams.ts';
import { unclearSteps } from './unclear-steps.ts';

/** Steps that leave a gap, overlap, go down or stop somewhere; and steps of which nobody can say how they work. */
export const stepBands: Check = {
  id: 18,
  find: (answers) => [
    ...ladders(answers).flatMap((ladder) => [...seams(ladder), ...unended(ladder), ...without(ladder)]),
    ...unclearSteps(answers),
  ],
};

/** Steps that belong together, each with its place in the answers. */
interface Ladder {
  steps: { row: Row; at: string }[];
  /** Which fields say what holds in a step. */
  gives: readonly string[];
  /** Whether there may be something above the last step: a rest that is shared otherwise. */
  leavesRest: boolean;
}

function ladders(answers: Answers): Ladder[] {
  const tiers = rowsOf(answers, 'money', 'tiers');
  const ofLayers = [...tiersOf(answers)].flatMap(([id, rows]): Ladder[] => {
    if (id === loose) return [];
    const layer = rowsOf(answers, 'money', 'layers').find((row) => row.id === id)!;
    const steps = rows.map((row) => ({ row, at: `/money/tiers/${tiers.indexOf(row)}` }));
    const leavesRest = layer.steps !== 'whole' && rows.every(({ shares }) => shares !== undefined);
    return [{ steps, gives: ['percentage', 'amount', 'shares'], leavesRest }];
  });
  const places = rowsOf(answers, 'money', 'costs-tiers').map((row, index) => ({
    row,
    at: `/money/costs-tiers/${index}`,
  }));
  const ofCosts = [...Map.groupBy(places, ({ row }) => row.party).values()].map((steps) => ({
    steps,
    gives: ['percentage', 'rise'],
    leavesRest: false,
  }));
  return [...ofLayers, ...ofCosts];
}

/** What is wrong between one step and the next. */
function seams({ steps }: Ladder): Found[] {
  return steps.slice(1).flatMap(({ row, at }, index): Found[] => {
    const before = steps[index]!;
    const problem = seam(boundsOf(before.row.band), boundsOf(row.band));
    if (!problem) return [];
    return [{ level: 'error', at: [`${before.at}/band`, `${at}/band`], ...seamProblems[problem] }];
  });
}

/** A last step with an upper end: nobody knows what holds above it. */
function unended({ steps, leavesRest }: Ladder): Found[] {
  const last = steps.at(-1)!;
  if (leavesRest || boundsOf(last.row.band)?.to === undefined) return [];
  return [
    {
      level: 'error',
      at: [`${last.at}/band`],
      message: {
        nl: 'Boven de laatste stap is niets afgesproken.',
        en: 'Nothing has been agreed above the last step.',
      },
      fix: {
        nl: 'Voeg een stap toe zonder bovengrens, met “minstens …”.',
        en: 'Add a step without an upper limit, with “at least …”.',
      },
    },
  ];
}

/** Steps in which nothing is given. */
function without({ steps, gives }: Ladder): Found[] {
  return steps.flatMap(({ row, at }): Found[] => {
    if (row.band === undefined || gives.some((field) => row[field] !== undefined)) return [];
    return [
      {
        level: 'error',
        at: gives.map((field) => `${at}/${field}`),
        message: { nl: 'Bij deze stap staat niet wat er geldt.', en: 'This step does not say what holds.' },
        fix: {
          nl: 'Vul het percentage, het bedrag of de verdeling van deze stap in.',
          en: 'Fill in the percentage, the amount or the split of this step.',
        },
      },
    ];
  });
}
