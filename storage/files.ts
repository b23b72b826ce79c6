/** Files that are written once: the same key always holds the same bytes. */
export interface Files {
  /**
   * Writes the file; where the same bytes stand already this is a success.
   * @throws Unavailable (see records.ts); Error when other bytes stand under this key
   */
  create(key: string, bytes: Uint8Array, type: string): Promise<void>;
  /** The bytes, or undefined where there is no such file. */
  read(key: string): Promise<Uint8Array | undefined>;
  /** A short-lived address to download the file from as an attachment; undefined where this store has none and the bytes must be read. */
  link(key: string, filename: string, seconds: number): Promise<string | undefined>;
  /** Removes every file, with all its versions, whose key begins with the prefix. */
  removeAll(prefix: string): Promise<void>;
}
