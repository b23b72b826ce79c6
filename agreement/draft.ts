import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { render } from '#templates/render';
import { type Answers, type Row, rowsOf } from './answer.ts';
import { type AnswersFile, wording } from './answers-file.ts';
import { askedAnswers } from './asked-answers.ts';
import { toIso } from './calendar/day.ts';
import { monthsOf } from './calendar/moments.ts';
import { findings } from './checks/index.ts';
import { articles, schedules } from './contents.ts';
import { contributionsView } from './contributions-view.ts';
import { answersView } from './document-view.ts';
import type { Article, Draft, Schedule } from './draft-tree.ts';
import { underDutchLaw } from './dutch-law.ts';
import { haveMovablePeriods } from './duties/duties.ts';
import { printableDayAt } from './duties/ground.ts';
import { type SaidDuty, saidDuties } from './duties/said.ts';
import { timeline } from './duties/timeline.ts';
import { evenPercentages } from './even-percentages.ts';
import { type Duration, duration } from './kinds/duration.ts';
import type { Language, Words } from './language.ts';
import { examplesView } from './money/examples/view.ts';
import { layersView } from './money/layers-view.ts';
import { roundedShare } from './money/rounded-shares.ts';
import { openPoints } from './open-points.ts';
import { withOwnClauses } from './own-clauses.ts';
import { topicOf } from './questions/index.ts';
import { licence } from './questions/ip/licence.ts';
import { namesOf, resolveReferences } from './references.ts';
import { type SaidRows, sayingOf } from './said.ts';
import { sayDate } from './say/dates.ts';
import { sayCount } from './say/units.ts';
import { type Part, readPart } from './tree.ts';
import { unansweredView } from './unanswered-view.ts';

/** What the document is called while the partnership has no title. */
const untitled = { nl: 'Samenwerkingsovereenkomst', en: 'Partnership agreement' };

/** An answers file and the day its document is made for. */
export type DatedFile = AnswersFile & { date: string };

/** The document tree of these answers. The same file gives the same draft, wherever and whenever it is made. */
export function draft(file: DatedFile): Draft {
  const answers = askedAnswers(file.answers);
  const answersFile = canonicalize(carriedFile(file, answers))!;
  const owed = saidDuties(answers, file.date, file.language);
  const view = documentView(file, answers, owed);
  const part = (name: string) => readPart(render(`agreement/${file.language}/${name}`, view));
  const entitled = (each: { id: string } & Words) => ({ ...part(each.id), title: each[file.language] });
  const opened = (article: Part, about: Words): Part =>
    article.summary?.length
      ? article
      : { ...article, summary: [{ type: 'text', text: about[file.language] }] };
  const cover = part('cover');
  const signing = part('signing');
  const body = {
    language: file.language,
    articles: numbered(
      withOwnClauses(
        articles.map((each) => opened(entitled(each), each.about)),
        part('own-clause'),
        answers,
      ),
    ),
    schedules: lettered(schedules.map(entitled)),
  };
  const names = namesOf(body);
  return resolveReferences({
    ...body,
    title: cover.title || untitled[file.language],
    mark: file.final ? 'final' : 'draft',
    ...(file.version !== undefined && { version: file.version }),
    date: file.date,
    fingerprint: createHash('sha256').update(answersFile).digest('hex'),
    answersFile,
    cover: cover.blocks,
    duties: owed.map((duty) => ({ ...duty, see: whereSaid(duty, names) })),
    signing: { id: signing.id, title: signing.title, blocks: signing.blocks, signatures: signing.signatures },
  });
}

/** What says a duty: its own clause or schedule, else the article or schedule of its topic, else nothing. */
function whereSaid({ said, at }: SaidDuty, names: ReadonlyMap<string, string>): string {
  const { feeds } = topicOf(at[0]!.split('/')[1]!)!;
  const found = [said, ...feeds].find((id) => names.has(id));
  return found === undefined ? '' : names.get(found)!;
}

/** The answers file as the document carries it: all that the fingerprint is taken over, and nothing else. */
function carriedFile(file: DatedFile, answers: Answers): AnswersFile {
  return {
    handslag: 1,
    language: file.language,
    date: file.date,
    wording,
    ...(file.version !== undefined && { version: file.version }),
    ...(file.final && { final: true }),
    answers,
  };
}

/** An article in which nothing is said is left out, and the numbers follow. */
function numbered(parts: Part[]): Article[] {
  return parts
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ id, title, summary, clauses }, index) => ({
      id,
      number: String(index + 1),
      title,
      ...(summary && { summary }),
      clauses: clauses.map((clause, at) => ({ ...clause, number: `${index + 1}.${at + 1}` })),
    }));
}

function lettered(parts: Part[]): Schedule[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, title, blocks }, index) => ({ id, letter: String.fromCharCode(65 + index), title, blocks }));
}

/** All that the templates of the agreement may say: every answer, and what follows from the answers. */
export function documentView(file: DatedFile, answers: Answers, owed: readonly SaidDuty[]): object {
  const { language } = file;
  const view = answersView(answers, language);
  const months = monthsOf(answers);
  const movable = haveMovablePeriods(answers);
  return {
    ...view,
    money: { ...view.money, tiers: evenPercentages(view.money!.tiers as SaidRows, 'percentage', language) },
    document: {
      untitled: untitled[language],
      date: sayDate(file.date, language),
      ...(file.version === undefined ? { version: false } : { version: file.version }),
      final: file.final === true,
      'open-points': openPoints(answers, language),
      errors: findings(answers, language).filter(({ level }) => level === 'error'),
      ...unansweredView(answers, language),
      people: rowsOf(answers, 'parties', 'items').some(({ lead, deputy }) => lead ?? deputy),
      timeline: timeline(owed, language),
      'term-length': months ? sayCount(String(months), 'months', language) : '',
      'term-lasts': lasts('term', answers, language),
      'term-last-day': workedOutEnd(answers, language),
      'pilot-length': lasts('pilot', answers, language),
      'uses-working-days': movable || JSON.stringify(answers).includes('"working-days"'),
      'movable-periods': movable,
      'costs-first':
        answers.money?.basis === 'profit' ||
        rowsOf(answers, 'money', 'layers').some(({ model }) => model === 'costs'),
      ...contributionsView(answers, language),
      'licence-terms': ['results', 'background'].some((id) =>
        rowsOf(answers, 'ip', id).some(hasLicenceTerms),
      ),
      'rounded-shares': roundedShare(answers) !== undefined,
      'dutch-law': underDutchLaw(answers),
      ...layersView(answers),
      ...examplesView(answers, language),
    },
  };
}

/** How long a pilot or the partnership lasts that ends so long after its own start: '8 weken'. */
function lasts(topic: 'pilot' | 'term', answers: Answers, language: Language): string {
  const end = answers[topic]?.end;
  const isLength =
    typeof end === 'object' && end !== null && 'after' in end && end.after === `${topic}/start`;
  return isLength ? duration.say(end as unknown as Duration, sayingOf(answers, language)) : '';
}

/** The last day of the partnership, where the parties did not name it but it follows from what they said. */
function workedOutEnd(answers: Answers, language: Language): string {
  const end = printableDayAt('term/end', answers);
  return end === undefined || typeof answers.term?.end === 'string' ? '' : sayDate(toIso(end), language);
}

function hasLicenceTerms(row: Row): boolean {
  return licence.some(({ id }) => row[id] !== undefined);
}
