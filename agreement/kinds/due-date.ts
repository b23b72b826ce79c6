import type { Language } from '../language.ts';
import type { Kind } from '../question.ts';
import { type DateAnswer, date } from './date.ts';

/** 'binnen 10 dagen na het einde van de maand' */
const forms = {
  nl: /^(?:uiterlijk )?(?:binnen )?(\S+ \S+) na (?:(?:het einde|einde|afloop) van )?(?:de (?:maand|periode)|het (?:kwartaal|half ?jaar|jaar))$/i,
  en: /^(?:no later than |within )?(\S+ (?:(?:working|business|calendar) )?\S+) (?:after|of) (?:the end of )?the (?:month|quarter|half[- ]year|year|period)$/i,
} as const satisfies Record<Language, RegExp>;

/** What stands before a length of time, and changes nothing of a day by which something is due. */
const byThen = { nl: /^(?:uiterlijk )?binnen /i, en: /^(?:no later than|within) /i } as const;

const afterPeriod = { nl: 'na het einde van de periode', en: 'after the end of the period' } as const;

/** The day by which something of a period is due: a date, where the month or quarter that ends is the period itself. */
export const dueDate: Kind<DateAnswer> = {
  ...date,
  read(reply, language) {
    const reading = date.read({ ...reply, '': countedFrom(reply[''] ?? '', language) }, language);
    return 'problem' in reading && reading.problem === 'date-unreadable'
      ? { problem: 'due-unreadable' }
      : reading;
  },
};

function countedFrom(typed: string, language: Language): string {
  const trimmed = typed.replace(/\s+/g, ' ').trim();
  const length = forms[language].exec(trimmed)?.[1];
  return length ? `${length} ${afterPeriod[language]}` : trimmed.replace(byThen[language], '');
}
