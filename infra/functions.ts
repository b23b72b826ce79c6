import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { bundling } from './bundling.ts';
import { acknowledge } from './checks.ts';
import { lambda } from './lambda.ts';
import { mayKeepFiles, mayKeepRecords, mayRemoveFiles, mayRemoveRecords } from './roles.ts';
import type { Settings } from './settings.ts';

const answersAtOnce = {
  'Serverless-LambdaDLQ': 'It answers requests; whoever asked is told of a failure, and nothing is queued.',
};

/** Pages and the API. It may read and write records, and remove none. */
export function webFunction(scope: Construct, settings: Settings, table: ITableV2): IFunction {
  const web = lambda(scope, 'Web', settings, {
    entry: 'functions/web.ts',
    memorySize: 1024,
    environment: { TABLE: table.tableName },
  });
  mayKeepRecords(web, table);
  acknowledge(web, answersAtOnce);
  return web;
}

/** Publishing, drafting without an account, conversation guides, and downloads. It may also write and read files, and remove none. */
export function renderFunction(
  scope: Construct,
  settings: Settings,
  table: ITableV2,
  bucket: IBucket,
): IFunction {
  const render = lambda(scope, 'Render', settings, {
    entry: 'functions/render.ts',
    memorySize: 1769, // from here on a function has a whole processor
    environment: { TABLE: table.tableName, BUCKET: bucket.bucketName },
    bundling: bundling({ fonts: true }),
  });
  mayKeepRecords(render, table);
  mayKeepFiles(render, bucket);
  acknowledge(render, answersAtOnce);
  return render;
}

/** Every hour, removes what was asked to be forgotten: the only function that may remove anything. */
export function eraseFunction(
  scope: Construct,
  settings: Settings,
  table: ITableV2,
  bucket: IBucket,
): IFunction {
  const erase = lambda(scope, 'Erase', settings, {
    entry: 'functions/erase.ts',
    memorySize: 512,
    timeout: Duration.minutes(5),
    environment: { TABLE: table.tableName, BUCKET: bucket.bucketName },
  });
  mayRemoveRecords(erase, table);
  mayRemoveFiles(erase, bucket);
  const schedule = Schedule.rate(Duration.hours(1));
  const hourly = new Rule(scope, 'EraseHourly', { schedule, targets: [new LambdaFunction(erase)] });
  const reason = 'What one run leaves undone, the next one does; an alarm tells of a failed one.';
  acknowledge(erase, { 'Serverless-LambdaDLQ': reason });
  acknowledge(hourly, { 'Serverless-EventBusDLQ': reason });
  return erase;
}
