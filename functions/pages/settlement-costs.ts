import { type Answers, isUnread } from '#agreement/answer';
import { type Money, money } from '#agreement/kinds/money';
import type { Language } from '#agreement/language';
import type { CostMade } from '#agreement/money/figures';
import { partiesOf } from '#agreement/places';
import { type Problem, sayProblem } from '#agreement/problems';
import type { Question } from '#agreement/question';
import { sayingOf } from '#agreement/said';
import type { FieldView } from '#templates/field-view';
import { words } from '#templates/words';
import type { Filled } from '#workflow/settlements';
import { fieldView } from './field.ts';
import type { Form } from './form.ts';
import { readReply } from './reading.ts';
import { settlementWords } from './words/settlement-words.ts';

/** One row of joint costs, as it was typed or as it is kept. */
interface CostRow {
  party: string;
  /** An amount, what was typed, or nothing. */
  amount: unknown;
}

/** The most rows of costs that the page takes; the figures hold as many. */
const mostRows = 1000;

/** What a form says of joint costs: those that can be read, and all rows as they were typed where one cannot be. */
export function readCosts(
  form: Form,
  answers: Answers,
  language: Language,
): { costs?: CostMade[]; unread: Record<string, string> } {
  const rows = rowsIn(form, language).filter(({ party, amount }) => party !== '' || amount !== undefined);
  const isWrong = rows.some((row) => problemOf(row, answers) !== undefined);
  const costs = rows
    .filter((row) => problemOf(row, answers) === undefined)
    .map(({ party, amount }) => ({ party, amount: amount as Money }));
  const unread = Object.fromEntries(
    rows.flatMap(({ party, amount }, at) => [
      [`cost.${at}.party`, party],
      [`cost.${at}.amount`, typedOf(amount, language)],
    ]),
  );
  const isSaid = rows.length > 0 || form.get('no-costs') === 'yes';
  return { ...(isSaid && { costs }), unread: isWrong ? unread : {} };
}

function typedOf(amount: unknown, language: Language): string {
  if (amount === undefined) return '';
  return isUnread(amount) ? amount.typed : money.reply(amount as Money, language)['']!;
}

function rowsIn(form: Form, language: Language): CostRow[] {
  const removed = /^remove-cost:(\d{1,4})$/.exec(form.get('do') ?? '')?.[1];
  const places = [...form.keys()].flatMap((name) => /^cost\.(\d{1,4})\.party$/.exec(name)?.[1] ?? []);
  return places
    .filter((place) => place !== removed && Number(place) < mostRows)
    .map((place) => ({
      party: form.get(`cost.${place}.party`) ?? '',
      amount: readReply(amountQuestion('', language), form, `cost.${place}.amount`, language).slot,
    }));
}

/** Rows that are kept; those that were typed where one of them could not be read. */
function keptRows({ figures, unread = {} }: Filled, language: Language): CostRow[] {
  const places = Object.keys(unread).flatMap((name) => /^cost\.(\d+)\.party$/.exec(name)?.[1] ?? []);
  if (places.length === 0) return [...(figures.costs ?? [])];
  return places.map((place) => {
    const typed = unread[`cost.${place}.amount`] ?? '';
    const reading = money.read({ '': typed }, language);
    const amount = 'answer' in reading ? reading.answer : typed === '' ? undefined : { typed };
    return { party: unread[`cost.${place}.party`] ?? '', amount };
  });
}

function problemOf({ party, amount }: CostRow, answers: Answers): 'party' | 'amount' | 'unread' | undefined {
  if (party === '' || !partiesOf(answers).some(({ id }) => id === party)) return 'party';
  if (amount === undefined) return 'amount';
  return isUnread(amount) ? 'unread' : undefined;
}

interface CostView {
  place: number;
  legend: string;
  remove: string;
  /** Whether there is anything in it to remove. */
  filled: boolean;
  party: FieldView;
  amount: FieldView;
}

/** @param more how many empty rows there are to fill in */
export function costViews(filled: Filled, answers: Answers, language: Language, more: number): CostView[] {
  const rows = keptRows(filled, language);
  const blank = Array.from({ length: Math.min(more, mostRows - rows.length) }, () => ({
    party: '',
    amount: undefined,
  }));
  return [...rows, ...blank].map((row, place) =>
    costView(row, place, place < rows.length, answers, language),
  );
}

function costView(
  row: CostRow,
  place: number,
  isFilled: boolean,
  answers: Answers,
  language: Language,
): CostView {
  const say = settlementWords[language];
  const wrong = isFilled ? problemOf(row, answers) : undefined;
  const error = (problem: Problem) => ({ error: sayProblem(problem, language) });
  const name = `cost.${place}`;
  const { party: nameOf } = sayingOf(answers, language);
  const items = partiesOf(answers).map(({ id }) => ({
    value: id,
    text: nameOf(id),
    selected: id === row.party,
  }));
  const amount = fieldView(amountQuestion(`${name}.amount`, language), row.amount, {
    name: `${name}.amount`,
    answers,
    language,
  });
  return {
    place,
    legend: say.cost(place + 1),
    remove: say.removeCost(place + 1),
    filled: isFilled,
    party: {
      control: 'select',
      name: `${name}.party`,
      label: say.payer,
      oneOfSeveral: true,
      items: [{ value: '', text: say.choose, selected: row.party === '' }, ...items],
      unknown: null,
      words: words[language].field,
      ...(wrong === 'party' && error('figure-cost-party')),
    },
    amount: { ...amount, unknown: null, ...(wrong === 'amount' && error('figure-cost-amount')) },
  };
}

function amountQuestion(id: string, language: Language): Question {
  const said = { label: settlementWords[language].amount, hint: '', why: '', example: '' };
  return { id, kind: money as Question['kind'], q: [], core: true, nl: said, en: said };
}
