import type { Words } from '../language.ts';
import { capitalised } from './in-words.ts';

/** A row that misses something, and what to call it. */
export interface Gap {
  /** JSON Pointer of the row. */
  at: string;
  name: Words;
  /** The fields that are not answered. */
  missing: readonly string[];
}

/** Rows that miss the same, together: one finding tells of all of them. Rows that miss nothing are left out. */
export function alike<G extends Gap>(gaps: readonly G[]): { missing: readonly string[]; rows: G[] }[] {
  const incomplete = gaps.filter(({ missing }) => missing.length > 0);
  return [...Map.groupBy(incomplete, ({ missing }) => missing.join(' ')).values()].map((rows) => ({
    missing: rows[0]!.missing,
    rows,
  }));
}

/** That something is not said yet: of one row by its name, of more by their number. */
export function notSaidYet(rows: readonly Gap[], many: Words, what: Words): Words {
  const name = rows[0]!.name;
  return rows.length === 1
    ? {
        nl: `${capitalised(name.nl)}: er staat nog niet ${what.nl}.`,
        en: `${capitalised(name.en)}: it does not say yet ${what.en}.`,
      }
    : {
        nl: `Bij ${rows.length} ${many.nl} staat nog niet ${what.nl}.`,
        en: `${rows.length} ${many.en} do not say yet ${what.en}.`,
      };
}
