import { Hono } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import { expect, it } from 'vitest';
import { handler } from '#functions/lambda/handler';

/** What API Gateway passes on for a GET, in its payload format 2.0. */
const event = (more: object = {}): LambdaEvent =>
  ({
    version: '2.0',
    routeKey: '$default',
    rawPath: '/where',
    rawQueryString: 'a=1',
    cookies: ['one=1', 'two=2'],
    headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    requestContext: {
      domainName: 'abc.execute-api.eu-west-1.amazonaws.com',
      http: { method: 'GET', path: '/where' },
    },
    isBase64Encoded: false,
    ...more,
  }) as unknown as LambdaEvent;

const app = new Hono()
  .get('/where', (c) => c.text(c.req.url))
  .get('/cookies', (c) => {
    c.header('set-cookie', 'three=3');
    c.header('set-cookie', 'four=4', { append: true });
    return c.text(c.req.header('cookie') ?? '');
  })
  .get('/bytes', (c) => c.body(Buffer.from([0x25, 0xff]), 200, { 'content-type': 'application/pdf' }));

it("takes a request's address from API Gateway, whatever its headers say", async () => {
  expect(await handler(app)(event())).toMatchObject({
    statusCode: 200,
    body: 'https://abc.execute-api.eu-west-1.amazonaws.com/where?a=1',
  });
});

it('passes cookies in and out', async () => {
  expect(await handler(app)(event({ rawPath: '/cookies' }))).toMatchObject({
    body: 'one=1; two=2',
    cookies: ['three=3', 'four=4'],
  });
});

it('answers bytes as bytes', async () => {
  expect(await handler(app)(event({ rawPath: '/bytes' }))).toMatchObject({
    body: Buffer.from([0x25, 0xff]).toString('base64'),
    isBase64Encoded: true,
  });
});
