import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HandslagError } from '#workflow/error';

/** The most a request may bring, in bytes. */
export const mostBytes = 1_000_000;

/** Refuses a request that brings more, whether or not it says beforehand how much, before anything else reads it. */
export const bodyLimits: MiddlewareHandler = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw new HandslagError('too-large');
  },
});
