import { type Day, dayInMonth, lastDayOf, monthOf, toIso } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { lastDayIn, lastDayLasting, lastStart } from '../calendar/working-days.ts';
import { type Duration, duration } from '../kinds/duration.ts';
import type { Words } from '../language.ts';
import type { Place } from '../places.ts';
import { sayDate } from '../say/dates.ts';
import { beforeEachPeriod } from './comes-back.ts';
import { dutyAt, everyone } from './decision.ts';
import type { Duty } from './duty.ts';
import type { Ground } from './ground.ts';
import { listed } from './owners.ts';

/** The last day to say that one does not go on: before the first period ends, and before each one that follows. */
export function optOut(place: Place, ground: Ground): Duty[] {
  const { answers, firstEnd, workingDays } = ground;
  const duty = {
    ...dutyAt(place, { kind: 'notice', said: 'term-renewal', what: sayNo, who: everyone }, ground),
    at: [place.at, '/term/end'],
  };
  const rule = counted(place, ground, {
    nl: 'vóór het einde van de lopende periode',
    en: 'before the end of the current period',
  });
  const length = lengthOf(place.answer);
  if (!length) return [{ ...duty, when: { rule, fix: place.at } }];
  const lastDayFor = (end: Day) => lastStart(end, length, workingDays);
  const day = firstEnd === undefined ? undefined : lastDayFor(firstEnd);
  if (firstEnd === undefined || day === undefined) return [{ ...duty, when: { rule, fix: '/term/end' } }];

  const period = lengthOf(answers.term?.['renewal-period']);
  const coming = period ? beforeEachPeriod(firstEnd, period, lastDayFor, ground) : { days: [] };
  const again = {
    ...duty,
    id: `${duty.id}/again`,
    at: [place.at, '/term/renewal-period'],
    when: { rule, ends: false, ...coming },
  };
  return [{ ...duty, when: { day: toIso(day), how: rule } }, ...(coming.days.length > 0 ? [again] : [])];
}

const sayNo = {
  nl: 'laatste dag voor een Partij om te zeggen dat zij niet doorgaat',
  en: 'last day for a Party to say that it will not go on',
};

/** The last day of the time that everybody takes part at least. */
export function minimum(place: Place, ground: Ground): Duty[] {
  const duty = dutyAt(
    place,
    { kind: 'term', said: 'term-minimum', what: stays, who: everyone, ofItself: true },
    ground,
  );
  const rule = counted(place, ground, { nl: 'vanaf de start', en: 'from the start' });
  const length = lengthOf(place.answer);
  const last =
    length && ground.start !== undefined && lastDayLasting(ground.start, length, ground.workingDays);
  if (typeof last === 'number') return [{ ...duty, when: { day: toIso(last), how: rule } }];
  return [{ ...duty, when: { rule, fix: length ? '/term/start' : place.at } }];
}

const stays = {
  nl: 'tot en met deze dag doet elke Partij in elk geval mee',
  en: 'until this day each Party takes part in any case',
};

/**
 * The last day on which notice still makes a difference: given later, it takes effect only when all is over anyway. None
 * where the parties named a last day, where there is no certain end, and where nobody can leave before it.
 */
export function notice(place: Place, ground: Ground): Duty[] {
  const { answers, start, end, workingDays } = ground;
  const { 'notice-effect': effect, 'notice-until': until, minimum } = answers.term!;
  const length = lengthOf(place.answer);
  const out = end === undefined ? undefined : effectBefore(end, effect);
  const day = length && out !== undefined ? lastStart(out, length, workingDays) : undefined;
  if (until !== undefined || out === undefined || day === undefined || day < (start ?? day)) return [];
  const stay = lengthOf(minimum);
  const free = stay && start !== undefined ? lastDayIn(start, stay, workingDays) : start;
  if (free !== undefined && free > out) return [];
  const what = ground.words((_, language) => `${lastDayFor[language]} ${sayDate(toIso(out), language)}`);
  return [
    {
      ...dutyAt(place, { kind: 'notice', said: 'term-notice', what, who: noticeBy }, ground),
      at: [place.at, '/term/end'],
      when: {
        day: toIso(day),
        how: counted(place, ground, { nl: 'van tevoren', en: 'beforehand' }),
      },
    },
  ];
}

const lastDayFor = {
  nl: 'laatste dag om op te zeggen tegen',
  en: 'last day to give notice that takes effect on',
};

/** Who may give notice: everybody where nobody is named. */
export function noticeBy(_: Place, { answers }: Ground): readonly string[] {
  const by = listed(answers.term?.['notice-by']);
  return by.length > 0 ? by : ['all'];
}

/** The calendar months after whose end notice may take effect. */
const months: Record<string, 1 | 3 | 12> = { 'end-of-month': 1, 'end-of-quarter': 3, 'end-of-year': 12 };

/** The last day on which notice can take effect, the end included; undefined where the parties put that in words. */
function effectBefore(end: Day, effect: unknown): Day | undefined {
  if (effect === undefined || effect === 'any-day' || effect === 'end-of-period') return end;
  const each = typeof effect === 'string' ? months[effect] : undefined;
  if (each === undefined || lastDayOf(each, end) === end) return each && end;
  return dayInMonth(Math.floor(monthOf(end) / each) * each, 1) - 1;
}

/** '2 months' and what they are counted from. */
function counted({ answer }: Place, ground: Ground, from: Words): Words {
  return ground.words((saying, language) => `${duration.say(answer as Duration, saying)} ${from[language]}`);
}
