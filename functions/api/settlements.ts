import type { Context } from 'hono';
import type { Language } from '#agreement/language';
import { sayProblem } from '#agreement/problems';
import type { Account } from '#agreement/statement/account';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import type { Place } from '#workflow/seat';
import {
  type Filled,
  type Kept,
  type Seen,
  type Settled,
  saveSettlement,
  settlement,
  settlements,
  startSettlement,
  tagOf,
  workedOut,
} from '#workflow/settlements';
import type { World } from '#workflow/world';
import type { SeatHandler } from '../handlers.ts';
import { readPeriod } from '../read-period.ts';
import { messageLanguage } from '../request-language.ts';
import { readOr422 } from './answers-body.ts';
import { etagOf, expectedRevision, requestKeyOf } from './conditions.ts';
import { jsonBody } from './json-body.ts';
import { dateOf, languageOf } from './parameters.ts';
import { tellingsOf, told } from './telling.ts';
import { versionNumber } from './versions.ts';

export const settlementsRoute: SeatHandler = async (c, world, place) => {
  const all = await settlements(world, place);
  return c.json({ settlements: all.map((each) => shownSettlement(each, place)) });
};

export const startSettlementRoute: SeatHandler = async (c, world, place) => {
  const key = requestKeyOf(c);
  const { repeated, ...kept } = await startSettlement(world, place, await filledIn(c, world, place), key);
  const location = addressOf(place, kept.settled.number);
  return sendSettlement(c, world, place, kept, { status: repeated ? 200 : 201, Location: location });
};

export const readSettlementRoute: SeatHandler = async (c, world, place) => {
  const kept = await settlement(world, place, versionNumber(c));
  return sendSettlement(c, world, place, kept, { status: 200 });
};

export const saveSettlementRoute: SeatHandler = async (c, world, place) => {
  const number = versionNumber(c);
  const filled = await filledIn(c, world, place);
  const { figures, answers } = await seenBy(c, world, place, number);
  const key = requestKeyOf(c);
  const saving = { expected: figures, ...(key && { key }) };
  const kept = await saveSettlement(world, place, number, filled, saving).catch(async (error) => {
    if (!(error instanceof HandslagError && error.reason === 'changed')) throw error;
    const etag = tagOf({ figures: error.details.etag!, answers });
    throw new HandslagError('changed', { ...error.details, etag });
  });
  return sendSettlement(c, world, place, kept, { status: 200 });
};

/**
 * What a request has seen of an open settlement, from its If-Match: its figures and its answers, or neither of them as they stand.
 * @throws HandslagError 'not-found', 'state-needed', or 'parameter'
 */
export async function seenBy(c: Context, world: World, place: Place, number: number): Promise<Seen> {
  const { settled, revision: figures } = await settlement(world, place, number);
  const { revision: answers } = await readAll(world, place);
  const tag = settled.closed ? figures : tagOf({ figures, answers });
  const isSeen = expectedRevision(c, { stored: true, revision: tag }) === tag;
  return { figures: isSeen ? figures : 'never', answers };
}

/** The figures that a request brings. What earlier settlements left is known here, and not taken from outside. */
async function filledIn(c: Context, world: World, place: Place): Promise<Filled> {
  const body = await jsonBody(c, (path) => path);
  const language = messageLanguage(c);
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  const strange = Object.keys(isObject ? body : {}).filter((key) => key !== 'figures' && key !== 'period');
  if (strange.length > 0)
    throw new HandslagError('unreadable', {
      issues: strange.map((key) => ({ at: `/${key}`, message: sayProblem('figure-field', language) })),
    });
  const { file } = await readAll(world, place);
  const read = readOr422(readPeriod(isObject ? body : {}, file.answers, language));
  const own = (['before', 'earlier'] as const).filter((each) => read.figures[each] !== undefined);
  if (own.length > 0)
    throw new HandslagError('unreadable', {
      issues: own.map((each) => ({
        at: `/figures/${each}`,
        message: sayProblem('figures-before', language),
      })),
    });
  return read;
}

/** A settlement as it is kept; an open one with what comes out now. */
async function sendSettlement(
  c: Context,
  world: World,
  place: Place,
  { settled, revision }: Kept,
  { status, ...headers }: { status: 200 | 201; Location?: string },
): Promise<Response> {
  const [language, date] = [languageOf(c), dateOf(c)];
  const open = settled.closed ? undefined : await workedOut(world, place, settled, { language, date });
  const account = open?.account;
  const said: Language = account?.language ?? settled.closed!.languages[0]!;
  return c.body(toldWith(shownSettlement(settled, place), account), status, {
    'Content-Type': 'application/json',
    ETag: etagOf(open ? tagOf({ figures: revision, answers: open.snapshot.revision }) : revision),
    'Content-Language': said,
    ...headers,
  });
}

/** A settlement with what comes out now, as far as that can be told. */
function toldWith(shown: object, account: Account | undefined): string {
  if (!account) return told(shown);
  const { first, withoutSteps, withoutStatements } = tellingsOf(account);
  const beside = (worked: object) => ({ ...shown, worked });
  return told(
    beside(first),
    () => beside(withoutSteps()),
    () => beside(withoutStatements()),
  );
}

/** A settlement with the addresses of its statements. */
export function shownSettlement({ unread: _, closed, ...settled }: Settled, place: Place) {
  const href = addressOf(place, settled.number);
  const files = closed?.files.map((each) => ({
    ...each,
    href: `${href}/statements/${each.file}?language=${each.language}`,
  }));
  return { ...settled, href, ...(closed && { closed: { ...closed, files } }) };
}

function addressOf({ partnership }: Place, number: number): string {
  return `/api/partnerships/${partnership}/settlements/${number}`;
}
