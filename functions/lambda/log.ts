import { Logger } from '@aws-lambda-powertools/logger';
import type { LambdaContext } from 'hono/aws-lambda';

const logger = new Logger();

/** What a line of the log may hold besides its message: never an answer, a token, an address or a query. */
const FIELDS = [
  'request',
  'method',
  'route',
  'status',
  'milliseconds',
  'reason',
  'error',
  'stack',
  'cause',
] as const;

export interface Entry {
  level: 'info' | 'error';
  message: string;
  [field: string]: unknown;
}

/** Writes a line of JSON with the fields that are allowed; any other is left out. */
export function log(entry: Entry): void {
  const fields = FIELDS.flatMap((field) => (field in entry ? [[field, entry[field]]] : []));
  logger[entry.level](entry.message, Object.fromEntries(fields));
}

/** Lets every line that follows tell which invocation it belongs to. */
export function logFor(context: LambdaContext | undefined): void {
  if (context) logger.appendKeys({ invocation: context.awsRequestId });
}
