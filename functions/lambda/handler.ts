import type { Hono } from 'hono';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { logFor } from './log.ts';

/** A function of AWS Lambda that lets the app answer what API Gateway passes on. */
export function handler(app: Hono) {
  const answer = handle(app);
  return (event: LambdaEvent, context?: LambdaContext) => {
    logFor(context);
    return answer(event, context);
  };
}
