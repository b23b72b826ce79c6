import { describe, expect, it } from 'vitest';
import type { Answers } from '#agreement/answer';
import { checks, findings } from '#agreement/checks/index';

const two = {
  items: [
    { id: 'p1', name: 'A' },
    { id: 'p2', name: 'B' },
  ],
};
const unknown = { unknown: {} };
const shares = (...of: string[]) => of.map((share, at) => ({ id: `r${at + 1}`, party: `p${at + 1}`, share }));
const cap = (more: object) => ({
  money: { 'loss-caps': [{ id: 'r1', party: 'p1', cap: unknown, ...more }] },
});
const ladder = (steps: string[], more: object = {}) => ({
  conflict: { ladder: steps.map((step, at) => ({ id: `r${at + 1}`, step })), final: 'court', ...more },
});

/** For every check: answers in which it fires at these places, and answers in which it is silent. */
const tables: Record<number, { fires: [Answers, string[]][]; silent: Answers[] }> = {
  1: {
    fires: [
      [
        {
          parties: {
            items: [
              { id: 'p1', name: 'Streekdoos B.V.' },
              { id: 'p2', name: 'streekdoos b.v.' },
            ],
          },
        },
        ['/parties/items/0', '/parties/items/1'],
      ],
      [
        {
          parties: {
            items: [
              { id: 'p1', name: 'A', registration: '12345678' },
              { id: 'p2', name: 'B', registration: '1234 5678' },
            ],
          },
        },
        ['/parties/items/0', '/parties/items/1'],
      ],
    ],
    silent: [
      { parties: two },
      { parties: { items: [{ id: 'p1' }, { id: 'p2' }] } },
      { parties: { items: unknown } },
    ],
  },
  17: {
    fires: [
      [
        {
          parties: two,
          money: { streams: [{ id: 'r1', name: 'Kaarten', shares: shares('60', '39.9999') }] },
        },
        ['/money/streams/0/shares'],
      ],
      [{ parties: two, money: { 'loss-shares': shares('45', '60') } }, ['/money/loss-shares']],
      [{ parties: two, money: { 'costs-shares': shares('150', '-50') } }, ['/money/costs-shares']],
    ],
    silent: [
      {
        money: {
          streams: [
            { id: 'r1', shares: shares('33.33', '66.67') },
            { id: 'r2', shares: 'equal' },
            { id: 'r3', shares: unknown },
            { id: 'r4' },
          ],
        },
      },
      { money: { streams: unknown, 'loss-shares': unknown } },
    ],
  },
  28: {
    fires: [
      [{ parties: two, ...cap({}) }, ['/money/loss-caps/0/bearer']],
      [{ parties: two, ...cap({ bearer: 'p1' }) }, ['/money/loss-caps/0/bearer']],
      [{ parties: two, ...cap({ bearer: { typed: '?' } }) }, ['/money/loss-caps/0/bearer']],
    ],
    silent: [cap({ bearer: 'p2' }), cap({ bearer: 'all' }), cap({ bearer: unknown }), {}],
  },
  42: {
    fires: [
      [ladder(['mediation', 'team']), ['/conflict/ladder/1/step']],
      [
        { conflict: { ladder: [{ id: 'r1', step: 'team', days: { n: 0, unit: 'days' } }], final: 'none' } },
        ['/conflict/ladder/0/days'],
      ],
      [ladder(['team', 'mediation'], { final: undefined }), ['/conflict/final', '/conflict/ladder']],
    ],
    silent: [
      ladder(['team', 'leads', 'directors', 'mediation', 'decision']),
      ladder(['team', 'mediation'], { final: 'none' }),
      ladder(['team', 'mediation'], { final: unknown }),
      ladder(['team', 'decision'], { final: undefined }),
      { conflict: { ladder: unknown } },
      {},
    ],
  },
  54: {
    fires: [
      [{ term: { start: '2027-08-31', end: '2027-03-01' } }, ['/term/start', '/term/end']],
      [{ term: { start: '2027-03-01', end: '2027-03-01' } }, ['/term/start', '/term/end']],
    ],
    silent: [
      { term: { start: '2027-03-01', end: '2027-03-02' } },
      { term: { start: '2027-03-01', end: { words: 'eind 2026' } } },
      { term: { start: unknown, end: '2027-03-01' } },
    ],
  },
  69: {
    fires: [
      [{ term: { start: { typed: 'tomorrow' } } }, ['/term/start']],
      [
        { contributions: { items: [{ id: 'r1', value: { typed: '1,2,3' } }] } },
        ['/contributions/items/0/value'],
      ],
    ],
    silent: [{ term: { start: '2027-01-01', end: unknown } }],
  },
  70: {
    fires: [
      [
        { parties: two, contributions: { items: [{ id: 'r1', giver: 'p3' }] } },
        ['/contributions/items/0/giver'],
      ],
      [
        { parties: two, money: { streams: [{ id: 'r1', shares: shares('50', '25', '25') }] } },
        ['/money/streams/0/shares/2/party'],
      ],
      [{ parties: two, conflict: { reader: { name: 'R', party: 'p9' } } }, ['/conflict/reader']],
      [{ parties: two, term: { end: { unknown: { owner: 'p9' } } } }, ['/term/end']],
    ],
    silent: [
      { parties: two, contributions: { items: [{ id: 'r1', giver: 'p1', receiver: 'partnership' }] } },
    ],
  },
  71: {
    fires: [
      [{}, ['/parties/items']],
      [{ parties: { items: [{ id: 'p1', name: 'A' }] } }, ['/parties/items']],
      [{ parties: { items: [{ id: 'p1', name: 'A' }, { id: 'p2' }] } }, ['/parties/items/1/name']],
    ],
    silent: [{ parties: two }, { parties: { items: unknown } }],
  },
};

describe.each(checks)('check $id', ({ id, find }) => {
  const table = tables[id]!;

  it.each(table.fires)('fires: %j', (answers, at) => {
    expect(find(answers).map((found) => found.at)).toEqual([at]);
  });

  it.each(table.silent)('is silent: %j', (answers) => {
    expect(find(answers)).toEqual([]);
  });
});

it('says what is wrong and the way out, errors first, in both languages', () => {
  const answers = {
    parties: two,
    money: { streams: [{ id: 'r1', name: 'Kaarten', shares: shares('60', '45') }] },
  };
  expect(findings(answers, 'nl')).toEqual([
    {
      check: 17,
      level: 'error',
      at: ['/money/streams/0/shares'],
      message: 'De delen van “Kaarten” zijn samen 105%.',
      fix: 'Maak ze samen precies 100%, of kies gelijke delen.',
    },
  ]);
  expect(findings(answers, 'en')[0]?.message).toBe('The shares of “Kaarten” add up to 105%.');
});
