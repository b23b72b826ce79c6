import { createHash } from 'node:crypto';
import type { AnswersFile } from '#agreement/answers-file';
import { toDay } from '#agreement/calendar/day';
import type { Draft, DraftDuty } from '#agreement/draft-tree';
import { partiesOf } from '#agreement/places';
import { type Component, date, type Property, text, write } from './ics/lines.ts';
import { nearest } from './ics/nearest.ts';
import { calendarWords } from './ics/words.ts';
import { documentWords } from './words.ts';

/** Whose calendar it is, so that a later file changes its events rather than adding to them. */
export interface CalendarOf {
  /** The id of a stored partnership. */
  partnership: string;
  /** Higher than that of each calendar made before. */
  sequence: number;
}

/** What the events may take up: AWS Lambda answers with 6 MB at most, in which bytes grow by a third. */
const MOST_OCTETS = 3_900_000;

/**
 * The duties that have a day, as a calendar (RFC 5545): events of whole days, so that no time zone can move them. An event
 * keeps its id in every language and version. Of a draft that belongs to no stored partnership that id follows from the
 * title and the parties' names: whoever changes those gets other events, and never those of another partnership.
 */
export function ics(draft: Draft, of?: CalendarOf): string {
  const { language, title } = draft;
  const identity = of ? `partnership ${of.partnership}` : `names ${namesIn(draft)}`;
  const stamp: Property[] = [
    ['DTSTAMP', `${date(draft.date)}T000000Z`],
    ['SEQUENCE', String(of?.sequence ?? sequenceOf(draft))],
  ];
  const made = (key: string): Property[] => [['UID', uid(identity, key)], ...stamp];
  const days = draft.duties.flatMap((duty) => daysOf(duty).map((day) => ({ duty, ...day })));
  const events = nearest(days, ({ duty, key, ...day }) => event(duty, day, made(key), draft), {
    today: draft.date,
    most: MOST_OCTETS,
  });
  const about =
    events.length < days.length ? calendarWords[language].leftOut(days.length - events.length) : '';
  return write({
    name: 'VCALENDAR',
    properties: [
      ['VERSION', '2.0'],
      ['PRODID', `-//Handslag//Handslag//${language.toUpperCase()}`],
      ['METHOD', 'PUBLISH'],
      ['NAME', text(title)],
      ['X-WR-CALNAME', text(title)],
      ...(about === '' ? [] : aboutCalendar(about)),
    ],
    components: events.length > 0 ? events : [nothing(draft, made('nothing'))],
  });
}

/** As RFC 7986 has it, and as calendars knew it before. */
function aboutCalendar(about: string): Property[] {
  return [
    ['DESCRIPTION', text(about)],
    ['X-WR-CALDESC', text(about)],
  ];
}

/** Of a draft that is not stored: it rises with the version that its file names, and with the day it is made for. */
function sequenceOf({ version = 0, date }: Draft): number {
  return version + Math.max(0, toDay(date) - toDay('2020-01-01'));
}

/** What tells drafts that are not stored apart. */
function namesIn({ answersFile }: Draft): string {
  const { answers } = JSON.parse(answersFile) as AnswersFile;
  return JSON.stringify([
    answers.parties?.title ?? null,
    ...partiesOf(answers).map(({ name }) => name ?? null),
  ]);
}

function uid(identity: string, key: string): string {
  return `${createHash('sha256').update(`duty ${identity} ${key}`).digest('hex').slice(0, 40)}@handslag`;
}

interface EventDay {
  /** What it is known by, in this partnership. */
  key: string;
  day: string;
  rrule?: string;
  /** How its day came about. */
  how?: string;
}

function daysOf({ id, when }: DraftDuty): EventDay[] {
  if (when.is === 'day') return [{ key: id, ...onDay(when) }];
  if (when.is === 'open' || !when.series) return [];
  const { first, rrule, days } = when.series;
  if (rrule !== undefined) return [{ key: id, day: first, rrule, how: when.rule }];
  return (days ?? []).map((each) => ({
    key: `${id}/${each.name}`,
    ...onDay(each),
    how: each.how ?? when.rule,
  }));
}

function onDay({ day, how }: { day: string; how?: string }) {
  return { day, ...(how !== undefined && { how }) };
}

function event(
  { kind, what, who, see, deadline }: DraftDuty,
  { day, rrule, how }: Omit<EventDay, 'key'>,
  made: Property[],
  { language, title, mark, version }: Draft,
): Component {
  const words = calendarWords[language];
  const about = [what, who && ` (${who})`, ` – ${title}`].join('');
  const lines = [
    how,
    see && words.see(see),
    [title, documentWords[language][mark], version !== undefined && documentWords[language].version(version)]
      .filter(Boolean)
      .join(', '),
    mark === 'draft' && words.notSigned,
  ].filter((line) => typeof line === 'string' && line !== '');
  return {
    name: 'VEVENT',
    properties: [
      ...made,
      ['DTSTART;VALUE=DATE', date(day)],
      ...(rrule === undefined ? [] : [['RRULE', rrule] as const]),
      ['SUMMARY', text(about)],
      ['DESCRIPTION', text(lines.join('\n'))],
      ['CATEGORIES', text(words.kinds[kind])],
      ['TRANSP', 'TRANSPARENT'],
    ],
    // What has to be done is announced a week ahead, at nine in the morning; what comes back so often is not.
    components: deadline && rrule === undefined ? [alarm(about)] : [],
  };
}

function alarm(about: string): Component {
  return {
    name: 'VALARM',
    properties: [
      ['ACTION', 'DISPLAY'],
      ['TRIGGER', '-P6DT15H'],
      ['DESCRIPTION', text(about)],
    ],
  };
}

/** A calendar holds at least one component (section 3.6): where nothing has a day, it says so. */
function nothing({ date: day, language }: Draft, made: Property[]): Component {
  return {
    name: 'VJOURNAL',
    properties: [
      ...made,
      ['DTSTART;VALUE=DATE', date(day)],
      ['SUMMARY', text(calendarWords[language].nothing)],
    ],
  };
}
