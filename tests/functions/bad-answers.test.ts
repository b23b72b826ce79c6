import { expect, it } from 'vitest';
import { interview } from '#agreement/questions/index';
import { commandLine } from '#functions/command-line/command-line';
import { wrongAnswers } from '../agreement/kinds/hostile-figures.ts';
import { emptyWorld, json, now, startedApp } from './app-under-test.ts';
import { bodies } from './bad-bodies.ts';

const fileOf = (answers: object) => ({ handslag: 1, language: 'en', answers });
const parties = { items: ['A', 'B'].map((name, at) => ({ id: `p${at + 1}`, name })) };
const rows = (count: number, row: object) =>
  Array.from({ length: count }, (_, at) => ({ id: `r${at + 1}`, ...row }));

/** Answers in a form that they cannot have, and the place where that is said. */
const refused: [what: string, file: object, at: string][] = [
  [
    'a party without a name',
    fileOf({
      parties: {
        items: [
          { id: 'p1', name: '' },
          { id: 'p2', name: 'B' },
        ],
      },
    }),
    '/parties/items/0/name',
  ],
  [
    'a name of blanks',
    fileOf({ parties: { items: [{ id: 'p1', name: '\u00a0\u2003\u3000' }] } }),
    '/parties/items/0/name',
  ],
  ['parties as text', fileOf({ parties: 'A and B' }), '/parties'],
  ['a list of parties as text', fileOf({ parties: { items: 'A and B' } }), '/parties/items'],
  ['parties as a list', fileOf({ parties: ['A', 'B'] }), '/parties'],
  ['a party as a number', fileOf({ parties: { items: [1, 2] } }), '/parties/items/0'],
  [
    'a name as a list',
    fileOf({ parties: { items: [{ id: 'p1', name: ['A', 'B'] }] } }),
    '/parties/items/0/name',
  ],
  ['one id twice', fileOf({ parties: { items: [{ id: 'p1' }, { id: 'p1' }] } }), '/parties/items'],
  ['a language in capitals', { ...fileOf({}), language: 'NL' }, '/language'],
  ['a language of one country', { ...fileOf({}), language: 'nl-BE' }, '/language'],
  [
    'an option in capitals',
    fileOf({ contributions: { items: [{ id: 'r1', kind: 'Cash' }] } }),
    '/contributions/items/0/kind',
  ],
  ['empty text', fileOf({ goal: { sentence: '' } }), '/goal/sentence'],
  ['an object for a choice', fileOf({ money: { basis: {} } }), '/money/basis'],
  ['“false” as text', fileOf({ pilot: { pilot: 'false' } }), '/pilot/pilot'],
  ['100,000 letters', fileOf({ goal: { sentence: 'a'.repeat(100_000) } }), '/goal/sentence'],
  ['100,000 line breaks', fileOf({ goal: { story: '\n'.repeat(100_000) } }), '/goal/story'],
  [
    '20,001 characters of two units each',
    fileOf({ goal: { sentence: '𝄞'.repeat(20_001) } }),
    '/goal/sentence',
  ],
  [
    '20,001 letters that were typed',
    fileOf({ goal: { sentence: { typed: 'a'.repeat(20_001) } } }),
    '/goal/sentence/typed',
  ],
  ['10,000 rows', fileOf({ contributions: { items: rows(10_000, {}) } }), '/contributions/items'],
  ['1,001 rows', fileOf({ contributions: { items: rows(1_001, {}) } }), '/contributions/items'],
  [
    '21 parties',
    fileOf({ parties: { items: Array.from({ length: 21 }, (_, at) => ({ id: `p${at + 1}` })) } }),
    '/parties/items',
  ],
  [
    'a topic of 360 KB',
    fileOf({ contributions: { items: rows(18, { what: 'a'.repeat(20_000) }) } }),
    '/contributions',
  ],
  [
    '100,000 digits',
    fileOf({ liability: { 'cap-year': { amount: '9'.repeat(100_000), currency: 'EUR' } } }),
    '/liability/cap-year/amount',
  ],
  [
    '50,000 letters for a percentage',
    fileOf({ money: { 'loss-shares': [{ id: 'r1', party: 'p1', share: `${'a'.repeat(50_000)}!` }] } }),
    '/money/loss-shares/0/share',
  ],
  [
    '50,000 digits for a number',
    fileOf({
      contributions: { items: [{ id: 'r1', quantity: { n: `${'1'.repeat(50_000)}!`, unit: 'hours' } }] },
    }),
    '/contributions/items/0/quantity/n',
  ],
  [
    '50,000 letters for an e-mail address',
    fileOf({ parties: { items: [{ id: 'p1', 'notices-email': `${'a'.repeat(50_000)}!` }] } }),
    '/parties/items/0/notices-email',
  ],
  [
    'codes of a terminal',
    fileOf({ parties: { items: [{ id: 'p1', name: '\u001b[2J\u001b]0;pwned\u0007 text' }] } }),
    '/parties/items/0/name',
  ],
  [
    'control characters as typed',
    fileOf({ term: { start: { typed: 'a\u0001b\u009bc' } } }),
    '/term/start/typed',
  ],
  ['50,000 letters for a date', fileOf({ term: { start: `${'1'.repeat(50_000)}!` } }), '/term/start'],
];

it.each(refused)('refuses %s, and says where', async (_, file, at) => {
  const { request } = await startedApp(null);
  for (const path of ['/api/partnerships', '/api/findings', '/api/draft', '/api/answers']) {
    const answer = await request(path, { method: 'POST', headers: json, body: JSON.stringify(file) });
    expect([path, answer.status]).toEqual([path, 422]);
    expect((await answer.json()).issues.map((issue) => issue.at)).toContain(at);
  }
  const { code, said } = await check(Buffer.from(JSON.stringify(file)));
  expect(code).toBe(2);
  expect(said).toContainEqual(expect.stringMatching(`^-: ${at}: `));
});

/** A question or a field that has this kind, and its place when answered with this. */
function asked(kind: string, answer: unknown): [file: object, at: string] {
  for (const { id: topic, questions } of interview)
    for (const question of questions) {
      if (question.kind.name === kind)
        return [fileOf({ [topic]: { [question.id]: answer } }), `/${topic}/${question.id}`];
      const field = question.kind.fields?.find((each) => each.kind.name === kind);
      const row = field && { id: `${question.kind.prefix}1`, [field.id]: answer };
      if (row)
        return [fileOf({ [topic]: { [question.id]: [row] } }), `/${topic}/${question.id}/0/${field.id}`];
    }
  throw new Error(`nothing is asked as ${kind}`);
}

it.each(wrongAnswers)('stores no %s of a wrong form, and says where', async (kind, answers) => {
  const { ask, send } = await startedApp(fileOf({}));
  for (const answer of answers) {
    const [file, at] = asked(kind, answer);
    const refused = await send('PUT', '/answers', file, { 'If-Match': '*' });
    expect([answer, refused.status]).toEqual([answer, 422]);
    const { issues } = await refused.json();
    expect(issues.every((issue) => issue.at.startsWith(at) && issue.message !== '')).toBe(true);
  }
  expect(await (await ask('/answers')).json()).toMatchObject({ answers: {} });
});

/** Answers in the right form that cannot be, what is found in them, and how the command line ends where not with 1. */
const found: [what: string, file: object, at: string, code?: number][] = [
  ['one party', fileOf({ parties: { items: [{ id: 'p1', name: 'A' }] } }), '/parties/items'],
  [
    'a share for a stranger',
    fileOf({
      parties,
      money: {
        revenue: true,
        streams: [
          {
            id: 'r1',
            shares: [
              { id: 'r1', party: 'p1', share: '50' },
              { id: 'r2', party: 'p3', share: '50' },
            ],
          },
        ],
      },
    }),
    '/money/streams/0/shares/1/party',
  ],
  ['what could not be read', fileOf({ parties, term: { start: { typed: 'soon' } } }), '/term/start'],
  [
    'two addresses for formal messages',
    fileOf({
      parties: {
        items: parties.items.map((each) => ({ ...each, 'notices-email': '"very odd"@[127.0.0.1], b@c' })),
      },
    }),
    '/parties/items/0/notices-email',
  ],
  [
    'an end before the start',
    fileOf({ parties, term: { start: '2027-08-31', end: '2027-03-01' } }),
    '/term/end',
  ],
  [
    'a step of a conflict that takes no time',
    fileOf({
      parties,
      conflict: { ladder: [{ id: 'r1', people: 'A mediator', days: { n: 0, unit: 'days' } }] },
    }),
    '/conflict/ladder/0/days',
  ],
  [
    'less than nothing',
    fileOf({ parties, liability: { 'cap-year': { amount: '-5', currency: 'EUR' } } }),
    '/liability/cap-year',
  ],
  [
    'more than the whole',
    fileOf({
      parties,
      money: { losses: 'shared', 'loss-shares': [{ id: 'r1', party: 'p1', share: '100.0001' }] },
    }),
    '/money/loss-shares/0/share',
  ],
  [
    'one person who signs for both',
    fileOf({ parties: { items: parties.items.map((each) => ({ ...each, signatory: 'J. Vos' })) } }),
    '/parties/items/1/signatory',
    0,
  ],
];

it.each(found)('stores %s, and finds it', async (_, file, at, code = 1) => {
  const { ask } = await startedApp(file);
  const { findings } = (await (await ask('/findings')).json()) as unknown as { findings: { at: string[] }[] };
  expect(findings.flatMap((finding) => finding.at)).toContain(at);
  expect((await ask('/versions', { method: 'POST' })).status).toBe(201);
  expect((await check(Buffer.from(JSON.stringify(file)))).code).toBe(code);
});

it.each([
  [
    'a name of 5,000 letters',
    fileOf({
      parties: {
        items: [
          { id: 'p1', name: 'x'.repeat(5_000) },
          { id: 'p2', name: 'B' },
        ],
      },
    }),
  ],
  [
    '20,000 characters of two units each',
    fileOf({ parties, goal: { sentence: '𝄞'.repeat(20_000), story: { typed: '𝄞'.repeat(20_000) } } }),
  ],
  [
    'lists with nothing in them',
    fileOf({ parties, contributions: { items: [] }, money: { streams: [] }, goal: {} }),
  ],
])(
  'does not stumble over %s',
  async (_, file) => {
    const { ask } = await startedApp(file);
    expect((await ask('/versions', { method: 'POST' })).status).toBe(201);
  },
  20_000,
);

it('says a new name everywhere, and the old one nowhere', async () => {
  const old = 'Oud B.V.';
  const { ask, send } = await startedApp(
    fileOf({
      parties: {
        items: [
          { id: 'p1', name: old, signatory: 'J. Vos' },
          { id: 'p2', name: 'B' },
        ],
      },
      contributions: { items: [{ id: 'r1', what: 'Photographs', giver: 'p1', receiver: 'p2' }] },
      money: { revenue: true, streams: [{ id: 'r1', name: 'Sales', invoicer: 'p1', shares: 'equal' }] },
      term: { 'exit-plan': [{ id: 'r1', task: 'Hand over', owner: 'p1' }] },
      goal: { sentence: { unknown: { owner: 'p1' } } },
    }),
    emptyWorld(),
  );
  const draft = async () => (await ask('/draft')).text();
  expect((await draft()).split(old).length).toBeGreaterThan(4);
  const items = [
    { id: 'p1', name: 'Nieuw B.V.', signatory: 'J. Vos' },
    { id: 'p2', name: 'B' },
  ];
  await send('PUT', '/answers/parties', { items }, { 'If-Match': '*' });
  expect(await draft()).not.toContain(old);
  expect((await draft()).split('Nieuw B.V.').length).toBeGreaterThan(4);
});

it.each(bodies)('ends with 2 for %s on the command line', async (_, body) => {
  const { code, said, out } = await check(body);
  expect([code, out]).toEqual([2, []]);
  expect(said.length).toBeGreaterThan(0);
  expect(said.join()).not.toMatch(/\.ts:|node_modules/);
});

it('lets no control code of a name reach the terminal', async () => {
  const name = '\u001b[2J\u001b]0;pwned\u0007 text';
  const file = fileOf({
    parties: { items: [{ id: 'p1', name }], [name]: 1 },
    term: { start: { typed: name } },
  });
  const { said } = await check(Buffer.from(JSON.stringify(file)));
  expect(said.join('\n')).not.toMatch(/(?!\n)\p{Cc}/u);
});

it('tells on the command line of signs that turn what stands around them', async () => {
  const file = fileOf({ parties: { items: [{ id: 'p1', name: 'Betaling aan \u202eLAITRAP\u202c' }] } });
  const { said } = await check(Buffer.from(JSON.stringify(file)));
  expect(said).toContainEqual(expect.stringMatching(/^-: note 116: \/parties\/items\/0\/name: /));
  expect(said.join()).not.toMatch(/[\u202a-\u202e]/);
});

async function check(input: Uint8Array) {
  const [out, said]: [string[], string[]] = [[], []];
  const code = await commandLine(['check', '-'], {
    out: (line) => out.push(line),
    say: (line) => said.push(line),
    input: async () => input,
    language: 'en',
    now: () => now,
  });
  return { code, out, said };
}
