import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { render } from '#templates/render';
import { type Answers, type Row, rowsOf } from './answer.ts';
import { type AnswersFile, wording } from './answers-file.ts';
import { askedAnswers } from './asked-answers.ts';
import { monthsOf } from './checks/calendar.ts';
import { findings } from './checks/index.ts';
import { articles, schedules } from './contents.ts';
import { contributionsView } from './contributions-view.ts';
import { answersView } from './document-view.ts';
import type { Article, Draft, Schedule } from './draft-tree.ts';
import { progress, titleOf } from './journey.ts';
import type { Words } from './language.ts';
import { examplesView } from './money/examples/view.ts';
import { layersView } from './money/layers-view.ts';
import { openPoints } from './open-points.ts';
import { withOwnClauses } from './own-clauses.ts';
import { licence } from './questions/ip/licence.ts';
import { resolveReferences } from './references.ts';
import { sayDate } from './say/dates.ts';
import { sayCount } from './say/units.ts';
import { timeline } from './timeline.ts';
import { type Part, readPart } from './tree.ts';

/** What the document is called while the partnership has no title. */
const untitled = { nl: 'Samenwerkingsovereenkomst', en: 'Partnership agreement' };

/** An answers file and the day its document is made for. */
export type DatedFile = AnswersFile & { date: string };

/** The document tree of these answers. The same file gives the same draft, wherever and whenever it is made. */
export function draft(file: DatedFile): Draft {
  const answers = askedAnswers(file.answers);
  const answersFile = canonicalize(carriedFile(file, answers))!;
  const view = documentView(file, answers);
  const part = (name: string) => readPart(render(`agreement/${file.language}/${name}`, view));
  const entitled = (contents: readonly ({ id: string } & Words)[]) =>
    contents.map((each) => ({ ...part(each.id), title: each[file.language] }));
  const cover = part('cover');
  const signing = part('signing');
  return resolveReferences({
    language: file.language,
    title: cover.title || untitled[file.language],
    mark: file.final ? 'final' : 'draft',
    ...(file.version !== undefined && { version: file.version }),
    date: file.date,
    fingerprint: createHash('sha256').update(answersFile).digest('hex'),
    answersFile,
    cover: cover.blocks,
    articles: numbered(withOwnClauses(entitled(articles), part('own-clause'), answers)),
    schedules: lettered(entitled(schedules)),
    signing: { id: signing.id, title: signing.title, blocks: signing.blocks, signatures: signing.signatures },
  });
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
export function documentView(file: DatedFile, answers: Answers): object {
  const { language } = file;
  const months = monthsOf(answers);
  const asked = progress(answers).filter(({ asked, answered }) => asked > answered);
  return {
    ...answersView(answers, language),
    document: {
      untitled: untitled[language],
      date: sayDate(file.date, language),
      ...(file.version === undefined ? { version: false } : { version: file.version }),
      final: file.final === true,
      'open-points': openPoints(answers, language),
      errors: findings(answers, language).filter(({ level }) => level === 'error'),
      unanswered: asked.map(({ task, asked, answered }) => ({
        title: titleOf(task, language),
        count: asked - answered,
      })),
      people: rowsOf(answers, 'parties', 'items').some(({ lead, deputy }) => lead ?? deputy),
      timeline: timeline(answers, language),
      'term-length': months ? sayCount(String(months), 'months', language) : '',
      'uses-working-days': JSON.stringify(answers).includes('"working-days"'),
      'costs-first':
        answers.money?.basis === 'profit' ||
        rowsOf(answers, 'money', 'layers').some(({ model }) => model === 'costs'),
      ...contributionsView(answers, language),
      'licence-terms': ['results', 'background'].some((id) =>
        rowsOf(answers, 'ip', id).some(hasLicenceTerms),
      ),
      ...layersView(answers),
      ...examplesView(answers, language),
    },
  };
}

function hasLicenceTerms(row: Row): boolean {
  return licence.some(({ id }) => row[id] !== undefined);
}
