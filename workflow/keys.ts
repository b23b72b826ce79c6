import { createHash } from 'node:crypto';

/** The partition of a partnership: everything of it stands there, under these keys. */
export const partitionOf = (partnership: string) => `P#${partnership}`;

export const META = 'META';
export const HEAD = 'HEAD';
export const answersKey = (topic: string) => `ANS#${topic}`;
export const versionKey = (version: number) => `VER#${padded(version)}`;
/** Reasons for which a warning may stay, by the key of the finding. */
export const KEPT = 'KEPT#';
export const keptKey = (finding: string) => `${KEPT}${finding}`;
/** Hashed, since clients choose their keys. */
export const requestKey = (key: string) => `IDEM#${sha256(key)}`;
export const settlementKey = (settlement: number) => `SET#${padded(settlement)}`;
/** What the last settlement that was closed left for the next one. */
export const LEFT = 'LEFT';
export const eventKey = (sequence: number) => `EVT#${padded(sequence)}`;
export const seatKey = (seat: string) => `SEAT#${seat}`;

/** A token's own partition, found by its hash alone; its one item tells which seat it opens. */
export const tokenPartition = (hash: string) => `TOK#${hash}`;
export const TOKEN = 'SEAT';

/** Whom to forget: one item for each partnership whose erasure was asked for and is not finished. */
export const ERASURES = 'ERASURES';

/** Where the files of a partnership stand. */
export const filesOf = (partnership: string) => `files/${partnership}/`;
export const fileKey = (partnership: string, sha256: string, extension: string) =>
  `${filesOf(partnership)}${sha256}.${extension}`;

/** Where drafts stand that belong to no partnership, for a day; as the ids of those have 22 characters, none is called so. */
export const draftKey = (sha256: string, extension: string) => `files/drafts/${sha256}.${extension}`;

/** What is kept of a token; nobody gets back from here to the token. */
export const tokenHash = (token: string) => sha256(`seat:v1:${token}`);

export const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** So that keys are in the order of their numbers. */
const padded = (n: number) => String(n).padStart(8, '0');
