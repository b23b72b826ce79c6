import type { Issue } from '#agreement/answers-file';
import type { Finding } from '#agreement/finding';

/** Why something that was asked is not done. Each has its own HTTP status (functions/problem.ts) and words. */
export const reasons = [
  /** What was sent is no JSON, or not well formed. */
  'malformed',
  /** A parameter of the request (named in the details) does not say what it may say. */
  'parameter',
  /** No token, or one that opens nothing (any more). */
  'no-seat',
  /** The seat may not do this. */
  'role',
  /** A form that no page of ours sent. */
  'foreign-form',
  /** Not there, or not yours. */
  'not-found',
  /** The address is there, but not for this. */
  'method',
  /** This idempotency key came with another request before. */
  'key-reused',
  /** What is stored is not what the sender last saw; the details hold both sides. */
  'changed',
  /** Something is stored, and the sender did not say which state it last saw. */
  'state-needed',
  'too-large',
  'wrong-type',
  /** The details hold the issues. */
  'unreadable',
  /** Asked for as final while error findings are left; the details hold them. */
  'errors-left',
  /** A settlement that was closed does not change any more. */
  'closed',
  /** There is an open settlement; the next one goes on from it once it is closed. */
  'still-open',
  /** A settlement of which something cannot be worked out; the details hold why. */
  'unsettled',
  /** This is not found in the answers, or not any more. */
  'finding-gone',
  /** Only a warning can stay; the details hold what was meant. */
  'not-a-warning',
  /** So many others are writing that there was no getting in between. */
  'busy',
] as const;

export type Reason = (typeof reasons)[number];

/** What a refusal says besides its reason; all of it is shown to the one who asked. */
export interface Details {
  issues?: Issue[];
  findings?: Finding[];
  /** Why something cannot be worked out. */
  lacking?: { at: string[]; kind: string; message: string }[];
  /** Both sides of a change. */
  stored?: unknown;
  sent?: unknown;
  /** The revision of what is stored. */
  etag?: string;
  /** The parameter that is wrong, and what it may be. */
  parameter?: string;
  allowed?: readonly string[];
}

/** Something that was asked and is refused, as opposed to a bug. */
export class HandslagError extends Error {
  override name = 'HandslagError';
  readonly reason: Reason;
  readonly details: Details;

  constructor(reason: Reason, details: Details = {}, options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
    this.details = details;
  }
}
