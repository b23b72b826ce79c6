import { describe, expect, it } from 'vitest';
import { saidDuties } from '#agreement/duties/said';
import { localApp } from '#functions/local-app';
import { example as exampleOf, partnership, visitor } from '../journeys/site.ts';
import { emptyWorld, example, json, startedApp } from './app-under-test.ts';

/** The day that every world of these tests is in, in Amsterdam. */
const today = '2026-11-25';

describe('the duties of a partnership', () => {
  it('are told as the answers stand, in the language and for the day asked for', async () => {
    const { ask } = await startedApp();
    const told = await ask('/duties');
    expect([told.status, told.headers.get('Content-Language')]).toEqual([200, example.language]);
    expect(await told.json()).toEqual({ duties: saidDuties(example.answers, today, example.language) });
    const other = await ask('/duties?language=en&date=2027-02-20');
    expect(other.headers.get('Content-Language')).toBe('en');
    expect(await other.json()).toEqual({ duties: saidDuties(example.answers, '2027-02-20', 'en') });
  });

  it.each(['?language=fr', '?date=soon'])('are not told for %s', async (query) => {
    const { ask } = await startedApp();
    const refused = await ask(`/duties${query}`);
    expect([refused.status, (await refused.json()).reason]).toEqual([422, 'parameter']);
  });
});

describe('the calendar', () => {
  const sent = { method: 'POST', headers: json, body: JSON.stringify(example) };
  const uids = (calendar: string) => calendar.match(/^UID:.*$/gm)!.sort();
  const sequence = (calendar: string) => Number(/^SEQUENCE:(.*)\r$/m.exec(calendar)![1]);

  it('is a format of the draft', async () => {
    const { request } = await startedApp(null);
    const made = await request('/api/draft?format=ics&language=en', sent);
    expect([made.status, made.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(made.headers.get('Content-Disposition')).toContain('filename="duties.ics"');
    expect(await made.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('is kept of every version, in each language, with ids that stay and a number that rises', async () => {
    const { ask, send } = await startedApp();
    const calendars: string[] = [];
    for (const version of [1, 2]) {
      expect((await send('POST', '/versions', { languages: ['nl', 'en'] })).status).toBe(201);
      for (const language of ['nl', 'en']) {
        const kept = await ask(`/versions/${version}/duties.ics?language=${language}`);
        expect([kept.status, kept.headers.get('Content-Type')]).toEqual([
          200,
          'text/calendar; charset=utf-8',
        ]);
        calendars.push(await kept.text());
      }
    }
    const [first, english, second] = calendars as [string, string, string];
    expect(uids(english)).toEqual(uids(first));
    expect(uids(second)).toEqual(uids(first));
    expect(sequence(second)).toBeGreaterThan(sequence(first));
    // Between versions people take along what stands now: that goes on where the last version left off.
    const { request } = await startedApp(null);
    expect(uids(await (await request('/api/draft?format=ics', sent)).text())).not.toEqual(uids(first));
  });
});

describe('the page', () => {
  async function opened(file: object = example) {
    const app = localApp(emptyWorld());
    const made = await partnership(app, file as never);
    const { get } = visitor(app, made);
    const page = async (query = '', language: 'nl' | 'en' = 'en') =>
      (await get(`${made.home(language)}/duties${query}`)).text();
    return { app, get, page, ...made };
  }

  it('tells what is past, what is ahead, what comes back and what has no day, with the way to each answer', async () => {
    const { page, home } = await opened();
    const html = await page();
    expect(html).toContain('Who owes what by when');
    expect(html).toMatch(
      /<details[\s\S]*datetime="2026-09-01"[\s\S]*<\/details>[\s\S]*datetime="2027-02-28"/,
    );
    expect(html).toContain(`href="${home('en')}/term/end"`);
    expect(html).toContain(`href="${home('en')}/contributions/items/r3#field-due"`);
    // The campfire conversation of every two months.
    expect(html).toContain('Next time: 31\u00a0December\u00a02026.');
    expect(html).toContain(`href="${home('en')}/reporting/statement-due"`);
  });

  it.each(['fotoboeken', 'festival', 'bakery'])('leads to pages that are there, in %s', async (name) => {
    const { get, page } = await opened(exampleOf(name));
    const links = [...(await page()).matchAll(/href="(\/en\/p\/[^"#]+)/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) expect([link, (await get(link)).status]).toEqual([link, 200]);
  });

  it('shows what may be up to one party, and nothing of a party there is not', async () => {
    const { page } = await opened();
    const [all, one, nobody] = [await page(), await page('?party=p1'), await page('?party=p9"><b>')];
    expect(all).toContain('Camera’s: due');
    expect(one).not.toContain('Camera’s: due');
    expect(one).toContain('The last day of the Partnership');
    expect(one).toMatch(/aria-current="true">Studio Fien</);
    expect(nobody).toBe(all);
  });

  it('says so where nothing has a day yet', async () => {
    const { page } = await opened({ handslag: 1, language: 'nl', answers: {} });
    expect(await page()).toContain('Nothing has a date yet.');
    expect(await page()).not.toContain('duties.ics');
  });

  it('shows what people typed as they typed it', async () => {
    const contributions = { items: [{ id: 'r1', what: '<b>Oven</b> & co', due: { words: '<i>soon</i>' } }] };
    const { page } = await opened({ handslag: 1, language: 'nl', answers: { contributions } });
    const html = await page();
    expect(html).toContain('&lt;b&gt;Oven&lt;/b&gt; &amp; co');
    expect(html).toContain('&lt;i&gt;soon&lt;/i&gt;');
    expect(html).not.toMatch(/<b>Oven|<i>soon/);
  });

  it('keeps back what a party does not share', async () => {
    const stops = (shared?: true) => [
      { id: 'r1', party: 'p1', text: { unknown: { by: '2027-05-05' } }, ...(shared && { shared }) },
    ];
    const shows = async (shared?: true) => {
      const answers = { ...example.answers, strategy: { stops: stops(shared) } };
      return (await (await opened({ ...example, answers })).page()).includes('2027-05-05');
    };
    expect([await shows(true), await shows()]).toEqual([true, false]);
  });

  it('hands out the calendar, which goes on where the last version left off', async () => {
    const { app, get, home, id, token } = await opened();
    const headers = { ...json, Authorization: `Bearer ${token}` };
    await app.request(`/api/partnerships/${id}/versions`, { method: 'POST', headers });
    const versions = await app.request(`/api/partnerships/${id}/versions/1/duties.ics`, { headers });
    const download = await get(`${home('nl')}/duties/duties.ics`);
    expect([download.status, download.headers.get('Content-Type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(download.headers.get('Content-Disposition')).toContain('attachment; filename="duties.ics"');
    const [kept, now] = [await versions.text(), await download.text()];
    const uids = (calendar: string) => calendar.match(/^UID:.*$/gm);
    expect(uids(now)).toEqual(uids(kept));
    expect((await get(`${home('nl')}/duties/other.ics`)).status).toBe(404);
    expect((await get(`${home('nl')}/duties/duties.ics?date=soon`)).status).toBe(422);
  });

  it('hands out a calendar that looks ahead from today, however old the agreement is', async () => {
    const rhythm = { every: 1, unit: 'months' };
    const answers = { dialogue: { rhythm }, term: { start: '2020-01-01', 'no-end': true } };
    const { get, home } = await opened({ handslag: 1, language: 'nl', date: '2020-01-01', answers });
    const until = async (query = '') => {
      const calendar = await (await get(`${home('nl')}/duties/duties.ics${query}`)).text();
      return /UNTIL=(\d{6})/.exec(calendar)![1];
    };
    expect([await until(), await until('?date=2022-03-10')]).toEqual(['202810', '202402']);
  });

  it('hands out a calendar with a higher number after each save, each version and each night', async () => {
    let now = new Date('2026-11-24T10:00:00Z');
    const later = (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    };
    const { app, id, token, ask, send } = await startedApp(example, { ...emptyWorld(), now: () => now });
    const { get } = visitor(app, { cookie: { name: `seat-${id}`, value: token } });
    const sequenceOf = async (answer: { text(): Promise<string> }) =>
      Number(/^SEQUENCE:(\d+)\r$/m.exec(await answer.text())![1]);
    const download = async () => sequenceOf(await get(`/nl/p/${id}/duties/duties.ics`));
    const publish = async (version: number) => {
      expect((await send('POST', '/versions', {})).status).toBe(201);
      return sequenceOf(await ask(`/versions/${version}/duties.ics`));
    };
    const numbers = [await download()];
    expect(await download()).toBe(numbers[0]);
    numbers.push(await publish(1), await download());
    later(1);
    const path = '/answers/dialogue';
    const tag = (await ask(path)).headers.get('ETag')!;
    expect((await send('PUT', path, example.answers.dialogue, { 'If-Match': tag })).status).toBe(200);
    numbers.push(await download());
    later(24 * 60);
    numbers.push(await download(), await publish(2), await download());
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });
});
