import type { Claims } from '../claim.ts';
import type { CostBook } from '../costs/book.ts';
import { payBack } from '../costs/entries.ts';
import { type At, chosen, type Ground, openList } from '../ground.ts';
import { type Stream, stop, take } from '../pool.ts';
import { isReason, type Reason, unanswered, wordsLeftOut } from '../reasons.ts';
import { partiesAt } from '../row-answers.ts';
import type { Rule, Step } from '../settlement.ts';
import { halt, sourcesOf } from '../sources.ts';
import { costs, profitCosts } from './costs.ts';
import { fee } from './fee.ts';
import { type Layer, paying, workedOut } from './layer.ts';
import { milestone } from './milestone.ts';
import { proRata } from './pro-rata.ts';
import { split } from './split.ts';
import { tiers } from './tiers.ts';

const models: Record<string, (layer: Layer, ground: Ground, book: CostBook) => Claims> = {
  costs,
  fee,
  royalty: fee,
  split,
  'pro-rata': proRata,
  tiers,
  milestone,
};

/** All that comes before the split, in the parties' own order; what they promised each other comes after it. */
export function takeLayers(
  layers: readonly At[],
  streams: readonly Stream[],
  book: CostBook,
  ground: Ground,
): Step[] {
  const open = openList(ground.answers, 'layers');
  if (open) return halt(streams, open, ground);
  return turnsOf(layers, ground).flatMap((turn) => {
    const sources = turn === 'profit' ? streams : sourcesOf(turn, streams, ground);
    if (isReason(sources)) return halt(streams, sources, ground);
    if (sources.length === 0) return [];
    const stuck = sources.find((stream) => stream.stuck)?.stuck;
    // What comes after a rule that could not be worked out cannot be either.
    if (stuck) {
      stop(sources, stuck);
      return [];
    }
    const claims =
      turn === 'profit' ? profitCosts(ground, book) : claimsOf({ ...turn, sources }, ground, book);
    if (isReason(claims)) return halt(sources, claims, ground);
    return claims.map((claim) => {
      const step = take(claim, sources);
      if (step.rule === 'costs') {
        payBack(book.entries, step.parts);
        book.short += step.short;
      }
      return step;
    });
  });
}

/** Profit is what is left after joint costs: without a row for them they come behind royalties and fees at the beginning. */
function turnsOf(layers: readonly At[], { answers }: Ground): (At | 'profit')[] {
  const turns = layers.filter(({ row }) => row.model !== 'guarantee');
  if (answers.money?.basis !== 'profit' || turns.some(({ row }) => row.model === 'costs')) return turns;
  const next = turns.findIndex(({ row }) => row.model !== 'royalty' && row.model !== 'fee');
  const at = next < 0 ? turns.length : next;
  return [...turns.slice(0, at), 'profit', ...turns.slice(at)];
}

function claimsOf(layer: Layer, ground: Ground, book: CostBook): Claims {
  const { row, at } = layer;
  const model = chosen(row.model);
  if (model === undefined || !models[model]) return unanswered(`${at}/model`, ground.answers);
  const worked = workedOut(layer, ground);
  if (worked !== undefined && paid.includes(model)) return byHand(layer, worked, ground);
  const claims = models[model](layer, ground, book);
  if (!isReason(claims) && row.rule !== undefined)
    ground.reasons.push(wordsLeftOut(`${at}/rule`, ground.answers));
  return claims;
}

/** Models that pay somebody an amount, which may be agreed in words. */
const paid = ['fee', 'royalty', 'tiers', 'milestone'];

function byHand(layer: Layer, worked: bigint | Reason, ground: Ground): Claims {
  const receivers = partiesAt(layer, 'receiver', ground);
  if (isReason(receivers)) return receivers;
  return isReason(worked) ? worked : [paying(layer, layer.row.model as Rule, receivers, worked, ground)];
}
