import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { type DatedFile, draft } from '#agreement/draft';
import type { Language } from '#agreement/language';
import { ics } from '#documents/ics';
import { example } from '../journeys/site.ts';

const parties = {
  title: 'Books',
  items: [
    { id: 'p1', name: 'Anna' },
    { id: 'p2', name: 'Bram' },
  ],
};

const made = (answers: Answers, more: Partial<DatedFile> = {}) =>
  draft({ handslag: 1, language: 'en', date: '2027-01-15', answers: { parties, ...answers }, ...more });

/** What an independent reader makes of a calendar. */
function read(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar) as never);
  return component.getAllSubcomponents('vevent').map((each) => {
    const event = new ICAL.Event(each);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      day: event.startDate.toString(),
      isWholeDay: event.startDate.isDate,
      sequence: event.sequence,
      stamp: String(each.getFirstPropertyValue('dtstamp')),
      alarms: each.getAllSubcomponents('valarm').length,
      days: event.isRecurring() ? daysOf(event) : [event.startDate.toString()],
    };
  });
}

function daysOf(event: InstanceType<typeof ICAL.Event>): string[] {
  const iterator = event.iterator();
  const days: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) days.push(next.toString());
  return days;
}

const item = (id: string, more: object) => ({ id, what: 'Oven', giver: 'p1', ...more });
const term = { start: '2027-01-01', end: '2027-06-30' };
const oven = { contributions: { items: [item('r1', { due: '2027-02-01' })] } };

describe('a calendar, read by somebody else', () => {
  it.each(['fotoboeken', 'festival', 'bakery'])('has every day of %s, in both languages', (name) => {
    for (const language of ['nl', 'en'] as const) {
      const drafted = draft({ ...(example(name) as DatedFile), language });
      const expected = drafted.duties.flatMap(({ when }) => {
        if (when.is === 'day') return [when.day];
        if (when.is === 'open' || !when.series) return [];
        return when.series.days ? when.series.days.map(({ day }) => day) : [when.series.first];
      });
      const events = read(ics(drafted));
      expect(events.length).toBeGreaterThan(5);
      expect(events.map(({ day }) => day).sort()).toEqual(expected.sort());
      expect(events.every(({ isWholeDay }) => isWholeDay)).toBe(true);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    }
  });

  it('says what, who, of which partnership, where it is agreed and how its day came about', () => {
    const [, due] = read(
      ics(
        made({
          contributions: { items: [item('r1', { due: { n: 8, unit: 'days', after: 'term/start' } })] },
          term: { start: '2027-01-01' },
        }),
      ),
    );
    expect(due).toMatchObject({
      day: '2027-01-11',
      summary: 'Oven: due (Anna) – Books',
      stamp: '2027-01-15T00:00:00Z',
      alarms: 1,
    });
    const said = due!.description.replaceAll('\u00a0', ' ');
    expect(said).toContain(
      '8 days after the start; moved on, since Saturday 9 January 2027 is no working day',
    );
    expect(said).toContain('See schedule A.');
    expect(said).toContain('Books, Draft');
  });

  it('repeats what comes back as one event, within the term', () => {
    const rhythm = { every: 1, unit: 'months', on: 'the last Friday' };
    const events = read(ics(made({ contributions: { items: [item('r1', { rhythm })] }, term })));
    expect(events.find(({ summary }) => summary.startsWith('Oven'))).toMatchObject({
      days: ['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30', '2027-05-28', '2027-06-25'],
      alarms: 0,
    });
  });

  it('holds the next days of what comes back on the 30th, one by one', () => {
    const answers = {
      dialogue: { rhythm: { every: 1, unit: 'months', on: 'the 30th' } },
      term: { start: '2020-01-01' },
    };
    const talks = read(ics(made(answers))).filter(({ summary }) => summary.startsWith('campfire'));
    expect(talks.map(({ day }) => day).slice(0, 3)).toEqual(['2027-01-30', '2027-02-28', '2027-03-30']);
    expect(talks).toHaveLength(24);
  });

  it('holds a statement for each period, by itself: holidays move them apart', () => {
    const due = { n: 30, unit: 'days', after: 'reporting/period' };
    const events = read(ics(made({ reporting: { period: 'month', 'payment-due': due }, term })));
    const payments = events.filter(({ summary }) => summary.startsWith('payment'));
    expect(payments.map(({ day }) => day)).toEqual([
      '2027-03-02',
      '2027-03-30',
      '2027-04-30',
      '2027-05-31',
      '2027-06-30',
      '2027-07-30',
    ]);
  });

  it('leaves out what has no day, and is a calendar all the same', () => {
    const words = { contributions: { items: [item('r1', { due: { words: 'end of March' } })] } };
    const calendar = ics(made(words));
    expect(read(calendar)).toEqual([]);
    const journal = new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent('vjournal');
    expect(journal?.getFirstPropertyValue('summary')).toBe('This agreement has no dates yet');
  });
});

describe('text in a calendar', () => {
  const hostile = [
    'Oven; big, black\\nEND:VEVENT',
    'BEGIN:VEVENT',
    '"quotes" : and ; = signs',
    'a\\,b\\;c\\\\d',
    'Łódź ijsvogel 東京 '.repeat(20).trim(),
    '😀👩‍👩‍👧‍👦'.repeat(30),
    'x'.repeat(1000),
    'é'.repeat(74),
  ];

  it.each(hostile)('comes back as it was typed, folded in lines of 75 octets: %.30s', (what) => {
    const answers = {
      parties: { ...parties, title: what },
      contributions: { items: [item('r1', { what, due: '2027-02-01' })] },
    };
    const calendar = ics(made(answers));
    const [event] = read(calendar);
    expect(event!.summary).toBe(`${what}: due (Anna) – ${what}`);
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // No character is cut in two by folding: each line is text by itself.
    expect(calendar).not.toContain('\ufffd');
  });

  it.each([
    ['a line break', 'one\ntwo', 'one\ntwo'],
    ['a line break of Windows', 'one\r\ntwo', 'one\ntwo'],
    ['a forged end', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'x\nEND:VEVENT\nBEGIN:VEVENT'],
    ['a separator of lines', 'one\u2028two', 'one\ntwo'],
    ['control characters', 'a\u0000b\u0007c\u001bd', 'a b c d'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
  ])('cannot break out with %s', (_, typed, expected) => {
    const drafted = made(oven);
    const calendar = ics({
      ...drafted,
      title: typed,
      duties: drafted.duties.map((duty) => ({ ...duty, what: typed })),
    });
    expect(read(calendar).map(({ summary }) => summary)).toEqual([`${expected} (Anna) – ${expected}`]);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('an event', () => {
  const uids = (
    answers: Answers,
    more: Partial<DatedFile> = {},
    of?: { partnership: string; sequence: number },
  ) => read(ics(made(answers, more), of)).map(({ uid }) => uid);
  const [one] = uids(oven);

  it('keeps its id in every language, on every day and in every version', () => {
    for (const language of ['nl', 'en'] satisfies Language[])
      expect(uids(oven, { language, date: '2028-05-05', version: 3 })).toEqual([one]);
    const of = { partnership: 'abc', sequence: 1 };
    const [stored] = uids(oven, {}, of);
    expect(uids(oven, { language: 'nl' }, { ...of, sequence: 7 })).toEqual([stored]);
    expect(stored).not.toBe(one);
    expect(stored).not.toContain('abc');
  });

  it('keeps its id when its day and its name change, and when others come before it', () => {
    const items = [item('r2', { due: '2027-02-01' }), item('r1', { what: 'Big oven', due: '2027-03-01' })];
    expect(uids({ contributions: { items } })[1]).toBe(one);
  });

  it('is another in another partnership, also of the same parties', () => {
    expect(uids({ ...oven, parties: { ...parties, title: 'Bread' } })).not.toEqual([one]);
    expect(uids({ ...oven, parties: { ...parties, items: parties.items.slice(0, 1) } })).not.toEqual([one]);
    const of = (partnership: string) => uids(oven, {}, { partnership, sequence: 0 });
    expect(of('abc')).not.toEqual(of('abd'));
  });

  it('carries the number of the calendar of a partnership', () => {
    expect(read(ics(made(oven), { partnership: 'abc', sequence: 4 }))[0]!.sequence).toBe(4);
  });

  it('carries a number that rises with the version and the day of a draft that is not stored', () => {
    const sequence = (more: Partial<DatedFile>) => read(ics(made(oven, more)))[0]!.sequence;
    const day = { date: '2027-01-15' };
    expect(sequence(day)).toBe(sequence(day));
    expect(sequence({ date: '2027-01-16' })).toBeGreaterThan(sequence(day));
    expect(sequence({ ...day, version: 2 })).toBeGreaterThan(sequence({ ...day, version: 1 }));
    expect(sequence({ date: '1950-01-01' })).toBe(0);
  });
});

it('a thousand contributions make a calendar in the same bytes each time', () => {
  const items = Array.from({ length: 1000 }, (_, index) =>
    item(`r${index + 1}`, {
      what: `Oven ${index + 1}`,
      due: '2027-02-01',
      rhythm: { every: 1, unit: 'days' },
    }),
  );
  const drafted = made({ contributions: { items }, term: { start: '1900-01-01', 'no-end': true } });
  const calendar = ics(drafted);
  expect(ics(made({ contributions: { items }, term: { start: '1900-01-01', 'no-end': true } }))).toBe(
    calendar,
  );
  expect(read(calendar.replaceAll(/RRULE:.*\r\n/g, ''))).toHaveLength(2001);
});

describe('a calendar that would be too large', () => {
  const rhythm = { every: 1, unit: 'months', on: 'the 30th' };
  const many = (count: number) => ({
    contributions: {
      items: Array.from({ length: count }, (_, index) =>
        item(`r${index + 1}`, { what: 'Oven 😀; '.repeat(60), rhythm }),
      ),
    },
    money: { 'review-date': '2026-02-02' },
    dialogue: { rhythm: { every: 1, unit: 'weeks' } },
    term: { start: '2026-01-01', 'no-end': true },
  });

  it('holds what comes first, stays below 4 MB, and says how many days it lacks', () => {
    const answers = many(150);
    const drafted = made(answers as Answers);
    const calendar = ics(drafted);
    expect(Buffer.byteLength(calendar)).toBeLessThan(4_000_000);
    const events = read(calendar);
    const days = events.filter(({ summary }) => summary.startsWith('Oven')).map(({ day }) => day);
    // All that is due on the first days, and what comes back by a rule that began in the past.
    expect(days.filter((day) => day === '2027-01-30')).toHaveLength(150);
    expect(events.some(({ summary }) => summary.startsWith('campfire'))).toBe(true);
    expect(events.some(({ day }) => day < '2027-01-15' && day !== '2026-01-07')).toBe(false);
    const last = days.toSorted().at(-1)!;
    expect(new Set(days).size).toBe(1 + months(last) - months('2027-01'));
    const lacking = 150 * 24 + 3 - events.length;
    const about = new ICAL.Component(ICAL.parse(calendar) as never);
    for (const property of ['description', 'x-wr-caldesc'])
      expect(about.getFirstPropertyValue(property)).toContain(`Number of days left out: ${lacking}.`);
    // The parser takes seconds for four megabytes where the machine is busy.
  }, 30_000);

  it('says nothing of the kind where all fits', () => {
    const calendar = ics(made(many(10) as Answers));
    expect(read(calendar)).toHaveLength(243);
    expect(calendar).not.toContain('CALDESC');
  });

  const months = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
});
