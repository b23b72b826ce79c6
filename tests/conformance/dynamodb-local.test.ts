import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { patience } from '#storage/aws';
import { dynamoRecords } from '#storage/dynamodb';
import { recordsContract } from '../storage/contract.ts';
import { createTable } from '../storage/dynoxide.ts';
import { freePort, whenItAnswers } from '../storage/local-server.ts';

const jars = process.env.DYNAMODB_LOCAL;
if (!jars) it.skip('DynamoDB Local needs Java 17 and Maven');

describe.skipIf(!jars)('DynamoDB Local', () => {
  let home: string;
  let server: ChildProcess;
  let client: DynamoDBClient;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'handslag-dynamodb-local-'));
    const port = await freePort();
    const main = 'software.amazon.dynamodb.services.local.main.ServerRunner';
    const options = [
      `-Dsqlite4java.library.path=${jars}`,
      `-Duser.home=${home}`,
      '-cp',
      join(jars!, '*'),
      main,
    ];
    const args = [...options, '-inMemory', '-disableTelemetry', '-port', String(port)];
    server = spawn('java', args, { cwd: home, stdio: 'ignore' });
    await whenItAnswers(port, server);
    client = new DynamoDBClient({
      ...patience,
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await createTable(client, 'records');
  });

  afterAll(async () => {
    client?.destroy();
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    await rm(home, { recursive: true, force: true });
  });

  recordsContract('DynamoDB Local', async (now) => ({ records: dynamoRecords(client, 'records', now) }));
});
