import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HandslagError } from '#workflow/error';
import { routes } from './routes.ts';

/** The most a request may bring, in bytes. */
export const mostBytes = 1_000_000;

/** The most a PDF may have of which the answers are read. */
const mostPdfBytes = 4_000_000;

const limitTo = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new HandslagError('too-large');
    },
  });

const [usual, forPdf] = [limitTo(mostBytes), limitTo(mostPdfBytes)];

/** Refuses a request that brings more, whether or not it says beforehand how much, before anything else reads it. */
export const bodyLimits: MiddlewareHandler = (c, next) => (mayBePdf(c) ? forPdf : usual)(c, next);

/** Whether a request says that it brings a PDF. */
export const isPdf = (c: Context) => /^application\/pdf\s*(?:;|$)/i.test(c.req.header('Content-Type') ?? '');

const mayBePdf = (c: Context) => c.req.path === routes.importAnswers.path && isPdf(c);
