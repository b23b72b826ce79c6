import type { Answers } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { dayOf, later, lengthOf, termOf } from './calendar.ts';

/**
 * Days in an order that cannot be: a start that is not before the end, a pilot outside the term or ending before it
 * starts, and an opt-out that would have to be given before the start. Days in words are not compared.
 */
export const termOrder: Check = {
  id: 54,
  find: (answers) => [...termBackwards(answers), ...pilotMisplaced(answers), ...optOutTooEarly(answers)],
};

function termBackwards(answers: Answers): Found[] {
  const { start, end } = termOf(answers);
  if (start === undefined || end === undefined || start < end) return [];
  return [
    {
      level: 'error',
      at: ['/term/start', '/term/end'],
      message: {
        nl: 'De samenwerking eindigt niet na haar begin.',
        en: 'The partnership does not end after its start.',
      },
      fix: { nl: 'Controleer de begindatum en de einddatum.', en: 'Check the start date and the end date.' },
    },
  ];
}

function pilotMisplaced(answers: Answers): Found[] {
  if (answers.pilot?.pilot === false) return [];
  const pilot = { start: dayOf(answers, answers.pilot?.start), end: dayOf(answers, answers.pilot?.end) };
  const term = termOf(answers);
  const termEnd = term.goesOn ? undefined : term.end;
  const wrong = isBefore(pilot.end, pilot.start)
    ? { at: ['/pilot/start', '/pilot/end'], ...misplaced.backwards }
    : isBefore(pilot.start, term.start)
      ? { at: ['/pilot/start', '/term/start'], ...misplaced.early }
      : isBefore(termEnd, pilot.start)
        ? { at: ['/pilot/start', '/term/end'], ...misplaced.after }
        : isBefore(termEnd, pilot.end)
          ? { at: ['/pilot/end', '/term/end'], ...misplaced.late }
          : undefined;
  if (!wrong) return [];
  const { at, ...message } = wrong;
  return [
    {
      level: 'error',
      at,
      message,
      fix: {
        nl: 'Controleer de datums van de proef en van de samenwerking.',
        en: 'Check the dates of the pilot and of the partnership.',
      },
    },
  ];
}

const misplaced = {
  backwards: { nl: 'De proef eindigt vóór haar begin.', en: 'The pilot ends before its start.' },
  early: { nl: 'De proef begint vóór de samenwerking.', en: 'The pilot starts before the partnership.' },
  after: {
    nl: 'De proef begint na het einde van de samenwerking.',
    en: 'The pilot starts after the end of the partnership.',
  },
  late: {
    nl: 'De proef duurt langer dan de samenwerking.',
    en: 'The pilot goes on after the end of the partnership.',
  },
} as const satisfies Record<string, Words>;

function isBefore(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}

function optOutTooEarly(answers: Answers): Found[] {
  const { start, end, goesOn } = termOf(answers);
  const length = lengthOf(answers.term?.['opt-out']);
  if (!goesOn || start === undefined || end === undefined || !length) return [];
  if (later(start, length) <= end + 1) return [];
  return [
    {
      level: 'error',
      at: ['/term/opt-out', '/term/start', '/term/end'],
      message: {
        nl: 'Wie niet door wil, had dat al vóór het begin moeten zeggen.',
        en: 'Whoever does not want to go on should have said so before the start.',
      },
      fix: {
        nl: 'Maak de tijd om dat te zeggen korter dan de samenwerking.',
        en: 'Make the time to say so shorter than the partnership.',
      },
    },
  ];
}
