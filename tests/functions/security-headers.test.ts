import { expect, it } from 'vitest';
import { localApp } from '#functions/local-app';
import { emptyWorld } from './app-under-test.ts';

it.each(['/health', '/nl', '/nl/nowhere', '/api/nowhere'])(
  '%s asks for https where it came by it, and not on a laptop',
  async (path) => {
    const app = localApp(emptyWorld());
    const header = async (origin: string) =>
      (await app.request(`${origin}${path}`)).headers.get('Strict-Transport-Security');
    expect(await header('https://handslag.example')).toBe('max-age=31536000');
    expect(await header('http://127.0.0.1:3000')).toBeNull();
  },
);
