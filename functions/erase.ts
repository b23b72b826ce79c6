/** The function of AWS Lambda that removes what is to be forgotten, every hour; no other may remove anything. */
import type { LambdaContext } from 'hono/aws-lambda';
import { dynamoClient, dynamoRecords } from '#storage/dynamodb';
import { s3Client, s3Files } from '#storage/s3';
import { finishErasures } from '#workflow/erase';
import { filesEnvironment, surroundings } from './lambda/environment.ts';
import { log, logFor } from './lambda/log.ts';

const environment = filesEnvironment();
const world = {
  ...surroundings(environment),
  records: dynamoRecords(dynamoClient(), environment.TABLE),
  files: s3Files(s3Client(), environment.BUCKET),
};

export async function handler(_event: unknown, context?: LambdaContext): Promise<void> {
  logFor(context);
  await finishErasures(world);
  log({ level: 'info', message: 'erasures finished' });
}
