import { describe, expect, it } from 'vitest';
import { readAnswersFile, readTopicAnswers } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { topicOf } from '#agreement/questions/index';
import { euros, rows } from './tables/table.ts';

/** A web shop whose answers contradict each other in twenty ways. */
const answers = {
  parties: {
    title: 'Webwinkel Streekdoos',
    items: [
      { id: 'p1', name: 'Streekdoos B.V.', place: 'Ede', registration: '12345678' },
      { id: 'p2', name: 'streekdoos b.v.', place: 'Ede', registration: '12345678' },
      { id: 'p3', name: 'Boerderij De Kromme Akker', place: 'Lunteren' },
      { id: 'p4', name: 'Vervoer Van der Meulen-de Graaf V.O.F.', place: 'Barneveld' },
    ],
  },
  goal: { sentence: 'Groentedozen verkopen en bezorgen.' },
  contributions: {
    items: rows(
      {
        what: 'Geld',
        kind: 'cash',
        giver: 'p1',
        value: { typed: '€ 10.000 (zegge: tienduizend vijfhonderd euro)' },
      },
      { what: 'Geld', kind: 'cash', giver: 'p3', value: euros('-2500.00') },
      {
        what: 'Drukwerk van Drukkerij Janssen',
        kind: { other: 'drukwerk' },
        giver: 'p5',
        value: euros('750.00'),
      },
      { what: 'Bezorgen', kind: 'hours', giver: 'p4', quantity: { n: '25', unit: 'hours', per: 'day' } },
      { what: 'Adressen van 1.200 klanten', kind: 'data', giver: 'p1' },
    ),
  },
  money: {
    revenue: true,
    streams: rows({
      name: 'Groentedozen',
      shares: rows({ party: 'p1', share: '45' }, { party: 'p3', share: '35' }, { party: 'p4', share: '25' }),
    }),
    losses: 'shared',
    'loss-shares': rows({ party: 'p1', share: '50' }, { party: 'p3', share: '40' }),
  },
  reporting: { 'payment-due': { words: 'op de 31e van elke maand' } },
  governance: {
    quorum: { words: '5 van de 4 partijen' },
    bodies: rows(
      { name: 'overleg', meets: { every: 1, unit: 'weeks' } },
      { name: 'overleg', meets: { every: 1, unit: 'quarters' } },
    ),
  },
  conflict: {
    ladder: rows({ step: 'team', days: { n: 0, unit: 'days' } }, { step: 'mediation' }),
    final: 'court',
    'final-where': 'rechtbank Gelderland',
  },
  pilot: { pilot: true, start: '2027-10-01', end: '2027-12-31' },
  term: { start: '2027-03-01', end: '2027-08-31', notice: { n: 12, unit: 'months' } },
  confidentiality: { after: { n: 0, unit: 'years' } },
  data: { personal: false },
  exclusivity: {
    restrictions: rows({
      what: 'geen groentedozen verkopen voor een ander',
      party: 'all',
      area: 'heel Europa',
      until: { n: 10, unit: 'years', after: 'term/end' },
    }),
  },
};

const found = findings(answers, 'nl').map(({ check, at }) => ({ check, at }));

/** Each contradiction: which check finds it and where. */
const raised: [string, number, ...string[]][] = [
  ['revenue shares of 105%', 17, '/money/streams/0/shares'],
  ['loss shares of 90%, and a party left out', 17, '/money/loss-shares'],
  ['notice longer than the term', 55, '/term/notice', '/term/start', '/term/end'],
  ['a pilot after the end', 54, '/pilot/start', '/term/end'],
  ['the same party twice', 1, '/parties/items/0', '/parties/items/1'],
  ['an amount that differs from its words', 69, '/contributions/items/0/value'],
  ['a negative contribution', 65, '/contributions/items/1/value'],
  ['a contribution of somebody who is no party', 70, '/contributions/items/2/giver'],
  ['25 hours a day', 65, '/contributions/items/3/quantity'],
  ['a quorum of 5 of 4 parties', 65, '/governance/quorum'],
  [
    'contributions without a date',
    8,
    ...[0, 1, 2, 4].flatMap((at) => [
      `/contributions/items/${at}/receiver`,
      `/contributions/items/${at}/due`,
    ]),
  ],
  ['weekly and quarterly meetings', 81, '/governance/bodies/0/meets', '/governance/bodies/1/meets'],
  ['a step of no days', 42, '/conflict/ladder/0/days'],
  [
    'no mediator named',
    76,
    '/conflict/mediator',
    '/conflict/mediator-appointed-by',
    '/conflict/ladder/1/step',
  ],
  ['the 31st of every month', 82, '/reporting/payment-due'],
  ['secrecy of no time', 66, '/confidentiality/after'],
  ['no personal data, but addresses', 80, '/data/personal', '/contributions/items/4/what'],
  ['a non-competition clause of ten years in all of Europe', 100, '/exclusivity/restrictions/0/until'],
  [
    'parties without legal form and contact',
    83,
    ...[0, 1, 2, 3].flatMap((at) => ['form', 'signatory', 'lead'].map((id) => `/parties/items/${at}/${id}`)),
  ],
];

/** Each contradiction that no answer can hold: the API refuses it. */
const refused: [string, string, object][] = [
  ['court and arbitration', 'conflict', { final: ['court', 'arbitration'] }],
  ['30 February', 'term', { start: '2027-02-30' }],
  [
    'an amount that differs from its words',
    'contributions',
    { items: rows({ value: '€ 10.000 (zegge: tienduizend vijfhonderd euro)' }) },
  ],
];

describe('a web shop with twenty contradictions', () => {
  it('can be read: what contradicts itself is stored', () => {
    expect(readAnswersFile({ handslag: 1, language: 'nl', answers }, 'nl')).toHaveProperty('read');
  });

  it.each(raised)('raises %s: check %i', (_, check, ...at) => {
    expect(found).toContainEqual({ check, at });
  });

  it.each(refused)('refuses %s', (_, topic, json) => {
    expect(readTopicAnswers(topicOf(topic)!, json, 'nl')).toHaveProperty('issues');
  });

  it('is not fit to be final', () => {
    expect(
      findings(answers, 'nl')
        .filter(({ level }) => level === 'error')
        .map(({ check }) => check),
    ).toEqual([1, 17, 17, 42, 54, 55, 56, 56, 56, 65, 65, 65, 69, 70]);
  });
});
