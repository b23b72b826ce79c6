import { expect, it } from 'vitest';
import { example, startedApp } from './app-under-test.ts';

it('shows the agreement for the day that its documents are made for', async () => {
  const { request, id, token } = await startedApp({ ...example, date: '2030-05-05' });
  const headers = { Cookie: `seat-${id}=${token}` };
  const shown = async (path: string) =>
    (await (await request(path, { headers })).text()).replaceAll('\u00a0', ' ');
  expect(await shown(`/nl/p/${id}/agreement`)).toContain('5 mei 2030');
  expect(await shown(`/en/p/${id}/agreement`)).toContain('5 May 2030');
});
