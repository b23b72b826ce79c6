import type { MiddlewareHandler } from 'hono';

/** For what no browser has to show: nothing may load, run or frame it. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers on every response; a route that needs another policy, or may be kept, says so itself. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const { headers } = c.res;
  for (const [name, value] of Object.entries(always)) c.res.headers.set(name, value);
  // Over plain http browsers must not heed it (RFC 6797, section 7.2); that is a laptop.
  if (c.req.url.startsWith('https:')) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000');
  if (!headers.has('Content-Security-Policy')) c.res.headers.set('Content-Security-Policy', nothing);
  if (!headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};
