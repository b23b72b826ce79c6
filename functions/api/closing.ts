import { closeSettlement, statementOf } from '#workflow/close-settlement';
import { HandslagError } from '#workflow/error';
import type { SeatHandler } from '../handlers.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { languageOf } from './parameters.ts';
import { sendFile } from './publishing.ts';
import { readBody } from './read-body.ts';
import { seenBy, shownSettlement } from './settlements.ts';
import { versionNumber } from './versions.ts';
import { closingSchema } from './wish.ts';

export const closeSettlementRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) => {
  // A statement is of the day that it is made: the answers are those of that day.
  if (c.req.query('date') !== undefined)
    throw new HandslagError('parameter', { parameter: 'date', allowed: [] });
  const number = versionNumber(c);
  const wish = await readBody(c, closingSchema);
  const seen = await seenBy(c, world, place, number);
  const isAny = c.req.header('If-Match')?.trim() === '*';
  const settled = await closeSettlement(world, place, number, { ...wish, ...(!isAny && { seen }) });
  return c.json(shownSettlement(settled, place));
};

/** The statement of a party: as it was kept, or as it comes out now while the settlement is open. */
export const statementRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) =>
  sendFile(
    c,
    await statementOf(world, place, versionNumber(c), c.req.param('statement') ?? '', languageOf(c)),
  );
