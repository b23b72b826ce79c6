import * as z from 'zod';
import { type Answers, rowsOf } from '../answer.ts';
import type { Issue, Read } from '../answers-file.ts';
import { jsonPointer } from '../json-pointer.ts';
import { moneySchema } from '../kinds/money.ts';
import type { Language } from '../language.ts';
import { partiesOf } from '../places.ts';
import { isProblem, sayProblem } from '../problems.ts';
import { currencyDecimals } from '../say/numbers.ts';
import type { Figures } from './figures.ts';

const count = z.string('figure-number').regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, 'figure-number');
/** A rate of exchange as a decimal string, above zero. */
export const rateForm = /^(?=.*[1-9])\d{1,12}(?:\.\d{1,12})?$/;

const rate = z.string('figure-rate').regex(rateForm, 'figure-rate');
const id = z.string().max(100, 'form-wrong');
const byRow = <A extends z.ZodType>(value: A) => z.record(id, value, 'form-wrong').optional();

const costsOf = <A extends z.ZodType>(amount: A, most: number) =>
  z
    .array(z.strictObject({ party: z.string('party-unknown'), amount }, 'form-wrong'), 'form-wrong')
    .max(most, 'rows-many')
    .optional();

const spans = z
  .array(z.enum(['year', 'term'], 'form-wrong'), 'form-wrong')
  .max(2, 'form-wrong')
  .optional();

/** An amount that cannot be below zero, such as what is owed. */
const size = moneySchema.refine(({ amount }) => !amount.startsWith('-'), 'figure-below-zero');

/** What one settlement hands to the next: what of it no longer fits the answers is for the settlement to say. */
const before = z.strictObject(
  {
    models: byRow(z.string('form-wrong').max(100, 'form-wrong')),
    used: byRow(size),
    short: byRow(z.record(id, size, 'form-wrong')),
    measured: byRow(count),
    shared: byRow(z.record(id, moneySchema, 'form-wrong')),
    received: byRow(z.record(id, moneySchema, 'form-wrong')),
    advanced: byRow(z.record(id, size, 'form-wrong')),
    costs: costsOf(size, 10_000),
    spent: byRow(moneySchema),
    borne: z.strictObject({ costs: byRow(moneySchema), losses: byRow(moneySchema) }, 'form-wrong').optional(),
    reserve: size.optional(),
  },
  'form-wrong',
);

/** The figures of a period as they are written down; `Figures` says what each of them is. */
export const figuresSchema = z.strictObject(
  {
    revenue: z.record(id, moneySchema, 'form-wrong').default({}),
    costs: costsOf(moneySchema, 1000),
    deducted: byRow(moneySchema),
    measured: byRow(count),
    reached: byRow(z.boolean('form-wrong')),
    contributed: byRow(count),
    worked: byRow(moneySchema),
    rates: byRow(rate),
    months: z.int('figure-months').min(1, 'figure-months').max(1200, 'figure-months').optional(),
    closes: spans,
    undecided: spans,
    dealtWith: z
      .array(z.string('form-wrong').max(400, 'form-wrong'), 'form-wrong')
      .max(1000, 'form-wrong')
      .optional(),
    before: before.optional(),
    earlier: byRow(before),
  },
  'form-wrong',
);

/**
 * Reads the figures of a period. Pointers begin with `/figures`. A row or party that the answers do not have is refused: its
 * money would go nowhere.
 */
export function readFigures(json: unknown, answers: Answers, language: Language): Read<Figures> {
  const hidden = hiddenIn(json, []);
  if (hidden.length > 0) return { issues: hidden.map((path) => issueAt(path, 'figure-field', language)) };
  const parsed = figuresSchema.safeParse(json ?? {});
  if (!parsed.success) return { issues: parsed.error.issues.flatMap((issue) => issuesOf(issue, language)) };
  const issues = strangersIn(parsed.data as Figures, answers, language);
  return issues.length > 0 ? { issues } : { read: parsed.data as Figures };
}

/** Keys that a record would leave out without a word. */
function hiddenIn(json: unknown, path: readonly PropertyKey[]): PropertyKey[][] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === '__proto__' ? [[...path, key]] : hiddenIn(value, [...path, key]),
  );
}

function issuesOf({ path, message, ...issue }: z.core.$ZodIssue, language: Language): Issue[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => issueAt([...path, key], 'figure-field', language));
  return [issueAt(path, isProblem(message) ? message : 'form-wrong', language)];
}

function issueAt(
  path: readonly PropertyKey[],
  problem: Parameters<typeof sayProblem>[0],
  language: Language,
) {
  return { at: jsonPointer(['figures', ...path]), message: sayProblem(problem, language) };
}

/** Which list of topic money the keys of a figure name a row of. */
const listOf = {
  revenue: 'streams',
  deducted: 'deductions',
  measured: 'layers',
  reached: 'layers',
  worked: 'layers',
} as const satisfies Partial<Record<keyof Figures, string>>;

/** The figures without those of rows and parties that the answers no longer have. */
export function withoutStrangers(figures: Figures, answers: Answers): Figures {
  const parties = new Set(partiesOf(answers).map((party) => party.id));
  const known = (figure: string, values: object, ids: ReadonlySet<string>) => {
    const kept = Object.entries(values).filter(([key]) => ids.has(key));
    return kept.length > 0 || figure === 'revenue' ? { [figure]: Object.fromEntries(kept) } : {};
  };
  const { revenue, deducted, measured, reached, worked, contributed, costs, ...others } = figures;
  const rows = { revenue, deducted, measured, reached, worked };
  return {
    revenue: {},
    ...others,
    ...Object.fromEntries(
      Object.entries(rows).flatMap(([figure, values]) => {
        const list = listOf[figure as keyof typeof listOf];
        const ids = new Set(rowsOf(answers, 'money', list).map((row) => row.id));
        return Object.entries(values ? known(figure, values, ids) : {});
      }),
    ),
    ...(contributed && known('contributed', contributed, parties)),
    ...(costs && { costs: costs.filter(({ party }) => parties.has(party)) }),
  };
}

/** Every key that names nothing the answers have. */
function strangersIn(figures: Figures, answers: Answers, language: Language): Issue[] {
  const parties = new Set(partiesOf(answers).map((party) => party.id));
  const rows = Object.entries(listOf).flatMap(([figure, list]) => {
    const known = new Set(rowsOf(answers, 'money', list).map((row) => row.id));
    return strange(Object.keys(figures[figure as keyof typeof listOf] ?? {}), known).map((key) =>
      issueAt([figure, key], 'figure-row', language),
    );
  });
  const contributors = strange(Object.keys(figures.contributed ?? {}), parties).map((key) =>
    issueAt(['contributed', key], 'figure-party', language),
  );
  const payers = (figures.costs ?? []).flatMap(({ party }, index) =>
    parties.has(party) ? [] : [issueAt(['costs', index, 'party'], 'figure-party', language)],
  );
  const currencies = Object.keys(figures.rates ?? {}).flatMap((code) =>
    currencyDecimals(code) === undefined ? [issueAt(['rates', code], 'money-currency', language)] : [],
  );
  return [...rows, ...contributors, ...payers, ...currencies];
}

function strange(keys: readonly string[], known: ReadonlySet<string>): string[] {
  return keys.filter((key) => !known.has(key));
}
