import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoRecords } from '#storage/dynamodb';
import { type Change, Conflict, type Records, Unavailable } from '#storage/records';
import { createTable, startDynoxide, whyNot } from './dynoxide.ts';
import { freePort } from './local-server.ts';

const serviceError = (name: string, httpStatusCode: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
const systemError = (code: string) => Object.assign(new Error(code), { code });
const canceledBy = (Code: string) =>
  new TransactionCanceledException({ message: Code, $metadata: {}, CancellationReasons: [{ Code }] });

/** What the SDK throws when its own attempts are used up. */
const faults: Record<string, () => Error> = {
  'a throttled request': () => serviceError('ThrottlingException', 400),
  'a table above its maximum': () => serviceError('ProvisionedThroughputExceededException', 400),
  'a fault of the service': () => serviceError('InternalServerError', 500),
  'an unknown fault of the service': () => serviceError('UnknownError', 503),
  'a refused connection': () => systemError('ECONNREFUSED'),
  'a name that is not found now': () => systemError('EAI_AGAIN'),
  'no answer in time': () => serviceError('TimeoutError', 0),
};

describe.skipIf(whyNot)('faults of DynamoDB', () => {
  let server: Awaited<ReturnType<typeof startDynoxide>>;
  beforeAll(async () => {
    server = await startDynoxide();
    await createTable(server.client, 'records');
  });
  afterAll(() => server.end());

  /** Records whose n-th calls go wrong, each before or after DynamoDB has done as asked. */
  function failing(...calls: (undefined | { before: Error } | { after: Error })[]): Records {
    const send = async (command: never) => {
      const fault = calls.shift();
      if (fault && 'before' in fault) throw fault.before;
      const answer = await server.client.send(command);
      if (fault) throw fault.after;
      return answer;
    };
    return dynamoRecords({ send } as unknown as DynamoDBClient, 'records');
  }
  const sound = () => dynamoRecords(server.client, 'records');

  function publish(mutation?: string): Change[] {
    const partition = randomUUID();
    return ['HEAD', 'VER#1'].map((key) => ({ partition, key, expect: 'absent', mutation, put: { key } }));
  }

  describe.each(Object.entries(faults))('%s', (_, make) => {
    it('is Unavailable, with its cause, and writes nothing', async () => {
      const [fault, changes] = [make(), publish()];
      const error = await failing({ before: fault })
        .commit(changes)
        .catch((thrown) => thrown);
      expect(error).toBeInstanceOf(Unavailable);
      expect(error.cause).toBe(fault);
      expect(await sound().list(changes[0]!.partition, '')).toEqual([]);
      await expect(failing({ before: fault }).get('p', 'a')).rejects.toThrow(Unavailable);
    });

    it('after the fact is mended by the same mutation, once', async () => {
      const changes = publish(randomUUID());
      await expect(failing({ after: make() }).commit(changes)).rejects.toThrow(Unavailable);
      const written = await sound().list(changes[0]!.partition, '');
      expect(written).toHaveLength(2);
      expect(await sound().commit(changes)).toEqual(written.map(({ revision }) => revision));
      expect(await sound().list(changes[0]!.partition, '')).toEqual(written);
    });

    it('after the fact, without a mutation, is a conflict with oneself', async () => {
      const changes = publish();
      await expect(failing({ after: make() }).commit(changes)).rejects.toThrow(Unavailable);
      await expect(sound().commit(changes)).rejects.toThrow(Conflict);
    });
  });

  it.each(['TransactionConflict', 'ThrottlingError'])('tries again when canceled by %s', async (code) => {
    const fault = { before: canceledBy(code) };
    const changes = publish();
    const revisions = await failing(fault, fault).commit(changes);
    expect((await sound().list(changes[0]!.partition, '')).map(({ revision }) => revision)).toEqual(
      revisions,
    );
  });

  it('is Unavailable when others hold the items all the time', async () => {
    const fault = { before: canceledBy('TransactionConflict') };
    const error = await failing(...Array(20).fill(fault))
      .commit(publish())
      .catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.cause).toBe(fault.before);
  });

  it('commits after all when what stood in the way is gone', async () => {
    const changes = publish();
    await failing({ before: canceledBy('ConditionalCheckFailed') }).commit(changes);
    expect(await sound().list(changes[0]!.partition, '')).toHaveLength(2);
  });

  it('keeps any other error as it is: a mistake of ours', async () => {
    const denied = serviceError('AccessDeniedException', 400);
    await expect(failing({ before: denied }).commit(publish())).rejects.toBe(denied);
  });

  it('is Unavailable where nothing listens', async () => {
    const { client } = server;
    const endpoint = new URL(`http://127.0.0.1:${await freePort()}`);
    const elsewhere = new (client.constructor as typeof DynamoDBClient)({
      endpoint: endpoint.href,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    await expect(dynamoRecords(elsewhere, 'records').get('p', 'a')).rejects.toThrow(Unavailable);
  });
});
