import { type At, type Ground, isElsewhere, partsOf, rowsAt } from './ground.ts';
import { workedOut } from './layers/layer.ts';
import type { Stream } from './pool.ts';
import { inWords, isReason, type Reason, unanswered, unfit, words } from './reasons.ts';
import { amountAt, partiesAt } from './row-answers.ts';
import { least, type Pool, partOf, plainly, type Step } from './settlement.ts';
import { sourcesOf } from './sources.ts';
import { endsNow, spanOf } from './spans.ts';
import { split } from './split.ts';

/** Makes up what is less than a guaranteed minimum, and takes back what was made up earlier where that was agreed. */
export function guarantee(
  layers: readonly At[],
  streams: readonly Stream[],
  steps: readonly Step[],
  ground: Ground,
): Step[] {
  const made: Step[] = [];
  for (const layer of layers) {
    if (layer.row.model !== 'guarantee' || !endsNow(layer, ground)) continue;
    // What its receiver got is known only where all of it could be shared.
    const sources = sourcesOf(layer, streams, ground);
    if (!isReason(sources) && sources.some(({ stuck }) => stuck)) continue;
    const promise = isReason(sources) ? sources : promiseOf(layer, ground);
    if (isReason(promise)) ground.reasons.push(promise);
    else made.push(...promise.receivers.flatMap((one) => evenOut(one, promise, [...steps, ...made], ground)));
  }
  return made;
}

interface Promised extends At {
  receivers: string[];
  payer: string;
  minimum: bigint;
}

function promiseOf(layer: At, ground: Ground): Promised | Reason {
  const { row, at } = layer;
  const { answers } = ground;
  const receivers = partiesAt(layer, 'receiver', ground);
  if (isReason(receivers)) return receivers;
  const minimum = workedOut(layer, ground) ?? amountAt(layer, 'amount', ground);
  if (isReason(minimum)) return minimum;
  if (row.percentage !== undefined) {
    const reason = unfit(`${at}/percentage`, answers, words.ofWhat);
    if (minimum === undefined) return reason;
    ground.reasons.push({ ...reason, kind: 'assumed' });
  }
  if (minimum === undefined)
    return row.rule === undefined ? unanswered(`${at}/amount`, answers) : inWords(`${at}/rule`, answers);
  const payers = partiesAt(layer, 'payer', ground);
  if (isReason(payers)) return payers;
  const payer = payers[0]!;
  if (receivers.length > 1)
    return { ...layer, receivers: receivers.filter((id) => id !== payer), payer, minimum };
  if (receivers[0] === payer)
    return unfit(`${at}/payer`, answers, {
      nl: 'wie het minimum krijgt, vult het niet zelf aan',
      en: 'whoever gets the minimum does not make it up itself',
    });
  return { ...layer, receivers, payer, minimum };
}

/** A minimum that its receiver has anyhow, in minor units. */
export interface Unneeded {
  /** The row's id. */
  layer: string;
  receiver: string;
  has: bigint;
  minimum: bigint;
}

/** The minimums that nobody had to make up; none where not all money could be shared, as nobody knows then what is needed. */
export function unneeded(pool: Pool, ground: Ground): Unneeded[] {
  if (pool.undistributed !== 0n) return [];
  return rowsAt(ground.answers, 'layers').flatMap((layer) => {
    const { row } = layer;
    if (row.model !== 'guarantee' || isElsewhere(layer, ground) || !endsNow(layer, ground)) return [];
    const promise = promiseOf(layer, ground);
    if (isReason(promise)) return [];
    const moved = pool.steps.filter(({ id }) => id.startsWith(`layers/${row.id}/`));
    return promise.receivers
      .filter((receiver) => !moved.some(({ id }) => id.endsWith(`/${receiver}`)))
      .map((receiver) => ({
        layer: row.id,
        receiver,
        has:
          receivedBefore(layer, receiver, ground) +
          receivedIn(before(pool.steps, layer), receiver, row.stream),
        minimum: promise.minimum,
      }));
  });
}

/** The steps before guarantees further down moved anything. */
function before(steps: readonly Step[], { at }: At): Step[] {
  const place = Number(at.split('/')[3]);
  return steps.filter(
    ({ book, rule, at: of }) =>
      book === 'pool' &&
      rule !== 'loss' &&
      ((rule !== 'top-up' && rule !== 'take-back') || Number(of.split('/')[3]) < place),
  );
}

/** For one receiver: what it got so far against what it was promised. */
function evenOut(
  receiver: string,
  { row, at, payer, minimum }: Promised,
  steps: readonly Step[],
  ground: Ground,
): Step[] {
  const layer = { row, at };
  const earlier = spanOf(layer) === 'settlement' ? 0n : receivedBefore(layer, receiver, ground);
  const before = earlier + receivedIn(steps, receiver, row.stream);
  const moved = (rule: 'top-up' | 'take-back', amount: bigint): Step => {
    const gain = rule === 'top-up' ? amount : -amount;
    return {
      id: `layers/${row.id}/${rule}/${receiver}`,
      rule,
      at,
      book: 'pool',
      before,
      taken: amount,
      left: before + gain,
      ...plainly,
      parts: new Map([
        [payer, -gain],
        [receiver, gain],
      ]),
    };
  };
  if (before < minimum) return [moved('top-up', minimum - before)];
  const back = least(before - minimum, advancedBefore(layer, receiver, ground));
  return back > 0n ? [moved('take-back', back)] : [];
}

/** What a party got in these steps, of one stream or of all. */
export function receivedIn(steps: readonly Step[], party: string, stream: unknown): bigint {
  return steps.reduce((total, step) => {
    const part = partOf(step.parts, party);
    return total + (stream === undefined || part === 0n ? part : fromStream(step, part, String(stream)));
  }, 0n);
}

/** How much of a part came from one stream: in proportion, where the step took from several. */
function fromStream({ from }: Step, part: bigint, stream: string): bigint {
  const place = [...from.keys()].indexOf(stream);
  const sizes = [...from.values()].map((amount) => (amount < 0n ? -amount : amount));
  return place < 0 ? 0n : split(part, sizes)[place]!;
}

function receivedBefore({ row, at }: At, receiver: string, ground: Ground): bigint {
  return partOf(partsOf(ground.figures.before?.received?.[row.id], at, ground), receiver);
}

/** What was made up earlier and may be taken back now. */
function advancedBefore({ row, at }: At, receiver: string, ground: Ground): bigint {
  const advanced = ground.figures.before?.advanced?.[row.id];
  if (advanced === undefined || row.recoupable === false) return 0n;
  if (row.recoupable === true) return partOf(partsOf(advanced, at, ground), receiver);
  ground.reasons.push(unanswered(`${at}/recoupable`, ground.answers));
  return 0n;
}
