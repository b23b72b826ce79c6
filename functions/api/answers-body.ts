import type { Context } from 'hono';
import type { TopicAnswers } from '#agreement/answer';
import { type AnswersFile, type Read, readAnswersFile, readTopicAnswers } from '#agreement/answers-file';
import { isLanguage } from '#agreement/language';
import type { Topic } from '#agreement/question';
import { HandslagError } from '#workflow/error';
import { messageLanguage } from '../request-language.ts';
import { jsonBody } from './json-body.ts';

/** The answers file that a request brings, undefined when it brings nothing. Messages are in the file's language. */
export async function answersFileBody(c: Context): Promise<AnswersFile | undefined> {
  const json = await jsonBody(c);
  if (json === undefined) return undefined;
  const { language } = (json ?? {}) as { language?: unknown };
  if (isLanguage(language)) c.set('language', language);
  return readOr422(readAnswersFile(json, messageLanguage(c)));
}

/** The answers file that a request must bring. */
export async function requiredFile(c: Context): Promise<AnswersFile> {
  return (await answersFileBody(c)) ?? readOr422(readAnswersFile({}, messageLanguage(c)));
}

/** The answers to one topic that a request brings. */
export async function topicBody(c: Context, topic: Topic): Promise<TopicAnswers> {
  const json = await jsonBody(c, (path) => [topic.id, ...path]);
  return readOr422(readTopicAnswers(topic, json ?? null, messageLanguage(c)));
}

/** @throws HandslagError 'unreadable' with the issues */
export function readOr422<T>(result: Read<T>): T {
  if ('issues' in result) throw new HandslagError('unreadable', { issues: result.issues });
  return result.read;
}
