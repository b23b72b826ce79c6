import { readFile } from 'node:fs/promises';
import { DynamoDBClient, ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListBucketsCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, expect, inject, it } from 'vitest';
import { patience } from '#storage/aws';
import { type Call, expectStatus, publish, seated, start } from './main-job.ts';

const client = {
  ...patience,
  endpoint: inject('endpoint'),
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
const dynamo = new DynamoDBClient(client);
const s3 = new S3Client(client);
afterAll(() => {
  dynamo.destroy();
  s3.destroy();
});

const signal = () => AbortSignal.timeout(20_000);
const deployed: Call = (path, init) => fetch(`${inject('url')}${path}`, { ...init, signal: signal() });
const ours = (name: string | undefined) => name?.toLowerCase().startsWith('handslag-dev-');

/** The keys of all items, and of all versions of all files, that have to do with a partnership. */
async function kept(id: string): Promise<{ items: string[]; files: string[] }> {
  const { TableNames = [] } = await dynamo.send(new ListTablesCommand({}));
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  const { Items = [] } = await dynamo.send(new ScanCommand({ TableName: TableNames.find(ours)! }));
  const Bucket = Buckets.map(({ Name }) => Name).find(ours)!;
  const { Versions = [], DeleteMarkers = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket, Prefix: `files/${id}/` }),
  );
  return {
    items: Items.filter((item) => JSON.stringify(item).includes(id)).map(({ sk }) => sk!.S!),
    files: [...Versions, ...DeleteMarkers].map(({ Key }) => Key!),
  };
}

/** Runs the function that the schedule runs every hour. */
async function runErase(): Promise<void> {
  const functions = `${inject('endpoint')}/2015-03-31/functions`;
  const headers = {
    authorization: 'AWS4-HMAC-SHA256 Credential=test/20270115/us-east-1/lambda/aws4_request',
  };
  const list = await expectStatus(200, fetch(functions, { headers, signal: signal() }));
  const { Functions } = (await list.json()) as { Functions: { FunctionName: string }[] };
  const { FunctionName } = Functions.find((each) => each.FunctionName.includes('Erase'))!;
  const run = fetch(`${functions}/${FunctionName}/invocations`, {
    method: 'POST',
    headers,
    body: '{}',
    signal: signal(),
  });
  const answer = await expectStatus(200, run);
  expect(answer.headers.get('x-amz-function-error')).toBeNull();
}

it('forgets a partnership: at once for its seats, and wholly within the hour', async () => {
  const example = new URL('../../examples/bakery.json', import.meta.url);
  const { id, token } = await start(deployed, JSON.parse(await readFile(example, 'utf8')));
  const mine = seated(deployed, token);
  await publish(mine, id);
  const before = await kept(id);
  expect(before.items).toEqual(expect.arrayContaining(['META', 'HEAD', 'VER#00000001']));
  expect(before.files.length).toBeGreaterThan(0);

  await expectStatus(204, mine(`/api/partnerships/${id}`, { method: 'DELETE' }));
  await expectStatus(401, mine(`/api/partnerships/${id}`));

  await runErase();
  const after = await kept(id);
  console.log(
    `${before.items.length} items and ${before.files.length} files, then ${after.items.length} and ${after.files.length}`,
  );
  // When it was asked for, and for an hour the request itself: what is under way then is removed on a later run.
  expect(after).toEqual({ items: expect.arrayContaining(['META', id]), files: [] });
  expect(after.items).toHaveLength(2);
});
