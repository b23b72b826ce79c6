import { setTimeout as wait } from 'node:timers/promises';
import { Unavailable } from './records.ts';

/**
 * How long the clients wait: a function has ten seconds for its answer.
 * Without `throwOnRequestTimeout` the SDK only logs a request that takes too long.
 */
export const patience = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
} as const;

const PASSING = new Set([
  'InternalServerError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServiceUnavailable',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TimeoutError',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

/** What to throw for an error of the SDK: Unavailable for throttles, faults of the service and the network. */
function translated(error: unknown): unknown {
  const {
    name = '',
    code,
    $metadata,
  } = error as { name?: string; code?: string; $metadata?: { httpStatusCode?: number } };
  const status = $metadata?.httpStatusCode ?? 0;
  const isNetwork = /^E(?!RR_)[A-Z_]+$/.test(code ?? '');
  if (!PASSING.has(name) && !isNetwork && status < 500 && status !== 429) return error;
  return new Unavailable((error as Error).message || name, { cause: error });
}

/** Awaits a call of the SDK; its passing faults become Unavailable. */
export async function call<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw translated(error);
  }
}

/** Waits before another attempt (1 for the first of those): at random, up to twice as long each time. */
export async function backOff(attempt: number): Promise<void> {
  await wait(Math.random() * 25 * 2 ** attempt);
}
