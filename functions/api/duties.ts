import { askedAnswers } from '#agreement/asked-answers';
import { saidDuties } from '#agreement/duties/said';
import { readAll } from '#workflow/answers';
import { dayInAmsterdam } from '#workflow/today';
import type { SeatHandler } from '../handlers.ts';
import { dateOf, languageOf } from './parameters.ts';

/** Who owes what by when as the answers stand. */
export const dutiesRoute: SeatHandler = async (c, world, place) => {
  const [language, date] = [languageOf(c), dateOf(c)];
  const { file } = await readAll(world, place);
  const owed = saidDuties(
    askedAnswers(file.answers),
    date ?? dayInAmsterdam(world.now()),
    language ?? file.language,
  );
  return c.json({ duties: owed }, 200, { 'Content-Language': language ?? file.language });
};
