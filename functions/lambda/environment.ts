import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { log } from './log.ts';

const Web = z.object({
  TABLE: z.string().min(1),
  /** The site's own address, where it has one (infra/settings.ts). */
  SITE_URL: z.url({ protocol: /^https$/ }).optional(),
});
const WithFiles = Web.extend({ BUCKET: z.string().min(1) });

/** What infra/functions.ts sets for each function. */
export const webEnvironment = () => Web.parse(process.env);
export const filesEnvironment = () => WithFiles.parse(process.env);

/**
 * Clock, randomness and log of a function. Links are made from SITE_URL where the site has a name of its own; otherwise
 * from the address of the request, which Hono takes from what API Gateway says (requestContext.domainName): an address
 * that belongs to this API, unlike the Host header, which is the sender's.
 */
export function surroundings({ SITE_URL }: { SITE_URL?: string | undefined }) {
  return {
    now: () => new Date(),
    random: (bytes: number): Uint8Array => randomBytes(bytes),
    log,
    ...(SITE_URL && { baseUrl: SITE_URL }),
  };
}
