import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { patience } from '#storage/aws';
import { freePort, whenItAnswers } from './local-server.ts';

/** Why DynamoDB cannot be tried on this machine; undefined where it can. */
export const whyNot =
  process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : `dynoxide, a DynamoDB for tests, is installed on linux x64 only; this is ${process.platform} ${process.arch}`;

/** A DynamoDB of its own, in memory, on a free port of this machine. */
export async function startDynoxide(): Promise<{ client: DynamoDBClient; end(): Promise<void> }> {
  const binary = fileURLToPath(new URL('dynoxide', import.meta.resolve('@dynoxide/linux-x64/package.json')));
  const port = await freePort();
  const server = spawn(binary, ['--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
  await whenItAnswers(port, server).catch((error) => {
    server.kill();
    throw error;
  });
  const client = new DynamoDBClient({
    ...patience,
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    client,
    end: async () => {
      client.destroy();
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

/** A table with the keys that infra/table.ts gives it. */
export async function createTable(client: DynamoDBClient, TableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
}
