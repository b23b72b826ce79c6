import { type Format, formats } from './formats.ts';
import { LINK_SECONDS } from './kept-files.ts';
import { draftKey, sha256 } from './keys.ts';
import type { WorldWithFiles } from './world.ts';

/**
 * A short-lived link to a draft that belongs to no partnership; undefined, and nothing kept, where the store has no
 * links. The store lets go of drafts after a day (infra/bucket.ts).
 */
export async function linkToDraft(
  { files }: WorldWithFiles,
  bytes: Uint8Array,
  format: Format,
): Promise<string | undefined> {
  const { file, type, extension } = formats[format];
  const key = draftKey(sha256(bytes), extension);
  const link = await files.link(key, file, LINK_SECONDS);
  if (link !== undefined) await files.create(key, bytes, type);
  return link;
}
