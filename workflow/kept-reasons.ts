import type { Answers } from '#agreement/answer';
import { findings } from '#agreement/checks/index';
import { type JudgedFinding, judged, type KeptReason } from '#agreement/kept-reason';
import type { Language, Words } from '#agreement/language';
import { shortened } from '#agreement/shortened';
import type { Records } from '#storage/records';
import { KEPT, partitionOf } from './keys.ts';
import type { Place, Role } from './seat.ts';
import type { World } from './world.ts';

/** A reason as it is stored, with who wrote it. */
export interface StoredReason extends KeptReason {
  seat: string;
  role: Role;
}

/** A finding in a partnership, with the reason for which it may stay. */
export type StoredFinding = JudgedFinding<StoredReason>;

/** The reasons that were given in a partnership, for what is found now or was found before. */
export async function readReasons(
  records: Records,
  { partnership }: Pick<Place, 'partnership'>,
): Promise<StoredReason[]> {
  const items = await records.list(partitionOf(partnership), KEPT);
  return items.map(({ body }) => body as unknown as StoredReason);
}

/** What is found in these answers of a partnership, and what of it may stay. */
export async function readFindings(
  world: World,
  place: Place,
  answers: Answers,
  language: Language,
): Promise<StoredFinding[]> {
  return judged(findings(answers, language), await readReasons(world.records, place), answers);
}

/** A warning that stood when a version was made, and why. */
export interface KeptWarning {
  check: number;
  message: Words;
  reason: string;
}

/** So many characters of a warning go along with a version; it may name what somebody typed at any length. */
const mostSaid = 300;

/** The warnings in these answers that may stay, as a version tells them. */
export async function keptWarnings(
  records: Records,
  place: Pick<Place, 'partnership'>,
  answers: Answers,
): Promise<KeptWarning[]> {
  const reasons = await readReasons(records, place);
  if (reasons.length === 0) return [];
  const [nl, en] = (['nl', 'en'] as const).map((language) => findings(answers, language));
  return judged(nl!, reasons, answers).flatMap(({ check, key, message, kept }): KeptWarning[] => {
    if (!kept) return [];
    const english = en!.find((each) => each.key === key)!.message;
    const said = { nl: shortened(message, mostSaid), en: shortened(english, mostSaid) };
    return [{ check, message: said, reason: kept.reason }];
  });
}
