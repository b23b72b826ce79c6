import { type Answers, rowsOf } from '../answer.ts';
import { type Day, later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { dayOf, termOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import { contributionsBackwards } from './contribution-order.ts';
import { pilotMisplaced } from './pilot-order.ts';

/**
 * Days in an order that cannot be: a start that is not before the end, a pilot outside the term, an opt-out or notice
 * that would have to be given before the start, what comes too late, and what ends before it begins. Days in words are not compared.
 */
export const termOrder: Check = {
  id: 54,
  find: (answers) => [
    ...termBackwards(answers),
    ...pilotMisplaced(answers),
    ...optOutTooEarly(answers),
    ...noticeBeforeStart(answers),
    ...afterTheEnd(answers),
    ...contributionsBackwards(answers),
  ],
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

/** What is of no use after the end: a moment to step out or to talk, or something that only takes effect then. */
function afterTheEnd(answers: Answers): Found[] {
  const { end, goesOn } = termOf(answers);
  if (end === undefined || goesOn) return [];
  const dates = [
    { at: '/term/talk-before-end', date: answers.term?.['talk-before-end'] },
    ...rowsOf(answers, 'term', 'ways-out').map(({ until }, index) => ({
      at: `/term/ways-out/${index}/until`,
      date: until,
    })),
    ...rowsOf(answers, 'term', 'other-starts').map(({ from }, index) => ({
      at: `/term/other-starts/${index}/from`,
      date: from,
    })),
  ];
  return dates.flatMap(({ at, date }): Found[] => {
    const day = dayOf(answers, date);
    if (day === undefined || day <= end) return [];
    return [
      {
        level: 'error',
        at: [at, '/term/end'],
        message: {
          nl: 'Deze dag ligt na het einde van de samenwerking: dan is het te laat.',
          en: 'This day lies after the end of the partnership: then it is too late.',
        },
        fix: {
          nl: 'Kies een eerdere dag, of een later einde.',
          en: 'Choose an earlier day, or a later end.',
        },
      },
    ];
  });
}

/** An opt-out that would have to come before the start, or before the parties sign. */
function optOutTooEarly(answers: Answers): Found[] {
  const { start, end, goesOn } = termOf(answers);
  const length = lengthOf(answers.term?.['opt-out']);
  if (!goesOn || end === undefined || !length) return [];
  const isTooLate = (day: Day | undefined) => day !== undefined && later(day, length) > end + 1;
  const signing = dayOf(answers, answers.parties?.['signing-day']);
  if (!isTooLate(start)) return isTooLate(signing) ? [optOutPast] : [];
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

const optOutPast: Found = {
  level: 'error',
  at: ['/term/opt-out', '/parties/signing-day', '/term/end'],
  message: {
    nl: 'De laatste dag om te zeggen dat u niet door wil, is al voorbij op de dag dat u tekent.',
    en: 'The last day to say that you do not want to go on is past on the day that you sign.',
  },
  fix: {
    nl: 'Maak de tijd om dat te zeggen korter, of kies een later einde.',
    en: 'Make the time to say so shorter, or choose a later end.',
  },
};

function noticeBeforeStart(answers: Answers): Found[] {
  const { start } = termOf(answers);
  const last = dayOf(answers, answers.term?.['notice-until']);
  if (start === undefined || last === undefined || last >= start) return [];
  return [
    {
      level: 'error',
      at: ['/term/notice-until', '/term/start'],
      message: {
        nl: 'De laatste dag om op te zeggen ligt vóór het begin: opzeggen kan dan nooit.',
        en: 'The last day to give notice lies before the start: nobody could ever give it.',
      },
      fix: {
        nl: 'Kies een latere dag, of laat deze vraag leeg.',
        en: 'Choose a later day, or leave this question empty.',
      },
    },
  ];
}
