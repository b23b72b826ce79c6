import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '#storage/files';
import { type Body, type Change, Conflict, type Records } from '#storage/records';

/** A store to try, by a clock that the suite sets. */
export type MakeRecords = (now: () => Date) => Promise<{ records: Records; end?: () => Promise<void> }>;
export type MakeFiles = () => Promise<{ files: Files; end?: () => Promise<void> }>;

/** Where a store for tests is known to differ from the real one: the reason to leave a test out. */
export interface Deviations {
  prefixCase?: string;
}

const put = (partition: string, key: string, body: Body, more: Partial<Change> = {}): Change =>
  ({ partition, key, expect: 'absent', put: body, ...more }) as Change;

/** What every adapter of Records does, and how. */
export function recordsContract(name: string, make: MakeRecords, deviations: Deviations = {}): void {
  describe(`records on ${name}`, () => {
    let time = new Date('2027-01-15T12:00:00.250Z');
    let store: Awaited<ReturnType<MakeRecords>>;
    let records: Records;
    const partition = () => `P#${randomUUID()}`;
    const bodyOf = async (of: string, key: string) => (await records.get(of, key))?.body;

    async function conflictOf(changes: Change[]): Promise<Conflict['found']> {
      const error = await records.commit(changes).then(
        () => expect.unreachable('a conflict was expected'),
        (thrown) => thrown,
      );
      expect(error).toBeInstanceOf(Conflict);
      return (error as Conflict).found;
    }

    beforeAll(async () => {
      store = await make(() => time);
      records = store.records;
    });
    afterAll(async () => store?.end?.());

    describe('reading and writing', () => {
      it('finds nothing where nothing was written', async () => {
        const p = partition();
        expect(await records.get(p, 'META')).toBeUndefined();
        expect(await records.list(p, '')).toEqual([]);
        expect(await records.commit([])).toEqual([]);
      });

      it('gives back what was put, with the revision that commit told', async () => {
        const p = partition();
        const [revision] = await records.commit([put(p, 'META', { title: 'Markt' })]);
        expect(await records.get(p, 'META')).toEqual({ key: 'META', revision, body: { title: 'Markt' } });
      });

      it('replaces the whole body', async () => {
        const p = partition();
        await records.commit([put(p, 'a', { one: 1, two: 2 })]);
        await records.commit([put(p, 'a', { two: 3 }, { expect: 'any' })]);
        expect(await bodyOf(p, 'a')).toEqual({ two: 3 });
      });

      it.each<[string, Body]>([
        ['an empty object', {}],
        ['empty texts and lists', { '': '', list: [], nested: [[], [[]], [{}]], nothing: null }],
        ['numbers as they are', { n: [0, -1.5, 1e21, 5e-324, 2 ** 53, 0.1, 123456789.12345679] }],
        [
          'every sort of letter',
          { text: 'Ł œ “é” \u200fעברית\u200f 😀 \u0000\u001f\u2028 \ud800 end', 'clé 😀': true },
        ],
        ['deep lists', { deep: JSON.parse(`${'['.repeat(60)}1${']'.repeat(60)}`) }],
        [
          'names that programs trip over',
          JSON.parse('{"__proto__": {"x": 1}, "constructor": 2, ":a": "#b"}'),
        ],
        ['350 KB of text', { long: 'é'.repeat(175_000) }],
      ])('keeps %s exactly', async (_, body) => {
        const p = partition();
        await records.commit([put(p, 'a', body)]);
        expect(JSON.stringify(await bodyOf(p, 'a'))).toBe(JSON.stringify(body));
      });
    });

    describe('expectations', () => {
      it('refuses to make what exists, and tells what stands there', async () => {
        const p = partition();
        const [revision] = await records.commit([put(p, 'a', { by: 'first' })]);
        expect(await conflictOf([put(p, 'a', { by: 'second' })])).toEqual([
          { partition: p, key: 'a', item: { key: 'a', revision, body: { by: 'first' } } },
        ]);
        expect(await bodyOf(p, 'a')).toEqual({ by: 'first' });
      });

      it('replaces the revision it knows and no other', async () => {
        const p = partition();
        const [first] = await records.commit([put(p, 'a', { n: 1 })]);
        const [second] = await records.commit([put(p, 'a', { n: 2 }, { expect: first })]);
        expect(second).not.toBe(first);
        expect(await conflictOf([put(p, 'a', { n: 3 }, { expect: first })])).toEqual([
          { partition: p, key: 'a', item: { key: 'a', revision: second, body: { n: 2 } } },
        ]);
      });

      it('gives another revision to the same body written again', async () => {
        const p = partition();
        const [first] = await records.commit([put(p, 'a', {})]);
        const [second] = await records.commit([put(p, 'a', {}, { expect: first })]);
        expect(second).not.toBe(first);
      });

      it('tells that nothing stands where a revision was expected', async () => {
        const p = partition();
        expect(await conflictOf([put(p, 'a', {}, { expect: randomUUID() })])).toEqual([
          { partition: p, key: 'a', item: undefined },
        ]);
        expect(
          await conflictOf([{ partition: p, key: 'a', expect: randomUUID(), delete: true }]),
        ).toHaveLength(1);
      });

      it('takes any state where any is expected', async () => {
        const p = partition();
        await records.commit([put(p, 'a', { n: 1 }, { expect: 'any' })]);
        await records.commit([put(p, 'a', { n: 2 }, { expect: 'any' })]);
        expect(await bodyOf(p, 'a')).toEqual({ n: 2 });
      });

      it('applies all changes or none, over several partitions', async () => {
        const [p, q] = [partition(), partition()];
        const [revision] = await records.commit([put(p, 'a', { n: 1 })]);
        const found = await conflictOf([
          put(q, 'new', {}),
          put(p, 'a', { n: 2 }, { expect: revision! }),
          put(p, 'missing', {}, { expect: 'a revision' }),
          put(q, 'other', {}),
        ]);
        expect(found).toEqual([{ partition: p, key: 'missing', item: undefined }]);
        expect(await bodyOf(p, 'a')).toEqual({ n: 1 });
        expect(await records.list(q, '')).toEqual([]);
      });

      it('tells of every change that failed', async () => {
        const p = partition();
        await records.commit([put(p, 'a', {}), put(p, 'b', {})]);
        const found = await conflictOf([put(p, 'a', {}), put(p, 'c', {}), put(p, 'b', {})]);
        expect(found.map(({ key }) => key)).toEqual(['a', 'b']);
      });
    });

    describe('deleting', () => {
      it('removes the item and says absent', async () => {
        const p = partition();
        const [revision] = await records.commit([put(p, 'a', {})]);
        const removed = await records.commit([{ partition: p, key: 'a', expect: revision!, delete: true }]);
        expect(removed).toEqual(['absent']);
        expect(await records.get(p, 'a')).toBeUndefined();
      });

      it('keeps an item whose revision is another', async () => {
        const p = partition();
        await records.commit([put(p, 'a', {})]);
        await conflictOf([{ partition: p, key: 'a', expect: randomUUID(), delete: true }]);
        await conflictOf([{ partition: p, key: 'a', expect: 'absent', delete: true }]);
        expect(await bodyOf(p, 'a')).toEqual({});
      });

      it('never gives an old revision to an item made again', async () => {
        const p = partition();
        const revisions = new Set<string>();
        for (let round = 0; round < 5; round++) {
          const [revision] = await records.commit([put(p, 'a', {})]);
          revisions.add(revision!);
          await records.commit([{ partition: p, key: 'a', expect: revision!, delete: true }]);
        }
        expect(revisions.size).toBe(5);
      });
    });

    describe('a mutation repeated', () => {
      const mutation = randomUUID();

      it('succeeds again without writing, and tells the same revisions', async () => {
        const [p, q] = [partition(), partition()];
        const [before] = await records.commit([put(q, 'head', { version: 1 })]);
        const changes = [
          put(p, 'new', { n: 1 }, { mutation }),
          put(q, 'head', { version: 2 }, { expect: before, mutation }),
          put(p, 'whatever', {}, { expect: 'any', mutation }),
        ];
        const revisions = await records.commit(changes);
        expect(await records.commit(changes)).toEqual(revisions);
        expect((await records.get(p, 'whatever'))?.revision).toBe(revisions[2]);
      });

      it('succeeds again after others wrote elsewhere in the partition', async () => {
        const p = partition();
        const changes = [put(p, 'a', { n: 1 }, { mutation })];
        const revisions = await records.commit(changes);
        await records.commit([put(p, 'b', {})]);
        expect(await records.commit(changes)).toEqual(revisions);
      });

      it('is a conflict when others have written over one of its items since', async () => {
        const p = partition();
        const changes = ['a', 'b'].map((key) => put(p, key, { n: 1 }, { expect: 'any', mutation }));
        await records.commit(changes);
        await records.commit([put(p, 'b', { n: 2 }, { expect: 'any' })]);
        const found = await conflictOf(changes);
        expect(found.map(({ key, item }) => [key, item?.body])).toEqual([['b', { n: 2 }]]);
        expect(await bodyOf(p, 'b')).toEqual({ n: 2 });
      });

      it('succeeds again with a deletion in it', async () => {
        const p = partition();
        const [revision] = await records.commit([put(p, 'old', {})]);
        const changes: Change[] = [
          { partition: p, key: 'old', expect: revision!, delete: true, mutation },
          put(p, 'new', {}, { mutation }),
        ];
        const revisions = await records.commit(changes);
        expect(await records.commit(changes)).toEqual(revisions);
        expect(revisions[0]).toBe('absent');
      });

      it('is a conflict for another mutation', async () => {
        const p = partition();
        await records.commit([put(p, 'a', {}, { mutation })]);
        await conflictOf([put(p, 'a', {}, { mutation: randomUUID() })]);
      });
    });

    describe('listing', () => {
      it('orders by code unit', async () => {
        const p = partition();
        const keys = [
          'VER#10',
          'VER#0009',
          'VER#0010',
          'VER#',
          'VER#é',
          'VER#~',
          'VER#\u{1f600}',
          'VER#\uff5e',
          'VER#Z',
        ];
        await records.commit(keys.map((key) => put(p, key, {})));
        expect((await records.list(p, 'VER#')).map(({ key }) => key)).toEqual(keys.toSorted());
      });

      it('lists one prefix of one partition', async () => {
        const p = partition();
        await records.commit(
          ['ANS#goal', 'ANS#money', 'ANT', 'AN', 'SEAL#A#goal'].map((key) => put(p, key, {})),
        );
        await records.commit([put(`${p}x`, 'ANS#goal', {})]);
        expect((await records.list(p, 'ANS#')).map(({ key }) => key)).toEqual(['ANS#goal', 'ANS#money']);
        expect(await records.list(p, '')).toHaveLength(5);
      });

      it('takes no character of a prefix for a pattern', async () => {
        const p = partition();
        await records.commit(['a%b', 'axb', 'a_b'].map((key) => put(p, key, {})));
        expect((await records.list(p, 'a%')).map(({ key }) => key)).toEqual(['a%b']);
        expect((await records.list(p, 'a_')).map(({ key }) => key)).toEqual(['a_b']);
      });

      it('tells capitals from small letters', async ({ skip }) => {
        skip(deviations.prefixCase !== undefined, deviations.prefixCase);
        const p = partition();
        await records.commit(['a1', 'A1', 'é1', 'É1'].map((key) => put(p, key, {})));
        expect((await records.list(p, 'a')).map(({ key }) => key)).toEqual(['a1']);
        expect((await records.list(p, 'É')).map(({ key }) => key)).toEqual(['É1']);
      });

      it('lists more than fits one page of a database', async () => {
        const p = partition();
        const keys = Array.from({ length: 24 }, (_, n) => `EVT#${String(n).padStart(4, '0')}`);
        const text = 'x'.repeat(150_000);
        await records.commit(keys.slice(0, 12).map((key) => put(p, key, { key, text })));
        await records.commit(keys.slice(12).map((key) => put(p, key, { key, text })));
        const items = await records.list(p, 'EVT#');
        expect(items.map(({ key }) => key)).toEqual(keys);
        expect(items.every(({ key, body }) => body.key === key && body.text === text)).toBe(true);
      });
    });

    describe('expiry', () => {
      it('counts an item as absent from its moment on', async () => {
        const p = partition();
        const expires = new Date(time.getTime() + 60_000);
        const [revision] = await records.commit([put(p, 'a', { n: 1 }, { expires })]);
        expect(await bodyOf(p, 'a')).toEqual({ n: 1 });

        time = new Date(expires.getTime() + 1_000);
        expect(await records.get(p, 'a')).toBeUndefined();
        expect(await records.list(p, '')).toEqual([]);
        expect(await conflictOf([put(p, 'a', {}, { expect: revision })])).toEqual([
          { partition: p, key: 'a', item: undefined },
        ]);
        await records.commit([put(p, 'a', { n: 2 })]);
        expect(await bodyOf(p, 'a')).toEqual({ n: 2 });
      });

      it('forgets the mutation of what has expired', async () => {
        const p = partition();
        const change = put(p, 'a', {}, { expires: new Date(time.getTime() + 5_000), mutation: 'again' });
        const [first] = await records.commit([change]);
        time = new Date(time.getTime() + 10_000);
        const [second] = await records.commit([change]);
        expect(second).not.toBe(first);
      });
    });

    describe('limits', () => {
      it('takes a hundred changes', async () => {
        const p = partition();
        const changes = Array.from({ length: 101 }, (_, n) => put(p, String(n).padStart(3, '0'), { n }));
        await expect(records.commit(changes)).rejects.toThrow('101 changes');
        await records.commit(changes.slice(0, 100));
        expect(await records.list(p, '')).toHaveLength(100);
      });

      it('takes almost 4 MB, and almost 400 KB an item', async () => {
        const p = partition();
        const changes = Array.from({ length: 10 }, (_, n) =>
          put(p, String(n), { text: 'x'.repeat(399_000) }),
        );
        await records.commit(changes);
        expect(await records.list(p, '')).toHaveLength(10);
        await expect(
          records.commit([...changes, put(p, 'more', { text: 'x'.repeat(9_000) })]),
        ).rejects.toThrow('4000000');
        await expect(records.commit([put(p, 'one', { text: 'é'.repeat(200_000) })])).rejects.toThrow('bytes');
      });

      it('tells of conflicts with more than a commit may hold', async () => {
        const p = partition();
        const changes = Array.from({ length: 12 }, (_, n) =>
          put(p, String(n).padStart(2, '0'), { text: 'x'.repeat(390_000) }),
        );
        await records.commit(changes.slice(0, 6));
        await records.commit(changes.slice(6));
        const found = await conflictOf(changes.map((change) => ({ ...change, put: { n: 1 } })));
        expect(found.map(({ key }) => key)).toEqual(changes.map(({ key }) => key));
      });

      it('refuses two changes of one item, and what is no key', async () => {
        const p = partition();
        await expect(records.commit([put(p, 'a', {}), put(p, 'a', {})])).rejects.toThrow('two changes');
        for (const key of ['', '\ud800', 'a\u0000', 'x'.repeat(1_001)])
          await expect(records.commit([put(p, key, {})])).rejects.toThrow('not a key');
        expect(await records.list(p, '')).toEqual([]);
      });
    });

    it('loses no update of 32 at once', async () => {
      const p = partition();
      await records.commit([put(p, 'count', { n: 0 })]);
      const increment = async (): Promise<void> => {
        const item = await records.get(p, 'count');
        const next = put(p, 'count', { n: Number(item?.body.n) + 1 }, { expect: item!.revision });
        await records.commit([next]).catch((error) => {
          if (!(error instanceof Conflict)) throw error;
          return increment();
        });
      };
      await Promise.all(Array.from({ length: 32 }, increment));
      expect(await bodyOf(p, 'count')).toEqual({ n: 32 });
    });

    it('lets one of 32 make the same item', async () => {
      const p = partition();
      const results = await Promise.allSettled(
        Array.from({ length: 32 }, (_, n) => records.commit([put(p, 'only', { n }), put(p, `by ${n}`, {})])),
      );
      const winners = results.flatMap(({ status }, n) => (status === 'fulfilled' ? [n] : []));
      expect(winners).toHaveLength(1);
      expect(await bodyOf(p, 'only')).toEqual({ n: winners[0] });
      expect((await records.list(p, 'by')).map(({ key }) => key)).toEqual([`by ${winners[0]}`]);
    });
  });
}

/** What every adapter of Files does, and how. */
export function filesContract(name: string, make: MakeFiles): void {
  describe(`files on ${name}`, () => {
    let store: Awaited<ReturnType<MakeFiles>>;
    let files: Files;
    const folder = () => `files/${randomUUID()}`;
    const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff, 13, 10]);
    const type = 'application/pdf';

    beforeAll(async () => {
      store = await make();
      files = store.files;
    });
    afterAll(async () => store?.end?.());

    it('gives back the bytes, and undefined where there are none', async () => {
      const key = `${folder()}/a-1_b.pdf`;
      expect(await files.read(key)).toBeUndefined();
      await files.create(key, bytes, type);
      expect(Buffer.from((await files.read(key))!)).toEqual(bytes);
    });

    it('keeps an empty file and one of 3 MB', async () => {
      const under = folder();
      const large = Buffer.alloc(3_000_000, 'Handslag ');
      await files.create(`${under}/empty`, new Uint8Array(), 'text/plain');
      await files.create(`${under}/large`, large, 'text/plain');
      expect(await files.read(`${under}/empty`)).toHaveLength(0);
      expect(Buffer.compare((await files.read(`${under}/large`))!, large)).toBe(0);
    });

    it('takes the same bytes again, and no others', async () => {
      const key = `${folder()}/a.pdf`;
      await files.create(key, bytes, type);
      await files.create(key, bytes, type);
      await expect(files.create(key, Buffer.from('other'), type)).rejects.toThrow('other bytes');
      expect(Buffer.from((await files.read(key))!)).toEqual(bytes);
    });

    it('lets one of many writers win', async () => {
      const key = `${folder()}/a.txt`;
      const texts = Array.from({ length: 8 }, (_, n) => `writer ${n}`);
      const results = await Promise.allSettled(
        texts.map((text) => files.create(key, Buffer.from(text), 'text/plain')),
      );
      const winners = texts.filter((_, n) => results[n]?.status === 'fulfilled');
      expect(winners).toEqual([Buffer.from((await files.read(key))!).toString()]);
    });

    it('removes what begins with the prefix and nothing else', async () => {
      const [one, other] = [folder(), folder()];
      for (const key of [`${one}/a`, `${one}/b/c`, `${one}x/a`, `${other}/a`])
        await files.create(key, bytes, type);
      await files.removeAll(`${one}/`);
      expect(await files.read(`${one}/a`)).toBeUndefined();
      expect(await files.read(`${one}/b/c`)).toBeUndefined();
      expect(await files.read(`${one}x/a`)).toBeDefined();
      await files.removeAll(one);
      expect(await files.read(`${one}x/a`)).toBeUndefined();
      expect(await files.read(`${other}/a`)).toBeDefined();
      await files.removeAll(`${one}/`);
    });

    it('takes a file again after it was removed', async () => {
      const under = folder();
      await files.create(`${under}/a`, bytes, type);
      await files.removeAll(`${under}/`);
      await files.create(`${under}/a`, Buffer.from('new'), type);
      expect(Buffer.from((await files.read(`${under}/a`))!).toString()).toBe('new');
    });

    it.each(['', '/a', 'a/', 'a//b', '../a', 'a/../b', 'a/.b', 'a b', 'a\\b', 'é', 'a\n'])(
      'refuses the key %j',
      async (key) => {
        await expect(files.create(key, bytes, type)).rejects.toThrow("not a file's key");
        await expect(files.read(key)).rejects.toThrow("not a file's key");
        await expect(files.link(key, 'a.pdf', 60)).rejects.toThrow("not a file's key");
      },
    );

    it.each(['', '/', '../', 'a/../', './'])('refuses to remove %j', async (prefix) => {
      await expect(files.removeAll(prefix)).rejects.toThrow("not a file's key");
    });

    it('links to the bytes as an attachment, or to nothing', async () => {
      const key = `${folder()}/a.pdf`;
      await files.create(key, bytes, type);
      const link = await files.link(key, 'Overeenkomst “Markt”.pdf', 60);
      if (!link) return;
      const response = await fetch(link, { signal: AbortSignal.timeout(10_000) });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="Overeenkomst .Markt.\.pdf"/,
      );
      expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
      const other = link.replace(key, `${key}x`);
      expect((await fetch(other, { signal: AbortSignal.timeout(10_000) })).status).toBe(403);
    });
  });
}
