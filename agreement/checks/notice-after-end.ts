import type { Answers } from '../answer.ts';
import { type Day, lastDayOf, later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { dayOf, termOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';

/** The calendar months after whose end notice may take effect. */
const months: Record<string, 1 | 3 | 12> = { 'end-of-month': 1, 'end-of-quarter': 3, 'end-of-year': 12 };

/** Notice that takes effect only when the agreement is over anyway. */
export const noticeAfterEnd: Check = {
  id: 107,
  find(answers) {
    const { start, end, goesOn } = termOf(answers);
    if (start === undefined || end === undefined || start >= end || goesOn) return [];
    return [...neverInTime(answers, start, end), ...tooLate(answers, end)];
  },
};

/** Even who gives notice on the first day is out no sooner than the others. */
function neverInTime(answers: Answers, start: Day, end: Day): Found[] {
  const { notice, 'notice-effect': effect, minimum } = answers.term!;
  const lengths = [notice, minimum].map(lengthOf).filter((length) => length !== undefined);
  if (lengths.length === 0) return [];
  const over = Math.max(...lengths.map((length) => later(start, length) - 1));
  // What does not fit at all is an error of its own.
  if (over > end) return [];
  const calendar = months[effect as string];
  const out = effect === 'end-of-period' ? end : calendar && lastDayOf(calendar, over);
  if (out === undefined || out < end) return [];
  return [
    {
      level: 'warning',
      at: ['/term/notice-effect', '/term/end'],
      message: {
        nl: 'Wie opzegt, is pas vrij als de samenwerking toch al voorbij is.',
        en: 'Whoever gives notice is free only when the partnership is over anyway.',
      },
      fix: {
        nl: 'Laat een opzegging eerder ingaan, of zeg dat tussentijds opzeggen niet kan.',
        en: 'Let notice take effect sooner, or say that nobody can leave before the end.',
      },
    },
  ];
}

function tooLate(answers: Answers, end: Day): Found[] {
  const last = dayOf(answers, answers.term?.['notice-until']);
  const notice = lengthOf(answers.term?.notice);
  if (last === undefined || last > end || !notice || later(last, notice) <= end + 1) return [];
  return [
    {
      level: 'warning',
      at: ['/term/notice-until', '/term/notice', '/term/end'],
      message: {
        nl: 'Wie op de laatste dag opzegt die daarvoor is, is pas vrij na het einde.',
        en: 'Whoever gives notice on the last day for it is free only after the end.',
      },
      fix: {
        nl: 'Kies een eerdere laatste dag om op te zeggen.',
        en: 'Choose an earlier last day to give notice.',
      },
    },
  ];
}
