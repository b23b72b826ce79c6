import type { Answers, Row } from '#agreement/answer';
import type { Language } from '#agreement/language';
import type { Figures } from '#agreement/money/figures';
import { figuresAsked } from '#agreement/money/figures-asked';
import { fromMinorUnits, toMinorUnits } from '#agreement/money/minor-units';
import { sum } from '#agreement/money/settlement';
import type { ScenarioId, WhatIf } from '#agreement/money/what-if';
import { partiesOf } from '#agreement/places';
import { sayingOf } from '#agreement/said';
import { type LabField, Reader, type Shown } from './reader.ts';
import type { GroupId } from './words.ts';

/** What is asked of one row: a field for each scenario. */
export interface LabRow {
  id: string;
  label: string;
  fields: (LabField & { scenario: ScenarioId })[];
}

export interface LabGroup {
  id: GroupId;
  rows: LabRow[];
  /** How many rows there is no room for: they stay as in the example. */
  others: number;
}

/** All that the page asks, and the figures that it makes; none for a scenario with a field that could not be read. */
export interface Lab {
  groups: LabGroup[];
  rates: LabField[];
  months?: LabField;
  scenarios: { id: ScenarioId; figures?: Figures }[];
}

/** So many rows of a list have fields; an address has no room for those of a thousand. */
const most = 10;

/** What the page asks of these answers, with what an address says of it: nothing but examples until somebody typed. */
export function labOf(plan: WhatIf, answers: Answers, query: URLSearchParams, language: Language): Lab {
  const reader = new Reader(plan.currency, query, language);
  const groups = groupsOf(plan, answers, language).flatMap(({ id, all, shown }): LabGroup[] => {
    if (all.length === 0) return [];
    const rows = all.slice(0, id === 'costs' ? all.length : most).map((row) => ({
      ...row,
      fields: plan.scenarios.map((scenario) => ({
        scenario: scenario.id,
        ...reader.read(id, fieldName(scenario.id, id, row.id), shown(scenario.figures, row.id)),
      })),
    }));
    return [{ id, rows, others: all.length - rows.length }];
  });
  const typed = groups.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields));
  const rates = currenciesIn(plan, answers, typed, reader).map((code) => reader.rate(code));
  const months = figuresAsked(answers).months ? reader.months() : undefined;
  const isUnread = ({ problem }: LabField) => problem !== undefined;
  const isAllUnread = [...rates, ...(months ? [months] : [])].some(isUnread);
  return {
    groups,
    rates,
    ...(months && { months }),
    scenarios: plan.scenarios.map(({ id, figures }) => {
      const wrong = isAllUnread || typed.some((field) => field.scenario === id && isUnread(field));
      if (wrong) return { id };
      return { id, figures: { ...figures, ...figuresOf(id, figures, groups, reader), ...reader.shared } };
    }),
  };
}

function fieldName(scenario: ScenarioId, group: GroupId, row: string): string {
  return group === 'revenue' ? `${scenario}.${row}` : `${scenario}.${group}.${row}`;
}

/** What each group asks about, and what the example says of it. */
interface Asked {
  id: GroupId;
  all: { id: string; label: string }[];
  shown: (figures: Figures, row: string) => Shown;
}

function groupsOf(plan: WhatIf, answers: Answers, language: Language): Asked[] {
  const saying = sayingOf(answers, language);
  const first = plan.scenarios[0]!.figures;
  const asked = figuresAsked(answers, first);
  const named = (list: string, rows: readonly Row[]) =>
    rows.map(({ id }) => ({ id, label: saying.row(`money/${list}`, id) }));
  const streams = asked.streams.filter(({ id }) => first.revenue[id] !== undefined);
  const parties = partiesOf(answers).map(({ id }) => ({ id, label: saying.party(id) }));
  // An amount that is worked out by hand goes before a rule: it is asked only where nothing else will do.
  const worked = asked.inWords.filter(({ id }) => plan.inWords.includes(id));
  return [
    { id: 'revenue', all: named('streams', streams), shown: ({ revenue }, row) => revenue[row] },
    {
      id: 'costs',
      all: asked.costs ? parties : [],
      shown: ({ costs = [] }, party) => {
        const own = costs.filter((cost) => cost.party === party).map(({ amount }) => toMinorUnits(amount));
        return own.length > 0 ? fromMinorUnits(sum(own), plan.currency) : undefined;
      },
    },
    {
      id: 'deducted',
      all: named('deductions', asked.deductions),
      shown: ({ deducted }, row) => deducted?.[row],
    },
    {
      id: 'measured',
      all: named('layers', asked.measured),
      shown: ({ measured: counts }, row) => counts?.[row],
    },
    {
      id: 'reached',
      all: named('layers', asked.milestones),
      shown: ({ reached }, row) => reached?.[row] === true,
    },
    { id: 'worked', all: named('layers', worked), shown: ({ worked: amounts }, row) => amounts?.[row] },
  ];
}

/** Every currency that has to be changed into the one that the parties settle in, also where somebody just typed it. */
function currenciesIn(
  { scenarios }: WhatIf,
  answers: Answers,
  typed: readonly LabField[],
  { amounts }: Reader,
): string[] {
  const read = typed.flatMap(({ name }) => amounts.get(name) ?? []);
  const revenue = Object.fromEntries(read.map((amount, index) => [`typed ${index}`, amount]));
  const codes = [...scenarios.map(({ figures }) => figures), { revenue }].flatMap(
    (figures) => figuresAsked(answers, figures).rates,
  );
  return [...new Set(codes)].toSorted();
}

/** What the fields of a scenario make of its figures; rows without fields stay as in the example. */
function figuresOf(
  id: ScenarioId,
  example: Figures,
  groups: readonly LabGroup[],
  { amounts, counts, ticks, zero }: Reader,
): Partial<Figures> {
  const fieldsIn = (group: GroupId) =>
    (groups.find((each) => each.id === group)?.rows ?? []).map((row): [string, string] => [
      row.id,
      fieldName(id, group, row.id),
    ]);
  const amountsOf = (group: GroupId) =>
    Object.fromEntries(fieldsIn(group).map(([row, name]) => [row, amounts.get(name) ?? zero]));
  const spent = fieldsIn('costs').flatMap(([party, name]) => {
    const amount = amounts.get(name);
    return amount && toMinorUnits(amount) !== 0n ? [{ party, amount }] : [];
  });
  return {
    revenue: { ...example.revenue, ...amountsOf('revenue') },
    costs: spent,
    deducted: { ...example.deducted, ...amountsOf('deducted') },
    measured: {
      ...example.measured,
      ...Object.fromEntries(fieldsIn('measured').map(([row, name]) => [row, counts.get(name) ?? '0'])),
    },
    reached: {
      ...example.reached,
      ...Object.fromEntries(fieldsIn('reached').map(([row, name]) => [row, ticks.has(name)])),
    },
    worked: { ...example.worked, ...amountsOf('worked') },
  };
}
