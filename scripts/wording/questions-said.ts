import type { Question, Topic } from '#agreement/question';
import type { Complaint } from '#templates/house-rules';
import { parseTemplate } from '#templates/parse';
import { namedPaths } from './named-paths.ts';
import type { Part } from './template.ts';

/** What is asked and never said, and what is said and never asked, in the templates of one language. */
export function unmatchedQuestions(
  parts: readonly Part[],
  topics: readonly Topic[],
  documentNames: readonly string[],
): Complaint[] {
  const tops = new Set(['document', ...topics.map(({ id }) => id)]);
  const known = new Set(
    topics.flatMap(({ id, questions }) => questions.flatMap((each) => viewPaths(id, each))),
  );
  const isKnown = (path: string) => {
    const [top, name] = path.split('.');
    return top === 'document' ? documentNames.includes(name!) : known.has(path);
  };
  const strangers = parts.flatMap(({ file, program }) =>
    namedPaths(program, tops)
      .filter(({ path }) => !isKnown(path))
      .map(({ path, line }) => ({
        file,
        line,
        message: `${path} is not asked: ask it, or take it out here`,
      })),
  );
  const clauses = parts.map((part) => ({ name: part.name, said: saidInClauses(part, tops) }));
  const unsaid = topics.flatMap((topic) => {
    // The cover repeats what articles say, except of topics that stand nowhere else.
    const places = clauses.filter(({ name }) => name !== 'cover' || topic.feeds.includes('cover'));
    return topic.questions
      .flatMap((question) => answerPaths(topic.id, question))
      .filter((path) => !places.some(({ said }) => said.has(path)))
      .map((path) => ({
        file: `agreement/${parts[0]?.language}/${topic.feeds[0]}.hbs`,
        line: 1,
        message: `${path} is asked and never said: say it in a clause`,
      }));
  });
  return [...strangers, ...unsaid];
}

/** What a template says outside its summary, which only repeats. */
function saidInClauses({ file, source }: Part, tops: ReadonlySet<string>): Set<string> {
  const clauses = source.replace(/<p class="summary">[\s\S]*?<\/p>/g, '');
  const named = namedPaths(parseTemplate(file, clauses), tops);
  return new Set(named.filter(({ said }) => said).map(({ path }) => path));
}

/** The paths at which a question's answers stand in the view of the document. */
function answerPaths(prefix: string, question: Question): string[] {
  const path = `${prefix}.${question.id}`;
  if (!question.kind.fields) return [path];
  // What decides whether a row may be said at all is not said itself.
  const said = question.kind.fields.filter(({ id }) => !(question.private && id === 'shared'));
  return said.flatMap((field) => answerPaths(`${path}.rows`, field));
}

/** All that a template may name of a question: its answers, what is open about it, its rows and what rows have. */
function viewPaths(prefix: string, question: Question): string[] {
  const path = `${prefix}.${question.id}`;
  const own = [path, `${path}.open`, `${path}.length`];
  if (!question.kind.fields) return own;
  const rows = `${path}.rows`;
  const ofRows = [rows, `${rows}.length`, `${rows}.id`, `${rows}.nr`, `${path}.equal`, `${path}.given`];
  return [...own, ...ofRows, ...question.kind.fields.flatMap((field) => viewPaths(rows, field))];
}
