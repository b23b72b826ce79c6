import type { AnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { readAll } from '#workflow/answers';
import type { OpenHandler, SeatHandler } from '../handlers.ts';
import { requiredFile } from './answers-body.ts';
import { jsonBody } from './json-body.ts';

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
  return c.json({ findings: findings(answers, language) }, 200, { 'Content-Language': language });
};
