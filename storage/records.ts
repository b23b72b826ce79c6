/** Which state of an item this is; changes with every write of it and never comes back. */
export type Revision = string;

/** What an item holds: plain JSON. */
export type Body = { [field: string]: unknown };

export interface Item {
  key: string;
  revision: Revision;
  body: Body;
}

/**
 * One change of one item. `expect` is the state it must be in. `mutation` names the attempt: a commit that finds
 * its own mutation already applied to every item has succeeded before, and succeeds again without writing, as long as
 * nobody has written over any of them since (that is a Conflict). A deletion counts as applied where nothing is found.
 */
export type Change = {
  partition: string;
  key: string;
  expect: Revision | 'absent' | 'any';
  mutation?: string;
} & ({ put: Body; expires?: Date } | { delete: true });

/** Items grouped in partitions, each item with a revision. */
export interface Records {
  /** Strongly consistent. */
  get(partition: string, key: string): Promise<Item | undefined>;
  /**
   * All items of the partition whose key begins with the prefix, in the order of their keys (by code unit). Each is as it
   * stands when it is read; a commit meanwhile may show in some and not yet in others.
   */
  list(partition: string, prefix: string): Promise<Item[]>;
  /**
   * Applies all changes or none, over several partitions: at most 100 changes and 4 MB.
   * Resolves to the new revision of each item, in the order of the changes ('absent' for a deletion).
   * @throws Error over a limit (see commit.ts), or for two changes of one item
   * @throws Conflict when an item is not in the state expected of it
   * @throws Unavailable when the store cannot be reached or cannot write
   */
  commit(changes: Change[]): Promise<Revision[]>;
}

/** At least one item was not in the state its change expected. Nothing was written. */
export class Conflict extends Error {
  override name = 'Conflict';
  /** The changes that failed, each with the item found in its place. */
  readonly found: { partition: string; key: string; item: Item | undefined }[];

  constructor(found: Conflict['found'], options?: ErrorOptions) {
    super(`not as expected: ${found.map(({ partition, key }) => `${partition}/${key}`).join(', ')}`, options);
    this.found = found;
  }
}

/**
 * The store cannot be reached, or it cannot read or write now; trying again later may help. A commit may have been
 * applied all the same: repeat it with the same mutation.
 */
export class Unavailable extends Error {
  override name = 'Unavailable';
}
