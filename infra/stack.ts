import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { addAlarms } from './alarms.ts';
import { httpApi } from './api.ts';
import { filesBucket } from './bucket.ts';
import { addBudget } from './budget.ts';
import { eraseFunction, renderFunction, webFunction } from './functions.ts';
import type { Settings } from './settings.ts';
import { recordsTable } from './table.ts';

/** All of Handslag on AWS: a table, a bucket, three functions and the API in front of them. */
export class HandslagStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: 'Handslag: from a handshake to a clear draft partnership agreement',
      terminationProtection: settings.keep,
    });
    Tags.of(this).add('application', 'handslag');
    Tags.of(this).add('stage', settings.stage);

    const table = recordsTable(this, settings);
    const bucket = filesBucket(this, settings);
    const web = webFunction(this, settings, table);
    const render = renderFunction(this, settings, table, bucket);
    const erase = eraseFunction(this, settings, table, bucket);
    const api = httpApi(this, settings, web, render);
    addAlarms(this, settings, { api: api.httpApi, functions: { web, render, erase }, table });
    addBudget(this, settings);

    new CfnOutput(this, 'Url', { value: api.url, description: 'Open this in a browser' });
  }
}
