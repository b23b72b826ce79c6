import type { Answers } from '../answer.ts';
import { later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { dayOf, termOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';

const longer: Record<'notice' | 'minimum', { message: Words; fix: Words }> = {
  notice: {
    message: {
      nl: 'De opzegtermijn is langer dan de samenwerking zelf.',
      en: 'The notice period is longer than the partnership itself.',
    },
    fix: {
      nl: 'Maak de opzegtermijn korter, of laat de samenwerking langer duren.',
      en: 'Make the notice period shorter, or let the partnership last longer.',
    },
  },
  minimum: {
    message: {
      nl: 'Iedereen moet langer blijven dan de samenwerking duurt.',
      en: 'Everybody has to stay longer than the partnership lasts.',
    },
    fix: {
      nl: 'Maak de tijd dat iedereen blijft korter, of kies een latere einddatum.',
      en: 'Make the time that everybody stays shorter, or choose a later end.',
    },
  },
};

/**
 * Notice or a minimum term that does not fit between start and end; a term that goes on by itself holds any. And a
 * minimum term that is not over when notice can no longer be given, or when all may stop after the pilot.
 */
export const longerThanTerm: Check = {
  id: 55,
  find: (answers) => [...tooLong(answers), ...neverFree(answers), ...beyondPilot(answers)],
};

function tooLong(answers: Answers): Found[] {
  const { start, end, goesOn } = termOf(answers);
  if (start === undefined || end === undefined || start >= end || goesOn) return [];
  return (['notice', 'minimum'] as const).flatMap((id): Found[] => {
    const length = lengthOf(answers.term?.[id]);
    // The end is the last day: six months from 1 March fit until 31 August.
    if (!length || later(start, length) <= end + 1) return [];
    return [{ level: 'error', at: [`/term/${id}`, '/term/start', '/term/end'], ...longer[id] }];
  });
}

function neverFree(answers: Answers): Found[] {
  const { start } = termOf(answers);
  const lastNotice = dayOf(answers, answers.term?.['notice-until']);
  const minimum = lengthOf(answers.term?.minimum);
  const notice = lengthOf(answers.term?.notice);
  if (start === undefined || lastNotice === undefined || !minimum || !notice) return [];
  if (later(lastNotice, notice) >= later(start, minimum)) return [];
  return [
    {
      level: 'error',
      at: ['/term/minimum', '/term/notice-until', '/term/notice'],
      message: {
        nl: 'Zolang opzeggen kan, moet iedereen nog blijven. Zo kan niemand ooit opzeggen.',
        en: 'As long as notice can be given, everybody still has to stay. So nobody can ever give it.',
      },
      fix: {
        nl: 'Maak de tijd dat iedereen blijft korter, of kies een latere laatste dag om op te zeggen.',
        en: 'Make the time that everybody stays shorter, or choose a later last day to give notice.',
      },
    },
  ];
}

/** A pilot after which all stops unless somebody decides otherwise, while everybody still has to stay. */
function beyondPilot(answers: Answers): Found[] {
  const { pilot = {}, term = {} } = answers;
  const { start } = termOf(answers);
  const end = dayOf(answers, pilot.end);
  const minimum = lengthOf(term.minimum);
  if (pilot.pilot !== true || pilot.default !== 'stop' || !minimum) return [];
  if (start === undefined || end === undefined || later(start, minimum) <= end + 1) return [];
  return [
    {
      level: 'warning',
      at: ['/term/minimum', '/pilot/end', '/pilot/default'],
      message: {
        nl: 'Iedereen moet blijven tot na de proef. Maar beslist niemand, dan stopt alles na de proef.',
        en: 'Everybody has to stay until after the pilot. Yet if nobody decides, all stops after the pilot.',
      },
      fix: {
        nl: 'Laat de tijd dat iedereen blijft samen met de proef eindigen, of kies dat het na de proef doorgaat.',
        en: 'Let the time that everybody stays end with the pilot, or choose that it goes on after the pilot.',
      },
    },
  ];
}
