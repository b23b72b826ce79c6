import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Surroundings } from './surroundings.ts';

/** The longest that browsers keep a cookie (RFC 6265bis, section 5.5): there is no time-out. */
const SECONDS = 400 * 24 * 60 * 60;

/** Lets this browser in from here on: one cookie for each partnership, so that several can be open side by side. */
export function setSeatCookie(c: Context, world: Surroundings, partnership: string, token: string): void {
  setCookie(c, cookieName(c, world, partnership), token, { ...attributes(c, world), maxAge: SECONDS });
}

/** The token of this browser's seat, if it has one. */
export function seatToken(c: Context, world: Surroundings, partnership: string): string | undefined {
  return getCookie(c, cookieName(c, world, partnership));
}

export function clearSeatCookie(c: Context, world: Surroundings, partnership: string): void {
  deleteCookie(c, cookieName(c, world, partnership), attributes(c, world));
}

/** Only over https do browsers hold a cookie to its name's promise; plain http is for this machine alone. */
function cookieName(c: Context, world: Surroundings, partnership: string): string {
  return `${isHttps(c, world) ? '__Host-' : ''}seat-${partnership}`;
}

function attributes(c: Context, world: Surroundings) {
  return { httpOnly: true, sameSite: 'Strict', path: '/', secure: isHttps(c, world) } as const;
}

function isHttps(c: Context, { baseUrl }: Surroundings): boolean {
  return new URL(baseUrl ?? c.req.url).protocol === 'https:';
}
