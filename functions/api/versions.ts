import type { Context } from 'hono';
import type { Language } from '#agreement/language';
import { HandslagError } from '#workflow/error';
import type { Place } from '#workflow/seat';
import { type Version, version, versions } from '#workflow/versions';
import type { SeatHandler } from '../handlers.ts';
import { languageOf } from './parameters.ts';

export const versionsRoute: SeatHandler = async (c, world, place) => {
  const language = languageOf(c);
  const all = await versions(world, place);
  return c.json({ versions: all.map((each) => shown(each, place, language)) });
};

export const versionRoute: SeatHandler = async (c, world, place) => {
  const language = languageOf(c);
  const found = await version(world, place, versionNumber(c));
  return c.json(shown(found, place, language));
};

/** A version with the addresses of its files: all of them, or those in one language. */
export function shown(version: Version, { partnership, language: own }: Place, only?: Language) {
  const self = `/api/partnerships/${partnership}/versions/${version.version}`;
  const files = version.files
    .filter(({ language }) => only === undefined || language === only)
    .map((each) => ({ ...each, href: `${self}/${each.file}?language=${each.language}` }));
  const kept = version.kept.map((each) => ({ ...each, message: each.message[only ?? own] }));
  return { ...version, href: self, files, kept };
}

/** The number in the path. @throws HandslagError 'not-found' for what is no number of a version */
export function versionNumber(c: Context): number {
  const n = c.req.param('n') ?? '';
  if (!/^[1-9]\d{0,7}$/.test(n)) throw new HandslagError('not-found');
  return Number(n);
}
