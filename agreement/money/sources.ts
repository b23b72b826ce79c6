import { type At, chosen, type Ground, rowsAt } from './ground.ts';
import { covers, type Stream, stop } from './pool.ts';
import { type Reason, unanswered, unfit } from './reasons.ts';

/** The streams that a row is about: the one it names, or all of them. */
export function sourcesOf(
  { row, at }: At,
  streams: readonly Stream[],
  { answers }: Ground,
): Stream[] | Reason {
  const named = chosen(row.stream);
  if (row.stream !== undefined && named === undefined) return unanswered(`${at}/stream`, answers);
  const isThere = named === undefined || rowsAt(answers, 'streams').some((stream) => stream.row.id === named);
  if (isThere) return streams.filter((stream) => covers({ row, at }, stream));
  return unfit(`${at}/stream`, answers, {
    nl: 'deze opbrengst staat niet meer in de lijst',
    en: 'this revenue is no longer in the list',
  });
}

/** Notes why a rule could not be worked out, and takes nothing more from the streams it is about. */
export function halt(streams: readonly Stream[], reason: Reason, { reasons }: Ground): [] {
  reasons.push(reason);
  stop(streams, reason);
  return [];
}
