import { chosen, type Ground } from './ground.ts';
import { leftIn, type Stream, take } from './pool.ts';
import { isReason, type Reason, unfit } from './reasons.ts';
import { dividedBy, type Key, keyAt } from './row-answers.ts';
import type { Step } from './settlement.ts';
import { halt } from './sources.ts';

/** Shares what is left of each stream by its own shares. */
export function shareRest(streams: readonly Stream[], ground: Ground): Step[] {
  return streams.flatMap((stream) => {
    if (stream.stuck || leftIn([stream]) === 0n) return [];
    const key = keyOfRest(stream, ground);
    if (isReason(key)) return halt([stream], key, ground);
    const [id, at] = [`streams/${stream.row.id}`, `${stream.at}/shares`];
    return [take({ id, rule: 'rest', at, divide: (taken) => dividedBy(key, taken, ground) }, [stream])];
  });
}

function keyOfRest(stream: Stream, ground: Ground): Key | Reason {
  if (chosen(stream.row.method) !== 'layers') return keyAt(stream, 'shares', ground);
  return unfit(`${stream.at}/method`, ground.answers, {
    nl: 'wat overblijft na alles wat voorgaat, krijgt niemand',
    en: 'nobody gets what is left after all that comes first',
  });
}
