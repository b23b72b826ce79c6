import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { later, lengthOf, termOf } from './calendar.ts';

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

/** Notice or a minimum term that does not fit between start and end; a term that goes on by itself holds any. */
export const longerThanTerm: Check = {
  id: 55,
  find(answers) {
    const { start, end, goesOn } = termOf(answers);
    if (start === undefined || end === undefined || start >= end || goesOn) return [];
    return (['notice', 'minimum'] as const).flatMap((id): Found[] => {
      const length = lengthOf(answers.term?.[id]);
      // The end is the last day: six months from 1 March fit until 31 August.
      if (!length || later(start, length) <= end + 1) return [];
      return [{ level: 'error', at: [`/term/${id}`, '/term/start', '/term/end'], ...longer[id] }];
    });
  },
};
