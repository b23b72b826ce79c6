import type { Context } from 'hono';
import type { Answers } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import { capitalised } from '#agreement/checks/in-words';
import { type SaidDuty, saidDuties } from '#agreement/duties/said';
import { spanOf } from '#agreement/duties/timeline';
import type { Language } from '#agreement/language';
import { partiesOf } from '#agreement/places';
import { sayingOf } from '#agreement/said';
import { sayDate, sayMonth } from '#agreement/say/dates';
import { readAll } from '#workflow/answers';
import { formats } from '#workflow/formats';
import { dayInAmsterdam } from '#workflow/today';
import type { Surroundings } from '../surroundings.ts';
import { answerLink } from './addresses.ts';
import { page, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** Who owes what by when as the answers stand: of all parties, or what may be up to one of them. */
export async function showDuties(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const answers = askedAnswers(file.answers);
  const today = dayInAmsterdam(world.now());
  const party = partiesOf(answers).find(({ id }) => id === c.req.query('party'))?.id;
  const owed = saidDuties(answers, today, language).filter((duty) => mayBeUpTo(duty, party));
  const views = owed.map((duty) => viewOf(duty, { answers, language, home, today }));
  const said = pageWords[language].duties;
  const past = views.filter((view) => view.past);
  const ahead = views.filter((view) => !view.past);
  const here = `${home}/duties`;
  return page(c, language, {
    template: 'duties',
    title: said.title,
    back: home,
    view: {
      parties: choices(answers, party, here, language),
      of: party === undefined ? '' : said.of(sayingOf(answers, language).party(party)),
      past: { count: said.pastCount(past.length), months: byMonth(past, language), any: past.length > 0 },
      months: byMonth(ahead, language),
      anyDay: views.some(({ is }) => is === 'day'),
      recurring: views.filter(({ is }) => is === 'series'),
      open: views.filter(({ is }) => is === 'open'),
      any: owed.length > 0,
      calendar: `${here}/${formats.ics.file}`,
      agreement: { href: `${home}/agreement`, text: pageWords[language].tasks.read(0) },
    },
  });
}

/** What names nobody may be up to anybody. */
function mayBeUpTo({ parties }: SaidDuty, party: string | undefined): boolean {
  if (party === undefined || parties.length === 0) return true;
  return parties.some((id) => id === party || id === 'all' || id === 'partnership');
}

/** The parties to choose from; none where there is only one. */
function choices(answers: Answers, chosen: string | undefined, here: string, language: Language) {
  const parties = partiesOf(answers);
  if (parties.length < 2) return [];
  const saying = sayingOf(answers, language);
  return [
    { text: pageWords[language].duties.everybody, href: here, chosen: chosen === undefined },
    ...parties.map(({ id }) => ({
      text: saying.party(id),
      href: `${here}?party=${id}`,
      chosen: id === chosen,
    })),
  ];
}

interface Looking {
  answers: Answers;
  language: Language;
  home: string;
  /** ISO 8601 */
  today: string;
}

interface DutyView {
  is: 'day' | 'series' | 'open';
  what: string;
  who: string;
  /** ISO 8601; '' where it is not on one day. */
  iso: string;
  /** The day, or the rule, in words. */
  on: string;
  /** How the day came about, or when the next time is. */
  how: string;
  span: string;
  past: boolean;
  /** To the answer it follows from, or to the one that would give it a day. */
  href: string;
  lacksDay: boolean;
}

function viewOf(
  { at, what, who, deadline, when }: SaidDuty,
  { answers, language, home, today }: Looking,
): DutyView {
  const said = pageWords[language].duties;
  const fix = when.is === 'day' ? undefined : when.fix;
  const common = {
    is: when.is,
    what: capitalised(what),
    who: who || (deadline ? said.nobody : ''),
    href: answerLink(fix ?? at[0]!, home, answers),
    lacksDay: fix !== undefined,
    span: when.is === 'series' ? capitalised(spanOf(when.series, language)) : '',
  };
  if (when.is === 'day') {
    const { day, how = '' } = when;
    return { ...common, iso: day, on: sayDate(day, language), how, past: day < today };
  }
  const { first, next } = (when.is === 'series' && when.series) || {};
  return {
    ...common,
    iso: '',
    on: capitalised(when.rule),
    how: next === undefined || next === first ? '' : said.next(sayDate(next, language)),
    past: false,
  };
}

/** Days in the order they come, a list for each month. */
function byMonth(views: DutyView[], language: Language) {
  const days = views.filter(({ is }) => is === 'day');
  const months = Map.groupBy(days, ({ iso }) => iso.slice(0, 7));
  return [...months].map(([month, duties]) => ({
    id: `${duties[0]!.past ? 'past' : 'month'}-${month}`,
    title: sayMonth(month, language),
    duties,
  }));
}
