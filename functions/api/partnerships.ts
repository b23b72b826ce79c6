import { readAll } from '#workflow/answers';
import { erase, finishErasures } from '#workflow/erase';
import { start } from '#workflow/start';
import type { OpenHandler, SeatHandler } from '../handlers.ts';
import { messageLanguage } from '../request-language.ts';
import { answersFileBody } from './answers-body.ts';

/** Starts a partnership. Of the API this is the only response that ever holds its token. */
export const startRoute: OpenHandler = async (c, world) => {
  const file = (await answersFileBody(c)) ?? { language: messageLanguage(c), answers: {} };
  const { partnership, token } = await start(world, file);
  const links = linksOf(partnership);
  const origin = world.baseUrl ?? new URL(c.req.url).origin;
  // Behind '#', where no server, log or Referer ever sees it.
  const page = `${origin}/${file.language}/i#${token}`;
  return c.json({ id: partnership, token, links: { ...links, page } }, 201, { Location: links.self });
};

export const stateRoute: SeatHandler = async (c, world, place) => {
  const { head, meta, file } = await readAll(world, place);
  const { language, date, started } = meta.body;
  return c.json({
    id: place.partnership,
    language,
    ...(date && { date }),
    started,
    saved: head.body.saved,
    topics: Object.keys(file.answers),
    version: head.body.version,
    role: place.role,
    links: linksOf(place.partnership),
  });
};

/** What is stored goes at once where this process keeps the files; elsewhere the function that may erase follows. */
export const eraseRoute: SeatHandler = async (c, world, place) => {
  await erase(world, place);
  if (world.files) await finishErasures({ ...world, files: world.files });
  return c.body(null, 204);
};

function linksOf(partnership: string) {
  const self = `/api/partnerships/${partnership}`;
  return {
    self,
    answers: `${self}/answers`,
    findings: `${self}/findings`,
    duties: `${self}/duties`,
    draft: `${self}/draft`,
    conversation: `${self}/conversation`,
    versions: `${self}/versions`,
    settlements: `${self}/settlements`,
  };
}
