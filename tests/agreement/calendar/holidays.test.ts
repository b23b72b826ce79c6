import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { toIso } from '#agreement/calendar/day';
import { dutchHolidays } from '#agreement/calendar/holidays';

/** What that library calls the days of article 3 of the Algemene termijnenwet. Sundays need no mention there. */
const rules = [/^01-01$/, /^easter (?:-2|1|39|50)$/, /^04-(?:27|30) if sunday/, /^05-05$/, /^12-2[56]$/];

it('are the days that another library gives, from 1990 to 2100', () => {
  const known = new Holidays('NL');
  for (let year = 1990; year <= 2100; year++) {
    const theirs = known
      .getHolidays(year)
      .filter(({ rule }) => rules.some((each) => each.test(rule)))
      .map(({ date }) => date.slice(0, 10));
    const ours = dutchHolidays(year).map(toIso);
    expect([year, [...new Set(ours)].sort()]).toEqual([year, [...new Set(theirs)].sort()]);
  }
});

it('count King’s Day on the 26th when the 27th is a Sunday, and Queen’s Day before 2014', () => {
  expect(dutchHolidays(2025).map(toIso)).toContain('2025-04-26');
  expect(dutchHolidays(2027).map(toIso)).toContain('2027-04-27');
  expect(dutchHolidays(2013).map(toIso)).toContain('2013-04-30');
});
