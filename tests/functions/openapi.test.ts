import { expect, it } from 'vitest';
import type * as z from 'zod';
import { descriptions } from '#functions/openapi/document';
import { type Route, type RouteName, routes } from '#functions/routes';
import { invalid } from '../journeys/html.ts';
import { startedApp } from './app-under-test.ts';
import { documented } from './documented.ts';

interface Operation {
  operationId: string;
  security: object[];
  parameters: { name: string; in: string; required: boolean }[];
  responses: Record<string, object>;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

async function documentOf(): Promise<Document> {
  const { request } = await startedApp(null);
  return (await (await request('/openapi.json')).json()) as unknown as Document;
}

it('tells of every route there is, and of no other', async () => {
  const { openapi, paths } = await documentOf();
  expect(openapi).toBe('3.1.0');
  const told = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId }]) => [operationId, method.toUpperCase(), path]),
  );
  const there = (Object.entries(routes) as [RouteName, Route][]).map(([name, { method, path }]) => [
    name,
    method,
    path.replace(/:(\w+)/g, '{$1}'),
  ]);
  expect(told.sort()).toEqual(there.sort());
});

it('says of each route whom it is for and which parts its path has', async () => {
  const { paths } = await documentOf();
  for (const { method, path, needs } of Object.values<Route>(routes)) {
    const operation = paths[path.replace(/:(\w+)/g, '{$1}')]![method.toLowerCase()]!;
    expect(operation.security).toEqual(needs === 'nothing' ? [] : [{ seat: [] }]);
    const parts = operation.parameters.filter((each) => each.in === 'path' && each.required);
    expect(parts.map(({ name }) => `:${name}`)).toEqual(path.match(/:\w+/g) ?? []);
    expect('401' in operation.responses).toBe(needs !== 'nothing');
    expect(operation.responses).toHaveProperty('500');
  }
});

it('refers to nothing that is not there, and keeps nothing that nobody refers to', async () => {
  const document = await documentOf();
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  const names = new Set(references.map(([, name]) => name));
  expect([...names].sort()).toEqual(Object.keys(document.components.schemas).sort());
});

it('gives an example of every body that is taken', () => {
  for (const { body } of Object.values(descriptions)) {
    const schema = body?.content['application/json'] as z.ZodType | undefined;
    if (schema) expect(schema.safeParse(body!.example).error).toBeUndefined();
  }
});

it('is a page for people too, of sound HTML', async () => {
  const { request } = await startedApp(null);
  const page = await request('/docs');
  const html = await page.text();
  expect(await invalid(html)).toEqual([]);
  for (const { method, path } of Object.values<Route>(routes))
    expect(html).toContain(`<code>${method} ${path.replace(/:(\w+)/g, '{$1}')}</code>`);
  expect(page.headers.get('Content-Security-Policy')).toMatch(/style-src 'sha256-[^']+'; .*sandbox/);
});

it('is compared with what the app answers in all these tests', async () => {
  const { app } = await startedApp(null);
  const { answers } = descriptions.health;
  descriptions.health.answers = { 204: { description: 'Not what it does.' } };
  await expect(documented(app, '/health')).rejects.toThrow();
  descriptions.health.answers = answers;
  await documented(app, '/health');
});
