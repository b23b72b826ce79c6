import type { Hono } from 'hono';
import { expect } from 'vitest';
import type * as z from 'zod';
import { descriptions, refusalsOf } from '#functions/openapi/document';
import { problem } from '#functions/openapi/schemas';
import { type Route, type RouteName, routes } from '#functions/routes';

const all = Object.entries(routes) as [RouteName, Route][];
const isOfApi = /^\/(?:api|docs|health|openapi\.json)(?:[/?]|$)/;

const fits = (route: Route, path: string) =>
  new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(path);

/** What the app answers, once it was seen to be one of the answers that the API document foretells. */
export async function documented(app: Hono, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await app.request(path, init);
  const { method = 'GET' } = init;
  if (!isOfApi.test(path) || method === 'HEAD') return response;
  const [bare] = path.split('?') as [string];
  const there = all.filter(([, route]) => fits(route, bare));
  const found = there.find(([, route]) => route.method === method);
  if (found) await checkAnswer(...found, response.clone());
  else await checkRefusal(response.clone(), there.length > 0 ? 'method' : undefined);
  return response;
}

async function checkAnswer(name: RouteName, route: Route, response: Response): Promise<void> {
  const { status } = response;
  const answered = descriptions[name].answers[status];
  if (!answered) {
    const reason = await checkRefusal(response);
    const told = refusalsOf(name, route).get(status);
    expect(
      told,
      `${route.method} ${route.path} answers ${status} ${reason}, which is not documented`,
    ).toContain(reason);
    return;
  }
  for (const header of answered.headers ?? []) {
    expect(response.headers.get(header), `${route.method} ${route.path}: ${header}`).not.toBeNull();
  }
  if (!answered.content) return expect(await response.text()).toBe('');
  const type = response.headers.get('Content-Type')!;
  expect(Object.keys(answered.content)).toContain(type);
  const schema = answered.content[type]!;
  if (schema !== 'bytes') checkBody(schema, await response.json(), `${route.method} ${route.path}`);
}

/** Every refusal is a problem, and says its status and language. */
async function checkRefusal(response: Response, ...reasons: (string | undefined)[]): Promise<string> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('Content-Language')).toMatch(/^(?:nl|en)$/);
  const said = (await response.json()) as z.infer<typeof problem>;
  checkBody(problem, said, 'a refusal');
  expect(said.status).toBe(response.status);
  for (const reason of reasons) if (reason) expect([reason, 'too-large']).toContain(said.reason);
  return said.reason;
}

function checkBody(schema: z.ZodType, body: unknown, where: string): void {
  const { error } = schema.safeParse(body);
  expect(error?.issues ?? [], where).toEqual([]);
}
