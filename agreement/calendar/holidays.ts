import { easter } from 'date-easter';
import { type Day, toDay, weekdayOf } from './day.ts';

/** How many days after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const aroundEaster = [-2, 1, 39, 50];

/**
 * The Dutch public holidays of a year, as article 3 of the Algemene termijnenwet lists them (its second paragraph puts
 * Good Friday on a par), as they have been since 1980.
 */
export function dutchHolidays(year: number): Day[] {
  const { month, day } = easter(year);
  const easterDay = dayOf(year, month, day);
  return [
    dayOf(year, 1, 1),
    ...aroundEaster.map((days) => easterDay + days),
    monarchsDay(year),
    dayOf(year, 5, 5),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ];
}

/** King's Day on 27 April, Queen's Day on the 30th before 2014; the day before where that is a Sunday. */
function monarchsDay(year: number): Day {
  const day = dayOf(year, 4, year >= 2014 ? 27 : 30);
  return weekdayOf(day) === 0 ? day - 1 : day;
}

function dayOf(year: number, month: number, day: number): Day {
  return toDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}
