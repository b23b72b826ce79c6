import type { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { Unavailable } from '#storage/records';
import { s3Files } from '#storage/s3';

/** The contract runs against an S3 in tests/conformance; here are the answers that one never gives. */
const fault = (name: string, httpStatusCode: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
const found = (text: string) => ({ Body: { transformToByteArray: async () => Buffer.from(text) } });

/** Files on an S3 that answers so, one call after the other; and what it was asked. */
function answering(...answers: object[]) {
  const asked: { command: string; input: Record<string, unknown> }[] = [];
  const send = async (command: { input: Record<string, unknown> }) => {
    asked.push({ command: command.constructor.name, input: command.input });
    const answer = answers.shift();
    if (!answer) throw new Error(`an answer too few for ${command.constructor.name}`);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const files = s3Files({ send } as unknown as S3Client, 'bucket');
  return { files, asked, commands: () => asked.map(({ command }) => command) };
}

describe('files on S3', () => {
  const create = (files: ReturnType<typeof s3Files>) => files.create('a', Buffer.from('bytes'), 'text/plain');
  const exists = fault('PreconditionFailed', 412);

  it('are written only where nothing stands', async () => {
    const { files, asked } = answering({});
    await create(files);
    expect(asked[0]?.input).toMatchObject({
      Bucket: 'bucket',
      Key: 'a',
      IfNoneMatch: '*',
      ContentType: 'text/plain',
    });
  });

  it('are compared where one stands', async () => {
    await create(answering(exists, found('bytes')).files);
    await expect(create(answering(exists, found('others')).files)).rejects.toThrow(
      'other bytes stand under a',
    );
  });

  it('are written again when another writer of the key is under way', async () => {
    const { files, commands } = answering(fault('ConditionalRequestConflict', 409), exists, found('bytes'));
    await create(files);
    expect(commands()).toEqual(['PutObjectCommand', 'PutObjectCommand', 'GetObjectCommand']);
  });

  it('are written again when what stood there was removed meanwhile', async () => {
    const { files, commands } = answering(exists, fault('NoSuchKey', 404), {});
    await create(files);
    expect(commands()).toEqual(['PutObjectCommand', 'GetObjectCommand', 'PutObjectCommand']);
  });

  it('are Unavailable when others write all the time', async () => {
    const conflict = fault('ConditionalRequestConflict', 409);
    const error = await create(answering(...Array(10).fill(conflict)).files).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(Unavailable);
    expect(error.cause).toBe(conflict);
  });

  it.each([fault('SlowDown', 503), fault('InternalError', 500), fault('TimeoutError', 0)])(
    'are Unavailable for %s',
    async (error) => {
      await expect(create(answering(error).files)).rejects.toThrow(Unavailable);
      await expect(answering(error).files.read('a')).rejects.toThrow(Unavailable);
      await expect(answering(error).files.removeAll('a/')).rejects.toThrow(Unavailable);
    },
  );

  it('keep any other error as it is: a mistake of ours', async () => {
    const denied = fault('AccessDenied', 403);
    await expect(create(answering(denied).files)).rejects.toBe(denied);
    await expect(answering(denied).files.read('a')).rejects.toBe(denied);
  });

  it('are removed with every version and marker, page by page', async () => {
    const version = (Key: string, VersionId: string) => ({ Key, VersionId, Size: 1 });
    const { files, asked } = answering(
      {
        Versions: [version('a/1', 'x'), version('a/1', 'y')],
        DeleteMarkers: [version('a/2', 'z')],
        IsTruncated: true,
        NextKeyMarker: 'a/2',
        NextVersionIdMarker: 'z',
      },
      {},
      { Versions: [version('a/3', 'x')] },
      {},
    );
    await files.removeAll('a/');
    expect(asked[2]?.input).toMatchObject({ Prefix: 'a/', KeyMarker: 'a/2', VersionIdMarker: 'z' });
    const removed = asked.flatMap(({ input }) => (input.Delete as { Objects: object[] })?.Objects ?? []);
    expect(removed).toEqual([
      { Key: 'a/1', VersionId: 'x' },
      { Key: 'a/1', VersionId: 'y' },
      { Key: 'a/2', VersionId: 'z' },
      { Key: 'a/3', VersionId: 'x' },
    ]);
  });

  it('say so when some were not removed', async () => {
    const listed = { Versions: [{ Key: 'a/1', VersionId: 'x' }] };
    const { files } = answering(listed, { Errors: [{ Key: 'a/1', Code: 'InternalError' }] });
    await expect(files.removeAll('a/')).rejects.toThrow(Unavailable);
  });
});
