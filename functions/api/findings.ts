import type { Context } from 'hono';
import type { AnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { readAll } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import { keepWarning, stopKeeping } from '#workflow/keep-warning';
import { readFindings, type StoredFinding } from '#workflow/kept-reasons';
import type { OpenHandler, SeatHandler } from '../handlers.ts';
import { requiredFile } from './answers-body.ts';
import { jsonBody } from './json-body.ts';
import { readBody } from './read-body.ts';
import { reasonSchema } from './reason.ts';

export const findingsRoute: OpenHandler = async (c) => {
  const { answers, language } = await requiredFile(c);
  const sent = (await jsonBody(c)) as AnswersFile;
  return c.json({ findings: findings(answers, language, sent.answers) }, 200, {
    'Content-Language': language,
  });
};

export const partnershipFindingsRoute: SeatHandler = async (c, world, place) => {
  const { file } = await readAll(world, place);
  const { answers, language } = file;
  const found = await readFindings(world, place, answers, language);
  return c.json({ findings: found.map(shown) }, 200, { 'Content-Language': language });
};

/** Lets a warning stay, with a reason that everybody in the partnership reads. */
export const keepWarningRoute: SeatHandler = async (c, world, place) => {
  const { reason } = await readBody(c, reasonSchema);
  const kept = await keepWarning(world, place, keyIn(c), reason);
  return c.json(shown(kept), 200, { 'Content-Language': place.language });
};

export const stopKeepingRoute: SeatHandler = async (c, world, place) => {
  await stopKeeping(world, place, keyIn(c));
  return c.body(null, 204);
};

/** A finding as the API tells it: who gave the reason by their role, as seats have no names. */
function shown({ kept, lapsed: _, ...finding }: StoredFinding) {
  return kept ? { ...finding, kept: { reason: kept.reason, at: kept.at, by: kept.role } } : finding;
}

/** @throws HandslagError 'finding-gone' for what is no key of a finding */
function keyIn(c: Context): string {
  const key = c.req.param('key') ?? '';
  if (!/^[0-9a-f]{16}$/.test(key)) throw new HandslagError('finding-gone');
  return key;
}
