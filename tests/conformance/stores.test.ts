import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { inject } from 'vitest';
import { patience } from '#storage/aws';
import { dynamoRecords } from '#storage/dynamodb';
import { s3Files } from '#storage/s3';
import { filesContract, recordsContract } from '../storage/contract.ts';
import { createTable } from '../storage/dynoxide.ts';

const client = {
  ...patience,
  endpoint: inject('endpoint'),
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};

recordsContract("MiniStack's DynamoDB", async (now) => {
  const dynamo = new DynamoDBClient(client);
  const table = `contract-${randomUUID()}`;
  await createTable(dynamo, table);
  return { records: dynamoRecords(dynamo, table, now), end: async () => dynamo.destroy() };
});

filesContract("MiniStack's S3", async () => {
  const s3 = new S3Client(client);
  const Bucket = `contract-${randomUUID()}`;
  await s3.send(new CreateBucketCommand({ Bucket }));
  await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  return { files: s3Files(s3, Bucket), end: async () => s3.destroy() };
});
