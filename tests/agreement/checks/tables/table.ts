import type { Answers } from '#agreement/answer';

/** What a check finds: in which answers and at which places, a list for each finding; and in which it is silent. */
export interface Table {
  fires: [Answers, ...string[][]][];
  silent: Answers[];
  /** Silent too: what the check misses is an open point. */
  unknown: Answers[];
}

/** Tables by the number of the check. */
export type Tables = Record<number, Table>;

export const unknown = { unknown: {} };

/** Parties A, B, C…, each with these answers more. */
export function parties(...more: object[]) {
  return {
    items: more.map((each, at) => ({ id: `p${at + 1}`, name: String.fromCharCode(65 + at), ...each })),
  };
}

export const two = parties({}, {});

export function rows(...of: object[]) {
  return of.map((each, at) => ({ id: `r${at + 1}`, ...each }));
}

export function shares(...of: string[]) {
  return rows(...of.map((share, at) => ({ party: `p${at + 1}`, share })));
}

export function euros(amount: string) {
  return { amount, currency: 'EUR' };
}
