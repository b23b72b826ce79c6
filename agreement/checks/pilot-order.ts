import { type Answers, rowsOf } from '../answer.ts';
import type { Day } from '../calendar/day.ts';
import { dayAt, dayOf, termOf } from '../calendar/moments.ts';
import type { Found } from '../finding.ts';
import type { Words } from '../language.ts';

/** A pilot outside the term, or one that ends before it starts; and steps that are not within the pilot. */
export function pilotMisplaced(answers: Answers): Found[] {
  if (answers.pilot?.pilot === false) return [];
  const pilot = { start: dayAt(answers, 'pilot/start'), end: dayAt(answers, 'pilot/end') };
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
  if (!wrong) return phasesMisplaced(answers, pilot);
  const { at, ...message } = wrong;
  return [
    {
      level: 'error',
      at,
      message,
      fix: {
        nl: 'De proef hoort bij de samenwerking. Laat die op de eerste dag van de proef beginnen, en niet eindigen voordat de proef klaar is.',
        en: 'The pilot is part of the partnership. Let that start on the first day of the pilot, and end no sooner than the pilot does.',
      },
    },
  ];
}

function phasesMisplaced(answers: Answers, pilot: { start: Day | undefined; end: Day | undefined }): Found[] {
  return rowsOf(answers, 'pilot', 'phases').flatMap((phase, index): Found[] => {
    const at = (side: string) => `/pilot/phases/${index}/${side}`;
    const from = dayOf(answers, phase.from);
    const until = dayOf(answers, phase.until);
    const wrong = isBefore(until, from)
      ? { at: [at('from'), at('until')], message: phaseBackwards }
      : isBefore(from, pilot.start)
        ? { at: [at('from'), '/pilot/start'], message: phaseOutside }
        : isBefore(pilot.end, until ?? from)
          ? { at: [at(until === undefined ? 'from' : 'until'), '/pilot/end'], message: phaseOutside }
          : undefined;
    return wrong ? [{ level: 'error', ...wrong, fix: phaseFix }] : [];
  });
}

function isBefore(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
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

const phaseBackwards = {
  nl: 'Een stap van de proef eindigt vóór haar begin.',
  en: 'A step of the pilot ends before its start.',
};
const phaseOutside = { nl: 'Een stap valt buiten de proef.', en: 'A step lies outside the pilot.' };
const phaseFix = {
  nl: 'Controleer de datums van de stap en van de proef.',
  en: 'Check the dates of the step and of the pilot.',
};
