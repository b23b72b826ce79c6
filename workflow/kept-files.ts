import type { Language } from '#agreement/language';
import { fileKey, sha256 } from './keys.ts';
import type { WorldWithFiles } from './world.ts';

/** A file that is kept as it was made. */
export interface KeptFile {
  /** 'agreement.pdf' */
  file: string;
  language: Language;
  type: string;
  bytes: number;
  sha256: string;
}

/** A file on its way to somebody. */
export type HandedOut = { filename: string; type: string; language: Language } & (
  | { link: string }
  | { content: Uint8Array }
);

/** How long a link to a file can be followed. */
export const LINK_SECONDS = 120;

/** Keeps a file that was made; what refers to it comes after, so that a crash leaves a file that nothing refers to. */
export async function keepFile(
  { files }: WorldWithFiles,
  partnership: string,
  { file, language, type, content }: Pick<KeptFile, 'file' | 'language' | 'type'> & { content: Uint8Array },
): Promise<KeptFile> {
  const hash = sha256(content);
  await files.create(fileKey(partnership, hash, extensionOf(file)), content, type);
  return { file, language, type, bytes: content.length, sha256: hash };
}

/** A kept file: a short-lived link where the store has those, and its bytes otherwise. */
export async function handOut(
  { files }: WorldWithFiles,
  partnership: string,
  kept: KeptFile,
  filename: string,
): Promise<HandedOut> {
  const key = fileKey(partnership, kept.sha256, extensionOf(kept.file));
  const link = await files.link(key, filename, LINK_SECONDS);
  const handed = { filename, type: kept.type, language: kept.language };
  if (link) return { ...handed, link };
  const content = await files.read(key);
  if (!content) throw new Error('a file that was kept is missing');
  return { ...handed, content };
}

/** 'pdf' of 'agreement.pdf' */
export function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.') + 1);
}
