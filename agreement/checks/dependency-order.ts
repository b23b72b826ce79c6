import { type Answers, type Row, rowsOf } from '../answer.ts';
import type { Day } from '../calendar/day.ts';
import { dayOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';
import { capitalised, listed } from './in-words.ts';

/** A contribution that is due before what it waits for can be there, and contributions that wait for each other. */
export const dependencyOrder: Check = {
  id: 10,
  find(answers) {
    const byId = new Map(contributionsOf(answers).map((each) => [each.row.id, each]));
    const waits = rowsOf(answers, 'contributions', 'dependencies').flatMap((row, index): Wait[] => {
      const waiting = byId.get(row.contribution as string);
      const first = byId.get(row['waits-for'] as string);
      return waiting ? [{ row, at: `/contributions/dependencies/${index}`, waiting, first }] : [];
    });
    return [...waits.flatMap((wait) => tooEarly(answers, wait)), ...circles(waits)];
  },
};

interface Wait {
  row: Row;
  at: string;
  waiting: Contribution;
  /** The contribution it waits for, where it is one. */
  first: Contribution | undefined;
}

function tooEarly(answers: Answers, { row, at, waiting, first }: Wait): Found[] {
  const due = certainDay(answers, waiting.row.due);
  const arrivals = [
    { at: `${at}/expected`, day: dayOf(answers, row.expected) },
    ...(first && first !== waiting ? [{ at: `${first.at}/due`, day: dayOf(answers, first.row.due) }] : []),
  ];
  const late = arrivals.filter(({ day }) => due !== undefined && day !== undefined && day > due);
  if (late.length === 0) return [];
  return [
    {
      level: 'error',
      at: [`${waiting.at}/due`, ...late.map((each) => each.at)],
      message: {
        nl: `${capitalised(waiting.name.nl)} moet er eerder zijn dan waar het op wacht.`,
        en: `${capitalised(waiting.name.en)} is due before what it waits for.`,
      },
      fix: {
        nl: 'Kies een latere dag, of zorg dat het andere er eerder is.',
        en: 'Choose a later day, or see that the other comes earlier.',
      },
    },
  ];
}

/** Days of work are at least so many days: when exactly, is not certain. */
function certainDay(answers: Answers, date: unknown): Day | undefined {
  const isCertain =
    typeof date === 'string' || (date as { unit?: unknown } | undefined)?.unit !== 'working-days';
  return isCertain ? dayOf(answers, date) : undefined;
}

/** Each group of contributions of which every one waits, in the end, for every other. */
function circles(waits: Wait[]): Found[] {
  const next = Map.groupBy(waits, ({ waiting }) => waiting);
  const reached = new Map([...next.keys()].map((from) => [from, reachedFrom(from, next)]));
  const found = new Set<Contribution>();
  return [...next.keys()].flatMap((one): Found[] => {
    if (found.has(one) || !reached.get(one)!.has(one)) return [];
    const circle = [...reached.get(one)!].filter((other) => reached.get(other)?.has(one));
    for (const each of circle) found.add(each);
    const at = waits
      .filter(({ waiting, first }) => circle.includes(waiting) && first && circle.includes(first))
      .map((wait) => `${wait.at}/waits-for`);
    return [{ level: 'error', at, message: message(circle.map(({ name }) => name)), fix }];
  });
}

function reachedFrom(start: Contribution, next: Map<Contribution, Wait[]>): Set<Contribution> {
  const reached = new Set<Contribution>();
  const ahead = [start];
  for (let here = ahead.pop(); here; here = ahead.pop()) {
    for (const { first } of next.get(here) ?? []) {
      if (!first || reached.has(first)) continue;
      reached.add(first);
      ahead.push(first);
    }
  }
  return reached;
}

function message(names: Words[]): Words {
  const said = listed(names);
  return names.length === 1
    ? { nl: `${capitalised(said.nl)} wacht op zichzelf.`, en: `${capitalised(said.en)} waits for itself.` }
    : {
        nl: `Deze bijdragen wachten op elkaar: ${said.nl}.`,
        en: `These contributions wait for each other: ${said.en}.`,
      };
}

const fix: Words = {
  nl: 'Spreek af wie begint, en haal daar het wachten weg.',
  en: 'Agree who begins, and remove the waiting there.',
};
