import type { Context } from 'hono';
import { type Answers, rowsOf } from '#agreement/answer';
import { askedAnswers } from '#agreement/asked-answers';
import type { Language } from '#agreement/language';
import { expectations } from '#agreement/money/examples/revenue';
import { fromMinorUnits } from '#agreement/money/minor-units';
import { scenarioName } from '#agreement/money/waterfall-figure';
import { type WhatIf, whatIf } from '#agreement/money/what-if';
import { sayingOf } from '#agreement/said';
import { sayMoney } from '#agreement/say/numbers';
import { words } from '#templates/words';
import { readAll } from '#workflow/answers';
import type { Surroundings } from '../../surroundings.ts';
import { page, visit } from '../visit.ts';
import { type Lab, type LabRow, labOf } from './fields.ts';
import type { LabField } from './reader.ts';
import { resultsView } from './results.ts';
import { labWords } from './words.ts';

/** What each party gets if other amounts come in; what was typed stands in the address, and nowhere else. */
export async function showLab(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'partner');
  const { file } = await readAll(world, place);
  const answers = askedAnswers(file.answers);
  const plan = whatIf(answers);
  const query = new URL(c.req.url).searchParams;
  const lab = labOf(plan, answers, query, language);
  const said = labWords[language];
  const fields = fieldsOf(lab, answers, language);
  const wrong = fields.flatMap(({ name, of, problem }) =>
    problem ? [{ text: `${of}: ${problem}`, href: `#${name}` }] : [],
  );
  const isShared = hasRevenue(answers);
  const expected = expectations(answers);
  return page(c, language, {
    template: 'lab',
    title: said.title,
    back: home,
    wrong: wrong.length > 0,
    ...(query.has('sent') && { otherQuery: otherQuery(fields) }),
    view: {
      said,
      here: `${home}/revenue-lab`,
      toMoney: `${home}/money`,
      isShared,
      errors: wrong,
      // Where the form comes back: at what is wrong with it, or else at the results.
      outcome: { id: 'outcome' },
      period: periodView(answers, language),
      fieldWords: words[language].field,
      groups: lab.groups.map(({ id, rows, others }) => ({
        ...said.groups[id],
        ...(id === 'costs' && plan.costs && { example: sayCostsPlan(plan, answers, language) }),
        ...(id === 'revenue' && expected !== 'all' && { hint: said.roundHint[expected] }),
        rows: rows.map((row) => rowView(row, id === 'reached', answers, language)),
        others: others > 0 && said.others(others),
      })),
      rates: lab.rates.map((field) => ({
        ...field,
        label: said.rate(field.name.replace('rate.', ''), plan.currency),
      })),
      months: lab.months ?? false,
      ...(isShared && { results: resultsView(lab, answers, language, home) }),
    },
  });
}

/** Where the joint costs of the examples come from. */
function sayCostsPlan({ costs, currency, scenarios }: WhatIf, answers: Answers, language: Language): string {
  const said = labWords[language];
  const { total, from, by, costs: made } = costs!;
  const { amount } = fromMinorUnits(total, currency);
  const where = scenarios.every(({ figures }) => figures.costs?.length !== 0)
    ? undefined
    : scenarioName('loss', answers, language);
  const maker = sayingOf(answers, language).party(made[0]?.party ?? '');
  const what = said.costsFrom[from](sayMoney(amount, currency, language));
  return said.costsExample(`${what}, ${said.costsBy[by](maker)}`, where);
}

const shortPeriods: readonly unknown[] = ['month', 'quarter', 'half-year'];

/** What period the amounts are of, where the parties settle by the period. */
function periodView(answers: Answers, language: Language) {
  const { period } = answers.reporting ?? {};
  const said = labWords[language];
  const name = said.periods[period as keyof typeof said.periods];
  if (name === undefined) return false;
  // What the parties expect, and their budget, may be of a longer time than they settle over.
  const isOfAllTime = expectations(answers) !== 'none' || answers.money?.['costs-budget'] !== undefined;
  const isYearly = ['layers', 'deductions'].some((list) =>
    rowsOf(answers, 'money', list).some(({ per }) => per === 'year'),
  );
  return {
    title: said.periodTitle(name),
    notes: [
      ...(period !== 'once' && isOfAllTime ? [said.periodNote(name)] : []),
      ...(isYearly && shortPeriods.includes(period) ? [said.yearlyNote] : []),
    ],
  };
}

/** Whether there is anything to calculate with. */
function hasRevenue(answers: Answers): boolean {
  const { revenue, streams } = answers.money ?? {};
  return revenue === true && Array.isArray(streams) && streams.length > 0;
}

/** The way here, once there is something to calculate with. */
export function labLink(answers: Answers, language: Language, home: string) {
  return hasRevenue(answers) ? [{ href: `${home}/revenue-lab`, text: labWords[language].link }] : [];
}

function rowView({ label, fields }: LabRow, isTick: boolean, answers: Answers, language: Language) {
  return {
    label,
    isTick,
    fields: fields.map(({ scenario, ...field }) => ({
      ...field,
      label: scenarioName(scenario, answers, language),
      checked: isTick && field.typed !== '',
    })),
  };
}

/** Every field, with what it is about. */
function fieldsOf(
  { groups, rates, months }: Lab,
  answers: Answers,
  language: Language,
): (LabField & { of: string })[] {
  const said = labWords[language];
  return [
    ...groups.flatMap(({ rows }) =>
      rows.flatMap(({ label, fields }) =>
        fields.map((field) => ({
          ...field,
          of: `${label}, ${scenarioName(field.scenario, answers, language).toLowerCase()}`,
        })),
      ),
    ),
    ...rates.map((field) => ({ ...field, of: field.name.replace('rate.', '') })),
    ...(months ? [{ ...months, of: said.months }] : []),
  ];
}

/** What was typed, as the page in the other language reads it: 1.250 in Dutch is 1,250 in English. */
function otherQuery(fields: readonly LabField[]): string {
  const said = fields
    .filter(({ elsewhere }) => elsewhere !== '')
    .map(({ name, elsewhere }) => [name, elsewhere]);
  return `?${new URLSearchParams([['sent', '1'], ...(said as [string, string][])])}`;
}
