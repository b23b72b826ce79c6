import { isDeepStrictEqual } from 'node:util';
import type { AnswersFile } from '#agreement/answers-file';
import type { Language } from '#agreement/language';
import { fromMinorUnits } from '#agreement/money/minor-units';
import { inNextYear } from '#agreement/money/next-year';
import { currencyIn } from '#agreement/money/purses';
import { readFigures } from '#agreement/money/read-figures';
import { lackingIn } from '#agreement/money/reasons';
import type { Pool } from '#agreement/money/settlement';
import { dueTo, transfersOf } from '#agreement/money/transfers';
import { sayProblem } from '#agreement/problems';
import { sayingOf } from '#agreement/said';
import { shortened } from '#agreement/shortened';
import type { Account } from '#agreement/statement/account';
import type { Item, Revision } from '#storage/records';
import { commit, retried } from './attempt.ts';
import { HandslagError } from './error.ts';
import { nextEvent } from './events.ts';
import { formats, keptStatementFormats, statementFile } from './formats.ts';
import { type HandedOut, handOut, type KeptFile, keepFile } from './kept-files.ts';
import { HEAD, LEFT, partitionOf, settlementKey, sha256 } from './keys.ts';
import { makeStatement } from './make-document.ts';
import { base64url, type Place } from './seat.ts';
import {
  accountWith,
  type Closed,
  type ClosedPool,
  type Left,
  type Seen,
  type Settled,
  settledOf,
  settlement,
  storedLeft,
  storedSettlement,
  tagOf,
  workedOut,
} from './settlements.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { WorldWithFiles } from './world.ts';

export interface Closing {
  /** Besides the partnership's own. */
  languages?: readonly Language[];
  /** What whoever closes it has seen: nothing else is closed. */
  seen?: Seen;
}

/**
 * Closes a settlement: makes every party's statement from the answers as they stand now, and keeps what it leaves for the next. The files are
 * there before the settlement is closed.
 * @throws HandslagError 'closed', 'changed' when it is not what was seen, 'unsettled' with what cannot be worked out, 'unreadable' with what could not be read
 */
export async function closeSettlement(
  world: WorldWithFiles,
  place: Place,
  number: number,
  wish: Closing,
): Promise<Settled> {
  const { records } = world;
  const { partnership, seat } = place;
  const partition = partitionOf(partnership);
  const attempt = base64url(world.random(9));
  let prepared = await prepare(world, place, number, wish);
  return retried<Settled>(
    async () => {
      const { snapshot, item, closed, left } = prepared;
      const { head } = snapshot;
      const event = nextEvent(
        partnership,
        head.body.event,
        { what: 'settled', seat, settlement: number, fingerprint: closed.fingerprint },
        world.now(),
      );
      const put = { ...item.body, closed, attempt };
      await commit(records, attempt, [
        { partition, key: HEAD, expect: head.revision, put: { ...head.body, event: event.last } },
        { partition, key: settlementKey(number), expect: item.revision, put },
        { partition, key: LEFT, expect: 'any', put: { settlement: number, left } },
        event.change,
      ]);
      return settledOf({ body: put });
    },
    async () => {
      const stored = await storedSettlement(records, partnership, number);
      if (stored?.body.attempt === attempt) return settledOf(stored);
      // Answers or figures may have changed: the statements have to say what stands.
      prepared = await prepare(world, place, number, wish, prepared);
      return undefined;
    },
  );
}

interface Prepared {
  snapshot: Snapshot;
  item: Item;
  closed: Closed;
  left: Left;
  /** The revisions of all that its statements were made from. */
  from: readonly (Revision | undefined)[];
}

/** Everything of a settlement that is about to be closed, its files made and stored. */
async function prepare(
  world: WorldWithFiles,
  { partnership }: Place,
  number: number,
  { languages = [], seen }: Closing,
  before?: Prepared,
): Promise<Prepared> {
  const snapshot = await readSnapshot(world.records, partnership);
  const item = await storedSettlement(world.records, partnership, number);
  if (!item) throw new HandslagError('not-found');
  const settled = settledOf(item);
  if (settled.closed) throw new HandslagError('closed');
  refuseUnseen(seen, { snapshot, item });
  refuseUnread(settled, snapshot.file);
  const { left: earlier, revision } = await storedLeft(world.records, partnership);
  const from = [snapshot.revision, item.revision, revision];
  if (before && isDeepStrictEqual(before.from, from)) return { ...before, snapshot };
  const wanted = [...new Set([snapshot.file.language, ...languages])];
  const accounts = wanted.map((language) => ({
    ...accountWith(world, snapshot, settled, earlier, { language }),
    provisional: false,
  }));
  const [account] = accounts as [Account];
  refuseUnsettled(account);
  const left = leftBy(account, earlier);
  refuseLarge({ settlement: number, left }, account);
  const files = await statementsOf(world, partnership, accounts);
  const { pools } = account.settlement;
  const closed: Closed = {
    date: account.date,
    at: world.now().toISOString(),
    languages: wanted,
    files,
    fingerprint: sha256(JSON.stringify(files.map((each) => each.sha256))),
    pools: pools.map((pool) => closedPool(pool, account)),
  };
  refuseLarge({ ...item.body, closed }, account);
  return { snapshot, item, closed, left, from };
}

async function statementsOf(
  world: WorldWithFiles,
  partnership: string,
  accounts: readonly Account[],
): Promise<KeptFile[]> {
  const files: KeptFile[] = [];
  for (const account of accounts) {
    for (const { party } of account.settlement.pools[0]!.outcomes) {
      for (const format of keptStatementFormats) {
        const content = await makeStatement(account, party, format);
        const { type } = formats[format];
        const file = statementFile(party, format);
        files.push(await keepFile(world, partnership, { file, type, language: account.language, content }));
      }
    }
  }
  return files;
}

/** Figures or answers that were saved after they were looked at. @throws HandslagError 'changed' */
function refuseUnseen(seen: Seen | undefined, { snapshot, item }: Pick<Prepared, 'snapshot' | 'item'>): void {
  const stands: Seen = { figures: item.revision, answers: snapshot.revision };
  if (seen === undefined || tagOf(seen) === tagOf(stands)) return;
  const { period, figures } = settledOf(item);
  const stored = { ...(period !== undefined && { period }), figures };
  throw new HandslagError('changed', { stored, etag: tagOf(stands) });
}

/**
 * What was typed and could not be read counts for nothing, nor does what stands beside something that is gone.
 * @throws HandslagError 'unreadable'
 */
function refuseUnread({ unread = {}, figures }: Settled, { answers, language }: AnswersFile): void {
  const message = sayProblem('figure-unread', language);
  const typed = Object.keys(unread).map((at) => ({ at: `/${at}`, message }));
  const read = readFigures(figures, answers, language);
  const issues = [...typed, ...('issues' in read ? read.issues : [])];
  if (issues.length > 0) throw new HandslagError('unreadable', { issues });
}

/** @throws HandslagError 'unsettled' */
function refuseUnsettled({ settlement, language }: Account): void {
  const lacking = lackingIn(settlement).map((reason) => ({
    at: reason.at,
    kind: reason.kind,
    message: reason[language],
  }));
  if (lacking.length > 0) throw new HandslagError('unsettled', { lacking });
}

/** The most that one item takes, in bytes, with some room for what a store keeps beside it. */
const largestItem = 390_000;

/** What is kept as one item, and would not fit in it. @throws HandslagError 'unsettled' */
function refuseLarge(item: object, { language }: Account): void {
  if (Buffer.byteLength(JSON.stringify(item)) <= largestItem) return;
  const message = sayProblem('settlement-large', language);
  throw new HandslagError('unsettled', { lacking: [{ at: ['/money/costs'], kind: 'missing', message }] });
}

/** What a settlement and those before it leave for the next. Currencies that were not settled now wait as they were. */
function leftBy({ settlement, answers, figures }: Account, earlier: Left | undefined): Left {
  const own = settlement.pools.map(({ currency, after }) => [currency, after] as const);
  const isAll = currencyIn(answers) !== undefined || figures.closes?.includes('term');
  const isNewYear = figures.closes?.includes('year');
  const others = Object.entries(isAll ? {} : (earlier ?? {})).map(
    ([currency, before]) => [currency, isNewYear ? inNextYear(before, answers) : before] as const,
  );
  return Object.fromEntries([...others, ...own]);
}

/** Names may be pages long, and a settlement is kept as one item. */
const longestName = 200;

function closedPool(pool: Pool, { answers, language }: Account): ClosedPool {
  const { party: nameOf } = sayingOf(answers, language);
  const amount = (units: bigint) => fromMinorUnits(units, pool.currency).amount;
  const { payments } = transfersOf(pool, answers);
  return {
    currency: pool.currency,
    parties: pool.outcomes.map((outcome) => ({
      party: outcome.party,
      name: shortened(nameOf(outcome.party), longestName),
      due: amount(dueTo(outcome)),
    })),
    reserve: amount(pool.reserve),
    ...(payments && { payments: payments.map((each) => ({ ...each, amount: amount(each.amount) })) }),
  };
}

/**
 * The statement of a party: as it was kept where the settlement is closed, and otherwise as it comes out now.
 * @param file 'statement-p1.pdf'
 * @throws HandslagError 'not-found'
 */
export async function statementOf(
  world: WorldWithFiles,
  place: Place,
  number: number,
  file: string,
  language?: Language,
): Promise<HandedOut> {
  const { settled } = await settlement(world, place, number);
  const [, party = '', extension = ''] = /^statement-(p\d{1,6})\.(pdf|json)$/.exec(file) ?? [];
  if (settled.closed) {
    const wanted = language ?? settled.closed.languages[0];
    const kept = settled.closed.files.find((each) => each.file === file && each.language === wanted);
    if (!kept) throw new HandslagError('not-found');
    return handOut(world, place.partnership, kept, namedFor(number, party, kept.language, extension));
  }
  const { account } = await workedOut(world, place, settled, { language });
  const isParty = account.settlement.pools[0]!.outcomes.some((each) => each.party === party);
  const format = keptStatementFormats.find((each) => formats[each].extension === extension);
  if (!isParty || !format) throw new HandslagError('not-found');
  return {
    filename: namedFor(number, party, account.language, extension),
    type: formats[format].type,
    language: account.language,
    content: await makeStatement(account, party, format),
  };
}

/** 'statement-2-p1-nl.pdf' */
function namedFor(number: number, party: string, language: Language, extension: string): string {
  return `statement-${number}-${party}-${language}.${extension}`;
}
