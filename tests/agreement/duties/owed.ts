import type { Answers } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import { type SaidDuty, type SaidWhen, saidDuties } from '#agreement/duties/said';
import type { Language } from '#agreement/language';

export const parties = {
  items: [
    { id: 'p1', name: 'Anna' },
    { id: 'p2', name: 'Bram' },
  ],
};

/** What follows from these answers of Anna and Bram. */
export function owed(answers: Answers, language: Language = 'en', date = '2027-01-15'): SaidDuty[] {
  return saidDuties(askedAnswers({ parties, ...answers }), date, language);
}

/** Each in a line: when, what, who. */
export function lines(answers: Answers, language: Language = 'en', date?: string): string[] {
  return owed(answers, language, date).map(({ what, who, when }) =>
    `${sayWhen(when)} | ${what} | ${who || '–'}`.replaceAll('\u00a0', ' '),
  );
}

function sayWhen(when: SaidWhen): string {
  if (when.is === 'day') return [when.day, when.how].filter(Boolean).join(': ');
  if (when.is === 'open') return when.fix === undefined ? when.rule : `${when.rule} (${when.fix})`;
  const { series, fix } = when;
  const days =
    series &&
    `${series.first}…${series.ends ? series.last : ''} ${series.rrule ?? `×${series.days!.length}`}`;
  return [when.rule, days, series?.note, fix && `(${fix})`].filter(Boolean).join('; ');
}
