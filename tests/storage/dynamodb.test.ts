import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { dynamoRecords } from '#storage/dynamodb';
import { recordsContract } from './contract.ts';
import { createTable, startDynoxide, whyNot } from './dynoxide.ts';

if (whyNot) it.skip(whyNot);

describe.skipIf(whyNot)('DynamoDB', () => {
  let server: Awaited<ReturnType<typeof startDynoxide>>;
  let client: DynamoDBClient;

  beforeAll(async () => {
    server = await startDynoxide();
    client = server.client;
    await createTable(client, 'records');
  });
  afterAll(() => server.end());

  recordsContract('dynoxide', async (now) => ({ records: dynamoRecords(client, 'records', now) }), {
    prefixCase: 'dynoxide 1.2.1 takes a and A for the same in begins_with; DynamoDB does not',
  });
});
