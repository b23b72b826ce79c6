import * as z from 'zod';
import { type Answers, isUnread } from '#agreement/answer';
import { money } from '#agreement/kinds/money';
import { readDecimal, typeDecimal } from '#agreement/kinds/number';
import { line } from '#agreement/kinds/text';
import { yesNo } from '#agreement/kinds/yes-no';
import type { Language } from '#agreement/language';
import { countedUnit } from '#agreement/money/counted-unit';
import type { Figures } from '#agreement/money/figures';
import { figuresAsked } from '#agreement/money/figures-asked';
import { rateForm } from '#agreement/money/read-figures';
import { partiesOf } from '#agreement/places';
import type { Kind, Question } from '#agreement/question';
import { sayingOf } from '#agreement/said';
import { sayDecimal } from '#agreement/say/numbers';
import { sayUnit } from '#agreement/say/units';
import type { Filled } from '#workflow/settlements';
import { periodSchema } from '../read-period.ts';
import { settlementWords } from './words/settlement-words.ts';

/** A figure that the page of a settlement asks. */
export interface FigureField {
  /** 'revenue.r1' */
  name: string;
  question: Question;
  group: 'period' | 'revenue' | 'deductions' | 'rules' | 'contributed' | 'rates' | 'ends';
}

/** A number of something: counts with a few decimals, rates with many. */
function number(form: RegExp, decimals?: number): Kind<string> {
  return {
    name: 'number',
    control: 'line',
    schema: z.string().regex(form, 'number-unreadable'),
    read({ '': typed = '' }, language) {
      if (typed.trim() === '') return { empty: true };
      const n = readDecimal(typed, language, decimals);
      return n !== undefined && form.test(n) ? { answer: n } : { problem: 'number-unreadable' };
    },
    reply: (answer, language) => ({ '': typeDecimal(answer, language) }),
    say: (answer, { language }) => sayDecimal(answer, language),
  };
}

const count = number(/^\d{1,15}(?:\.\d{1,6})?$/);
// A rate has three decimals as often as not, and never thousands.
const rate = number(rateForm, 3);
const months = number(/^(?:[1-9]\d{0,2}|1[01]\d{2}|1200)$/);
const period: Kind<string> = { ...line, schema: periodSchema };

/** Every figure that these answers make necessary, in the order that the page asks them. */
export function fieldsOf(answers: Answers, figures: Figures, language: Language): FigureField[] {
  const say = settlementWords[language];
  const saying = sayingOf(answers, language);
  const asked = figuresAsked(answers, figures);
  const rowName = (list: string, id: string) => saying.row(`money/${list}`, id);
  const field = (
    group: FigureField['group'],
    name: string,
    kind: Kind<never> | Kind,
    label: string,
    hint = '',
  ): FigureField => {
    const words = { label, hint, why: '', example: '' };
    return {
      name,
      group,
      question: { id: name, kind: kind as Kind, q: [], core: true, nl: words, en: words },
    };
  };
  return [
    field('period', 'period', period, say.period.label, say.period.hint),
    ...asked.streams.map(({ id }) =>
      field('revenue', `revenue.${id}`, money, say.revenue(rowName('streams', id)), say.revenueHint),
    ),
    ...asked.deductions.map(({ id }) =>
      field('deductions', `deducted.${id}`, money, say.deducted(rowName('deductions', id)), say.deductedHint),
    ),
    ...asked.measured.map(({ id }) =>
      field(
        'rules',
        `measured.${id}`,
        count,
        say.measured(rowName('layers', id)),
        say.measuredHint(unitOf(id, answers, language)),
      ),
    ),
    ...asked.milestones.map(({ id }) =>
      field('rules', `reached.${id}`, yesNo, say.reached(rowName('layers', id))),
    ),
    ...asked.inWords.map(({ id }) =>
      field('rules', `worked.${id}`, money, say.worked(rowName('layers', id)), say.workedHint),
    ),
    ...(asked.contributions.length > 0 ? partiesOf(answers) : []).map(({ id }) =>
      field('contributed', `contributed.${id}`, count, say.contributed(saying.party(id))),
    ),
    ...asked.rates.map((currency) =>
      field('rates', `rates.${currency}`, rate, say.rate(currency), say.rateHint),
    ),
    ...(asked.months ? [field('ends', 'months', months, say.months, say.monthsHint)] : []),
    ...asked.spans.map((span) => field('ends', `closes.${span}`, yesNo, say[span], say[`${span}Hint`])),
  ];
}

function unitOf(layer: string, answers: Answers, language: Language): string {
  const unit = countedUnit(layer, answers)!;
  return typeof unit === 'string' ? sayUnit(unit, 2, language) : unit.other;
}

/** What is kept of one field: a figure, or what was typed and could not be read. */
export function slotOf(name: string, { figures, period, unread }: Filled): unknown {
  const typed = unread?.[name];
  if (typed !== undefined) return { typed };
  const [figure, key] = name.split('.') as [string, string?];
  if (figure === 'period') return period;
  if (figure === 'months') return figures.months === undefined ? undefined : String(figures.months);
  if (figure === 'closes') {
    if (figures.undecided?.includes(key as 'year')) return undefined;
    return figures.closes?.includes(key as 'year');
  }
  const values = figures[figure as RowFigure];
  return values && Object.hasOwn(values, key!) ? values[key!] : undefined;
}

const rowFigures = ['revenue', 'deducted', 'measured', 'reached', 'contributed', 'worked', 'rates'] as const;

type RowFigure = (typeof rowFigures)[number];

/**
 * The figures of these fields as they were just given, with what is kept of rows that the page did not ask.
 * @param slots by name: an answer, what was typed, or nothing
 */
export function figuresFrom(
  slots: ReadonlyMap<string, unknown>,
  before: Figures,
): { figures: Figures; unread: Record<string, string> } {
  const unread = Object.fromEntries(
    [...slots].flatMap(([name, slot]) => (isUnread(slot) ? [[name, slot.typed] as const] : [])),
  );
  const known = [...slots].filter(([, slot]) => slot !== undefined && !isUnread(slot));
  const given = (figure: string) =>
    known.flatMap(([name, slot]) => {
      const [own, key] = name.split('.') as [string, string?];
      return own === figure && key !== undefined ? [[key, slot] as const] : [];
    });
  const byRow = rowFigures.flatMap((figure): [string, object][] => {
    const others = Object.entries(before[figure] ?? {}).filter(([key]) => !slots.has(`${figure}.${key}`));
    const values = Object.fromEntries([...others, ...given(figure)]);
    return Object.keys(values).length > 0 ? [[figure, values]] : [];
  });
  const spans = [...slots.keys()].flatMap((name) => /^closes\.(year|term)$/.exec(name)?.[1] ?? []);
  const ends = new Map(given('closes'));
  const undecided = spans.filter((span) => !ends.has(span)) as 'year'[];
  const [, months] = known.find(([name]) => name === 'months') ?? [];
  const { costs, closes, undecided: open } = before;
  return {
    figures: {
      revenue: {},
      ...(Object.fromEntries(byRow) as Partial<Figures>),
      ...(costs && { costs }),
      ...(months !== undefined && { months: Number(months) }),
      ...(spans.length === 0
        ? { ...(closes && { closes }), ...(open && { undecided: open }) }
        : ends.size > 0 && {
            closes: spans.filter((span) => ends.get(span) === true) as 'year'[],
            ...(undecided.length > 0 && { undecided }),
          }),
    },
    unread,
  };
}
