import { type Answers, rowsOf } from '#agreement/answer';
import { pagesIn, tasks } from '#agreement/journey';
import type { Language } from '#agreement/language';
import { nextRowId } from '#agreement/next-row-id';

/** A page of the app: where it is, and which template and kind of question it shows. */
export interface PageAt {
  path: string;
  shows: string;
  status: number;
  /** Whether the partnership has no answers yet. */
  fresh?: boolean;
}

/** The pages that anybody may see, and those that say why there is nothing to see. */
export function openPages(language: Language): PageAt[] {
  const at = (path: string, shows: string, status = 200) => ({ path: `/${language}${path}`, shows, status });
  return [
    at('', 'start'),
    at('/example', 'example'),
    at('/tips', 'tips'),
    at('/i', 'open'),
    at('/deleted', 'deleted'),
    at('/nowhere', 'refusal', 404),
    at('/p/somebody-elses', 'refusal without a seat', 401),
  ];
}

/** Every page of a partnership, as its answers make them; of rows the first one and the next new one. */
export function pagesOf(home: string, answers: Answers, versions: number, settlements = 0): PageAt[] {
  const at = (path: string, shows: string) => ({ path: `${home}${path}`, shows, status: 200 });
  return [
    at('', 'tasks'),
    at('/link', 'link'),
    at('/check', 'all answers'),
    at('/findings', 'findings'),
    at('/agreement', 'agreement'),
    at('/conversation', 'conversation'),
    at('/duties', 'duties'),
    at('/revenue-lab', 'revenue lab'),
    at('/publish', 'publish'),
    at('/versions', 'versions'),
    ...(versions > 0 ? [at('/versions/1', 'version')] : []),
    at('/settlements', 'settlements'),
    ...Array.from({ length: settlements }, (_, index) =>
      at(`/settlements/${index + 1}`, index + 1 < settlements ? 'closed settlement' : 'settlement'),
    ),
    at('/delete', 'delete'),
    ...tasks(answers).flatMap((each) => {
      const task = each.id;
      return [
        at(`/${task}`, 'answers'),
        ...pagesIn(each)
          .filter(({ row }, index) => row === undefined || index === 0)
          .flatMap(({ topic, question, row }) => {
            const { control } = question.kind;
            if (row !== undefined) return [at(`/${task}/${question.id}/${row}`, 'late row')];
            if (control !== 'rows') return [at(`/${task}/${question.id}`, `question: ${control}`)];
            const rows = rowsOf(answers, topic.id, question.id);
            const next = nextRowId(answers, topic.id, question, new Set());
            return [
              at(`/${task}/${question.id}`, rows.length > 0 ? 'list' : 'empty list'),
              ...(rows[0] ? [at(`/${task}/${question.id}/${rows[0].id}`, 'row')] : []),
              at(`/${task}/${question.id}/${next}`, 'new row'),
            ];
          }),
      ];
    }),
  ];
}
