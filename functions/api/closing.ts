import { closeSettlement, statementOf } from '#workflow/close-settlement';
import type { SeatHandler } from '../handlers.ts';
import type { SurroundingsWithFiles } from '../surroundings.ts';
import { dateOf, languageOf } from './parameters.ts';
import { sendFile } from './publishing.ts';
import { readBody } from './read-body.ts';
import { shownSettlement } from './settlements.ts';
import { versionNumber } from './versions.ts';
import { closingSchema } from './wish.ts';

export const closeSettlementRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) => {
  const [number, date] = [versionNumber(c), dateOf(c)];
  const wish = await readBody(c, closingSchema);
  const settled = await closeSettlement(world, place, number, {
    ...wish,
    ...(date && { date }),
  });
  return c.json(shownSettlement(settled, place));
};

/** The statement of a party: as it was kept, or as it comes out now while the settlement is open. */
export const statementRoute: SeatHandler<SurroundingsWithFiles> = async (c, world, place) =>
  sendFile(
    c,
    await statementOf(world, place, versionNumber(c), c.req.param('statement') ?? '', languageOf(c)),
  );
