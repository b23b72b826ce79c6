import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { HandslagError } from '#workflow/error';
import type { Surroundings } from './surroundings.ts';

/** What every form of a page carries: only who has the seat's token can make it. */
export function formToken(seatToken: string): string {
  return createHash('sha256').update(`form:v1:${seatToken}`).digest('base64url');
}

/**
 * Refuses a form that was not sent by a page of ours.
 * @param seat the token of the seat that it is sent from, and what the form carried; absent where no seat is needed
 * @throws HandslagError 'foreign-form'
 */
export function checkForm(
  c: Context,
  world: Surroundings,
  seat?: { token: string; sent: string | undefined },
): void {
  if (!isFromHere(c, world)) throw new HandslagError('foreign-form');
  if (seat && !isSame(seat.sent ?? '', formToken(seat.token))) throw new HandslagError('foreign-form');
}

/**
 * Browsers that say nothing of the site (before 2023), or whose Origin is 'null' as our Referrer-Policy makes it for
 * forms, are left to the form's token.
 */
export function isFromHere(c: Context, { baseUrl }: Surroundings): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = c.req.header('Origin');
  return origin === undefined || origin === 'null' || origin === new URL(baseUrl ?? c.req.url).origin;
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
