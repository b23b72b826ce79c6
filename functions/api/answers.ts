import type { Context } from 'hono';
import { jsonPointer } from '#agreement/json-pointer';
import type { Language } from '#agreement/language';
import { sayProblem } from '#agreement/problems';
import type { Topic } from '#agreement/question';
import { topicOf } from '#agreement/questions/index';
import { readAll, readTopic, replaceAll, saveTopic } from '#workflow/answers';
import { HandslagError } from '#workflow/error';
import type { SeatHandler } from '../handlers.ts';
import { messageLanguage } from '../request-language.ts';
import { requiredFile, topicBody } from './answers-body.ts';
import { etagOf, expectedRevision, requestKeyOf } from './conditions.ts';

export const readAnswersRoute: SeatHandler = async (c, world, place) => {
  const { file, revision } = await readAll(world, place);
  return c.json(file, 200, headersOf(file.language, revision));
};

export const replaceAnswersRoute: SeatHandler = async (c, world, place) => {
  const sent = await requiredFile(c);
  const stands = await readAll(world, place);
  const expected = expectedRevision(c, { stored: stands.topics.size > 0, revision: stands.revision });
  const key = requestKeyOf(c);
  const { file, revision } = await replaceAll(world, place, sent, { expected, ...(key && { key }) });
  return c.json(file, 200, headersOf(file.language, revision));
};

export const readTopicRoute: SeatHandler = async (c, world, place) => {
  const { answers, revision } = await readTopic(world, place, topicIn(c.req.param('topic')).id);
  return c.json(answers, 200, headersOf(place.language, revision));
};

export const saveTopicRoute: SeatHandler = async (c, world, place) => {
  const id = c.req.param('topic') ?? '';
  const topic = topicOf(id) ?? refuseTopic(c, id);
  const sent = await topicBody(c, topic);
  const stands = await readTopic(world, place, topic.id);
  const stored = stands.revision !== 'absent';
  const expected = expectedRevision(c, { stored, revision: stands.revision });
  const key = requestKeyOf(c);
  const saved = await saveTopic(world, place, topic.id, sent, { expected, ...(key && { key }) });
  return c.json(saved.answers, 200, headersOf(place.language, saved.revision));
};

const headersOf = (language: Language, revision: string) => ({
  ETag: etagOf(revision),
  'Content-Language': language,
});

/** A topic that nobody asks about is a wrong form, as it would be inside a whole file. */
function refuseTopic(c: Context, id: string): never {
  const issue = { at: jsonPointer([id]), message: sayProblem('topic-unknown', messageLanguage(c)) };
  throw new HandslagError('unreadable', { issues: [issue] });
}

function topicIn(id: string | undefined): Topic {
  const topic = topicOf(id ?? '');
  if (!topic) throw new HandslagError('not-found');
  return topic;
}
