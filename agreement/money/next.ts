import type { Money } from '../kinds/money.ts';
import { borneBefore, type CostsBorne } from './costs/bear-costs.ts';
import type { CostBook } from './costs/book.ts';
import { madeBy } from './costs/entries.ts';
import type { Before, ByParty, ByRow, CostMade } from './figures.ts';
import { chosen, type Ground, isElsewhere, partsOf, rowsAt } from './ground.ts';
import { receivedIn } from './guarantees.ts';
import { fromMinorUnits, toCountUnits } from './minor-units.ts';
import { isReason } from './reasons.ts';
import { levelBefore } from './reserve.ts';
import { least, minus, type Parts, partOf, plus, type Step, sum } from './settlement.ts';
import { movesOn, shortBefore } from './short.ts';

/** What the next settlement has to know, as it reads it: what this one found, with what it did. */
export function leaveForNext(
  steps: readonly Step[],
  book: CostBook,
  { carried, borne, losses }: CostsBorne,
  lost: Parts,
  ground: Ground,
): Before {
  const money = (units: bigint) => fromMinorUnits(units, ground.currency);
  const amounts = (parts: Parts): ByParty<Money> =>
    Object.fromEntries([...parts].map(([party, units]) => [party, money(units)]));
  const level = levelBefore(ground);
  const reserved = sum(steps.filter(({ rule }) => rule === 'reserve').map(({ taken }) => taken));
  const made = madeBy(book.entries.filter(({ isNew }) => isNew));
  return {
    models: Object.fromEntries(
      rowsAt(ground.answers, 'layers').flatMap(({ row }) => {
        const model = chosen(row.model);
        return model === undefined ? [] : [[row.id, model]];
      }),
    ),
    used: amounts(usedIn(steps, ground)),
    short: mapped(shortIn(steps, ground), amounts),
    measured: measuredIn(steps, ground),
    shared: mapped(sharedIn(steps, ground), amounts),
    received: mapped(receivedByGuarantee(steps, ground), amounts),
    advanced: mapped(advancedIn(steps, ground), amounts),
    costs: waiting(book, carried, money),
    spent: amounts(plus(partsOf(ground.figures.before?.spent, '/money/costs', ground), made)),
    borne: {
      costs: amounts(plus(borneBefore('costs', ground), borne)),
      losses: amounts(plus(borneBefore('losses', ground), plus(lost, losses))),
    },
    reserve: money((isReason(level) ? 0n : level) + reserved),
  };
}

function mapped<A, B>(values: ReadonlyMap<string, A>, to: (value: A) => B): ByRow<B> {
  return Object.fromEntries([...values].map(([id, value]) => [id, to(value)]));
}

/** 'layers/r1/r2' and 'layers/r1' both belong to the rule 'layers/r1'. */
function ruleOf({ id }: Step): string {
  return id.split('/').slice(0, 2).join('/');
}

/** How much of its amount each rule has used, now and before. */
function usedIn(steps: readonly Step[], ground: Ground): Parts {
  const used = new Map(partsOf(ground.figures.before?.used, '/money/layers', ground));
  for (const step of steps.filter(({ id }) => /^(?:layers|deductions)\//.test(id))) {
    const rule = ruleOf(step);
    used.set(rule, partOf(used, rule) + step.uses);
  }
  return used;
}

/** What could not be paid and moves on, with what no rule could look at now; costs wait with the costs. */
function shortIn(steps: readonly Step[], ground: Ground): Map<string, Parts> {
  if (!movesOn(ground)) return new Map();
  const taken = new Set(steps.map(({ id }) => id));
  const waiting = Object.keys(ground.figures.before?.short ?? {}).filter((id) => !taken.has(id));
  return new Map([
    ...waiting.map((id): [string, Parts] => [id, shortBefore(id, '/money/layers', ground)]),
    ...steps
      .filter(({ short, owed, rule }) => short > 0n && owed && rule !== 'costs')
      .map((step): [string, Parts] => [step.id, minus(step.owed!, step.parts)]),
  ]);
}

/** What the steps of each layer measured; the most so far where the step that was reached stays. */
function measuredIn(steps: readonly Step[], { figures, answers }: Ground): ByRow<string> {
  const before = figures.before?.measured ?? {};
  const stays = new Set(
    rowsAt(answers, 'layers').flatMap(({ row }) => (chosen(row['if-falls']) === 'keeps' ? [row.id] : [])),
  );
  const reached = steps.flatMap(({ id, reached }): [string, string][] => {
    const layer = id.split('/')[1]!;
    if (reached === undefined) return [];
    return [[layer, stays.has(layer) ? higher(before[layer], reached) : reached]];
  });
  return { ...before, ...Object.fromEntries(reached) };
}

function higher(one: string | undefined, other: string): string {
  return one !== undefined && toCountUnits(one) > toCountUnits(other) ? one : other;
}

/** What each party got from steps that hold for the whole amount. */
function sharedIn(steps: readonly Step[], ground: Ground): Map<string, Parts> {
  const { before } = ground.figures;
  const byRule = Map.groupBy(steps, ruleOf);
  return new Map(
    rowsAt(ground.answers, 'layers')
      .filter(({ row }) => row.model === 'tiers' && row.steps === 'whole')
      .map(({ row, at }) => [
        row.id,
        (byRule.get(`layers/${row.id}`) ?? []).reduce(
          (total, { parts }) => plus(total, parts),
          partsOf(before?.shared?.[row.id], at, ground),
        ),
      ]),
  );
}

function receivedByGuarantee(steps: readonly Step[], ground: Ground): Map<string, Parts> {
  const { before } = ground.figures;
  const byStream = Map.groupBy(guarantees(ground), ({ row }) => row.stream);
  return new Map(
    [...byStream].flatMap(([stream, layers]) => {
      const now = new Map(ground.parties.map((party) => [party, receivedIn(steps, party, stream)]));
      return layers.map(({ row, at }): [string, Parts] => [
        row.id,
        plus(partsOf(before?.received?.[row.id], at, ground), now),
      ]);
    }),
  );
}

/** What was made up and may still be taken back. */
function advancedIn(steps: readonly Step[], ground: Ground): Map<string, Parts> {
  const { before } = ground.figures;
  const byRule = Map.groupBy(steps, ruleOf);
  const elsewhere = Object.keys(before?.advanced ?? {}).filter(
    (id) => !guarantees(ground).some(({ row }) => row.id === id),
  );
  return new Map([
    ...elsewhere.map((id): [string, Parts] => [id, partsOf(before?.advanced?.[id], '/money/layers', ground)]),
    ...guarantees(ground)
      .filter(({ row }) => row.recoupable === true)
      .map(({ row, at }): [string, Parts] => {
        const own = byRule.get(`layers/${row.id}`) ?? [];
        const moved = own.map((step) => new Map([[step.id.split('/')[3]!, step.left - step.before]]));
        return [row.id, moved.reduce(plus, partsOf(before?.advanced?.[row.id], at, ground))];
      }),
  ]);
}

function guarantees(ground: Ground) {
  return rowsAt(ground.answers, 'layers').filter(
    (layer) => layer.row.model === 'guarantee' && !isElsewhere(layer, ground),
  );
}

/** Costs that wait for the next settlement, the oldest first; one after another of the same party as one. */
function waiting({ entries }: CostBook, carried: Parts, money: (units: bigint) => Money): CostMade[] {
  const rest = new Map(carried);
  const waits: { party: string; units: bigint }[] = [];
  for (const { party, open } of entries) {
    const part = least(partOf(rest, party), open);
    rest.set(party, partOf(rest, party) - part);
    const last = waits.at(-1);
    if (last?.party === party) last.units += part;
    else if (part > 0n) waits.push({ party, units: part });
  }
  return waits.map(({ party, units }) => ({ party, amount: money(units) }));
}
