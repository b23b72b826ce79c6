import {
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { attachment } from './attachment.ts';
import { backOff, call, patience } from './aws.ts';
import { checkFileKey, checkFilePrefix } from './file-key.ts';
import type { Files } from './files.ts';
import { Unavailable } from './records.ts';

/** Attempts of one write while others write the same key. */
const ATTEMPTS = 4;

export const s3Client = (): S3Client => new S3Client(patience);

/** Files in one bucket, whose versioning keeps what is removed until every version of it is. */
export function s3Files(client: S3Client, bucket: string): Files {
  async function read(key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (nameOf(error) === 'NoSuchKey') return undefined;
      throw error;
    }
  }

  async function create(key: string, bytes: Uint8Array, type: string): Promise<void> {
    const put = { Bucket: bucket, Key: key, Body: bytes, ContentType: type, IfNoneMatch: '*' };
    let last: unknown;
    for (let count = 0; count < ATTEMPTS; count++) {
      if (count > 0) await backOff(count);
      try {
        await client.send(new PutObjectCommand(put));
        return;
      } catch (error) {
        last = error;
        if (nameOf(error) === 'PreconditionFailed') {
          const found = await read(key);
          if (found && Buffer.compare(found, bytes) === 0) return;
          if (found) throw new Error(`other bytes stand under ${key}`);
        } else if (nameOf(error) !== 'ConditionalRequestConflict') throw error;
      }
    }
    throw new Unavailable(`others are writing ${key}`, { cause: last });
  }

  async function removeAll(prefix: string): Promise<void> {
    let page: ListObjectVersionsCommandOutput | undefined;
    do {
      page = await client.send(
        new ListObjectVersionsCommand({
          Bucket: bucket,
          Prefix: prefix,
          KeyMarker: page?.NextKeyMarker,
          VersionIdMarker: page?.NextVersionIdMarker,
        }),
      );
      await remove([...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])]);
    } while (page.IsTruncated);
  }

  async function remove(versions: { Key?: string; VersionId?: string }[]): Promise<void> {
    if (versions.length === 0) return;
    const Objects = versions.map(({ Key, VersionId }) => ({ Key, VersionId }));
    const command = new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } });
    const { Errors = [] } = await client.send(command);
    if (Errors.length > 0) throw new Unavailable(`${Errors.length} versions were not removed`);
  }

  return {
    create: async (key, bytes, type) => {
      checkFileKey(key);
      await call(create(key, bytes, type));
    },
    read: async (key) => {
      checkFileKey(key);
      return call(read(key));
    },
    link: async (key, filename, seconds) => {
      checkFileKey(key);
      const get = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ResponseContentDisposition: attachment(filename),
        ResponseCacheControl: 'no-store',
      });
      return getSignedUrl(client, get, { expiresIn: seconds });
    },
    removeAll: async (prefix) => {
      checkFilePrefix(prefix);
      await call(removeAll(prefix));
    },
  };
}

const nameOf = (error: unknown) => (error as Error).name;
