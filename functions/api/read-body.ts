import type { Context } from 'hono';
import type * as z from 'zod';
import { jsonPointer } from '#agreement/json-pointer';
import { isProblem, sayProblem } from '#agreement/problems';
import { HandslagError } from '#workflow/error';
import { messageLanguage } from '../request-language.ts';
import { jsonBody } from './json-body.ts';

/** What a request that is not about answers brings; nothing counts as an empty one. @throws HandslagError 'unreadable' */
export async function readBody<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const read = schema.safeParse((await jsonBody(c, (path) => path)) ?? {});
  if (read.success) return read.data;
  const issues = read.error.issues.flatMap((issue) => {
    const problem = isProblem(issue.message) ? issue.message : 'form-wrong';
    const message = sayProblem(problem, messageLanguage(c));
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({ at: jsonPointer(path), message }));
  });
  throw new HandslagError('unreadable', { issues });
}
