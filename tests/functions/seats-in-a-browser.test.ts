import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { checkForm, formToken } from '#functions/form-guard';
import { clearSeatCookie, seatToken, setSeatCookie } from '#functions/seat-cookie';
import { HandslagError } from '#workflow/error';

const world = { now: () => new Date(), random: () => new Uint8Array(), records: {} as never };
const token = 'a'.repeat(43);

function browser(baseUrl?: string) {
  const surroundings = { ...world, ...(baseUrl && { baseUrl }) };
  return new Hono()
    .get('/in', (c) => {
      setSeatCookie(c, surroundings, 'one', token);
      return c.text('in');
    })
    .get('/out', (c) => {
      clearSeatCookie(c, surroundings, 'one');
      return c.text('out');
    })
    .get('/who', (c) => c.text(seatToken(c, surroundings, 'one') ?? 'nobody'));
}

it('keeps a seat in a cookie of its own that no script can read and no other site can send', async () => {
  const set = (await browser().request('http://127.0.0.1:3000/in')).headers.get('Set-Cookie')!;
  expect(set).toMatch(/^seat-one=a{43}; /);
  const attributes = set.split('; ').slice(1).sort();
  expect(attributes).toEqual(['HttpOnly', 'Max-Age=34560000', 'Path=/', 'SameSite=Strict']);
});

it.each([
  ['https://handslag.example/in', undefined],
  ['http://127.0.0.1:3000/in', 'https://handslag.example'],
])('binds it to this very host over https (%s, %s)', async (address, baseUrl) => {
  const set = (await browser(baseUrl).request(address)).headers.get('Set-Cookie')!;
  expect(set).toMatch(/^__Host-seat-one=a{43}; /);
  expect(set).toContain('; Secure');
  expect(set).not.toContain('Domain');
});

it('finds the seat of this partnership, and over https not one that http has set', async () => {
  const who = async (address: string, Cookie: string) =>
    (await browser().request(address, { headers: { Cookie } })).text();
  expect(await who('http://127.0.0.1/who', `seat-two=x; seat-one=${token}`)).toBe(token);
  expect(await who('http://127.0.0.1/who', 'seat-two=x')).toBe('nobody');
  expect(await who('https://h.example/who', `__Host-seat-one=${token}`)).toBe(token);
  expect(await who('https://h.example/who', `seat-one=${token}`)).toBe('nobody');
});

it('forgets it', async () => {
  const set = (await browser().request('http://127.0.0.1/out')).headers.get('Set-Cookie')!;
  expect(set).toMatch(/^seat-one=; .*Max-Age=0/);
});

async function post(headers: Record<string, string>, sent: string | undefined, baseUrl?: string) {
  const app = new Hono().post('/', (c) => {
    try {
      checkForm(c, { ...world, ...(baseUrl && { baseUrl }) }, { token, sent });
      return c.text('taken');
    } catch (error) {
      return c.text(error instanceof HandslagError ? error.reason : 'bug');
    }
  });
  return (await app.request('http://127.0.0.1:3000/', { method: 'POST', headers })).text();
}

it.each([
  [{ 'Sec-Fetch-Site': 'same-origin' }],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
  [{ Origin: 'http://127.0.0.1:3000' }],
  [{ Origin: 'null' }],
  [{}],
] as [Record<string, string>][])('takes a form of its own pages: %j', async (headers) => {
  expect(await post(headers, formToken(token))).toBe('taken');
  expect(await post(headers, formToken('b'.repeat(43)))).toBe('foreign-form');
  expect(await post(headers, token)).toBe('foreign-form');
  expect(await post(headers, undefined)).toBe('foreign-form');
});

it.each([
  [{ 'Sec-Fetch-Site': 'cross-site' }],
  [{ 'Sec-Fetch-Site': 'same-site' }],
  [{ 'Sec-Fetch-Site': 'none' }],
  [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'http://127.0.0.1:3000' }],
  [{ Origin: 'http://evil.example' }],
  [{ Origin: 'http://127.0.0.1:3001' }],
] as [Record<string, string>][])('refuses a form of another site: %j', async (headers) => {
  expect(await post(headers, formToken(token))).toBe('foreign-form');
});

it('knows itself by its configured address', async () => {
  const base = 'https://handslag.example';
  expect(await post({ Origin: base }, formToken(token), base)).toBe('taken');
  expect(await post({ Origin: 'http://127.0.0.1:3000' }, formToken(token), base)).toBe('foreign-form');
});
