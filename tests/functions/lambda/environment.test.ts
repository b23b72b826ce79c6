import { afterEach, expect, it, vi } from 'vitest';
import { defaultProvider } from '#functions/lambda/credentials';
import { filesEnvironment, surroundings, webEnvironment } from '#functions/lambda/environment';

const given = (variables: Record<string, string | undefined>) => {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
};
afterEach(() => void vi.unstubAllEnvs());

it('of web names the table, that of the others the bucket too', () => {
  given({ TABLE: 'records', BUCKET: 'files' });
  expect(webEnvironment()).toEqual({ TABLE: 'records' });
  expect(filesEnvironment()).toEqual({ TABLE: 'records', BUCKET: 'files' });
});

it.each<[string, Record<string, string | undefined>]>([
  ['no table', { TABLE: undefined, BUCKET: 'files' }],
  ['an empty bucket', { TABLE: 'records', BUCKET: '' }],
  [
    'an address without encryption',
    { TABLE: 'records', BUCKET: 'files', SITE_URL: 'http://handslag.example' },
  ],
])('is refused with %s', (_, variables) => {
  given(variables);
  expect(() => filesEnvironment()).toThrow();
});

it('gives a base address only where the site has one', () => {
  expect(surroundings({})).not.toHaveProperty('baseUrl');
  expect(surroundings({ SITE_URL: 'https://handslag.example' })).toMatchObject({
    baseUrl: 'https://handslag.example',
  });
  expect(surroundings({}).random(32)).toHaveLength(32);
});

it("gives the SDK the function's own credentials, and none where there are none", async () => {
  given({ AWS_ACCESS_KEY_ID: 'id', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' });
  expect(await defaultProvider()()).toEqual({
    accessKeyId: 'id',
    secretAccessKey: 'secret',
    sessionToken: 'token',
  });
  given({ AWS_SECRET_ACCESS_KEY: undefined });
  await expect(defaultProvider()()).rejects.toThrow('no credentials');
});
