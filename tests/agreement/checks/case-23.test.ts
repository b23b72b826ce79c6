import { describe, expect, it } from 'vitest';
import { readAnswersFile, readTopicAnswers } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { topicOf } from '#agreement/questions/index';
import { cases } from '../../cases/cases.ts';
import { rows } from './tables/table.ts';

/** A web shop whose answers contradict each other in twenty ways; two of them wait as they were typed. */
const { file } = cases.find(({ name }) => name === '23')!;
const { answers } = file;

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
  ['contributions without a date', 8, ...[0, 1, 2, 4].map((at) => `/contributions/items/${at}/due`)],
  ['weekly and quarterly meetings', 81, '/governance/bodies/0/meets', '/governance/bodies/1/meets'],
  ['a step of no days', 42, '/conflict/ladder/0/days'],
  ['court and arbitration', 42, '/conflict/final', '/conflict/final-where'],
  [
    'no mediator named',
    76,
    '/conflict/mediator',
    '/conflict/mediator-appointed-by',
    '/conflict/ladder/1/step',
  ],
  ['30 February', 69, '/parties/signing-day'],
  ['the 31st of every month', 82, '/reporting/payment-due'],
  ['secrecy of no time', 66, '/confidentiality/after'],
  ['no personal data, but addresses', 80, '/data/personal', '/contributions/items/4/what'],
  ['a non-competition clause of ten years in all of Europe', 100, '/exclusivity/restrictions/0/until'],
  [
    'a party without a legal form',
    83,
    '/parties/items/2/form',
    '/parties/items/2/signatory',
    '/parties/items/2/lead',
  ],
  [
    'parties without a contact',
    83,
    ...[0, 1, 3].flatMap((at) => [`/parties/items/${at}/signatory`, `/parties/items/${at}/lead`]),
  ],
];

/** Each contradiction that no answer can hold: the API refuses it. */
const refused: [string, string, object][] = [
  ['court and arbitration', 'conflict', { final: ['court', 'arbitration'] }],
  ['30 February', 'parties', { 'signing-day': '2027-02-30' }],
  [
    'an amount that differs from its words',
    'contributions',
    { items: rows({ value: '€ 10.000 (zegge: tienduizend vijfhonderd euro)' }) },
  ],
];

describe('a web shop with twenty contradictions', () => {
  it('can be read: what contradicts itself is stored', () => {
    expect(readAnswersFile(file, 'nl')).toHaveProperty('read');
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
    ).toEqual([1, 17, 17, 42, 42, 54, 55, 56, 56, 56, 65, 65, 65, 69, 69, 70]);
  });
});
