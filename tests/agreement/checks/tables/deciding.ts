import type { TopicAnswers } from '#agreement/answer';
import { parties, rows, shares, type Tables, two, unknown } from './table.ts';

const ladder = (steps: string[], more: object = {}) => ({
  conflict: { ladder: rows(...steps.map((step) => ({ step }))), final: 'court', ...more },
});
const ending = (final: unknown, where: unknown) => ({ conflict: { final, 'final-where': where } });
const bothEnds = ['/conflict/final', '/conflict/final-where'];
const voting = (governance: TopicAnswers, count = 2) => ({
  parties: parties(...Array.from({ length: count }, () => ({}))),
  governance,
});
const tie = ['/governance/tie-break', '/governance/votes'];
const mediation = (more: object) => ladder(['team', 'mediation'], more);
const unnamed = ['/conflict/mediator', '/conflict/mediator-appointed-by', '/conflict/ladder/1/step'];
const bodies = (...of: object[]) => ({ governance: { bodies: rows(...of) } });

/** Enough for an agreement: parties, a goal and a contribution. */
const substance = (more: object) => ({
  parties: two,
  goal: { sentence: 'S' },
  contributions: { items: rows({ what: 'W' }) },
  ...more,
});
const said = {
  conflict: { final: 'court', law: 'nl' },
  ip: { results: rows({ type: 'T' }) },
  confidentiality: { what: 'none' },
  data: { personal: false },
  liability: { excluded: ['profit'] },
  term: { end: '2027-12-31', notice: { n: 1, unit: 'months' } },
};
const everySubject = [
  '/conflict/ladder',
  '/conflict/law',
  '/ip/results',
  '/confidentiality/what',
  '/data/personal',
  '/liability/cap-event',
  '/term/end',
  '/term/notice',
];
const withoutEnd = everySubject.filter((at) => at !== '/term/end');
const ofIntent = everySubject.filter((at) => !/^\/(?:ip|data|liability)/.test(at));

export const decidingTables: Tables = {
  114: {
    fires: [
      [{ goal: { document: 'pilot' }, governance: { votes: 'equal' } }, ['/goal/document']],
      [
        { goal: { document: 'intent' }, ip: { results: unknown }, liability: { 'cap-year': { typed: 'x' } } },
        ['/goal/document'],
      ],
    ],
    silent: [
      { goal: { document: 'agreement' }, governance: { votes: 'equal' } },
      { goal: { document: 'pilot' }, term: { start: '2027-01-01' } },
      { governance: { votes: 'equal' } },
    ],
    unknown: [{ goal: { document: unknown }, governance: { votes: 'equal' } }],
  },
  115: {
    fires: [
      [{ goal: { document: 'intent', binding: 'binding' } }, ['/goal/binding', '/goal/document']],
      [{ goal: { document: 'pilot' }, pilot: { pilot: false } }, ['/goal/document', '/pilot/pilot']],
    ],
    silent: [
      { goal: { document: 'intent', binding: 'mixed' } },
      { goal: { document: 'pilot' }, pilot: { pilot: true } },
      { goal: { binding: 'binding' }, pilot: { pilot: false } },
    ],
    unknown: [
      { goal: { document: 'intent', binding: unknown } },
      { goal: { document: 'pilot' }, pilot: { pilot: unknown } },
    ],
  },
  32: {
    fires: [
      [voting({ votes: 'equal' }), tie],
      [voting({ votes: 'equal' }, 4), tie],
      [voting({ votes: 'custom', 'vote-shares': shares('50', '50') }), tie],
      [voting({ votes: 'custom', 'vote-shares': 'equal' }), tie],
      [voting({ votes: 'custom', 'vote-shares': shares('50', '30', '20') }, 3), tie],
      [voting({ votes: 'equal', majority: 'half' }), tie],
      [voting({ votes: 'equal', quorum: { n: '2', unit: { other: 'partijen' } } }, 3), tie],
    ],
    silent: [
      voting({ votes: 'equal' }, 3),
      voting({ votes: 'equal', 'tie-break': 'cooling-off' }),
      voting({ votes: 'custom', 'vote-shares': shares('60', '40') }),
      voting({ votes: 'custom', 'vote-shares': shares('150', '-50') }),
      voting({ votes: 'custom', 'vote-shares': shares('40', '35', '25') }, 3),
      voting({ votes: 'equal', majority: 'two-thirds' }),
      voting({ votes: 'equal', majority: { other: 'drie van de vier partijen' } }, 4),
      voting({ votes: 'equal', quorum: { n: '3', unit: { other: 'partijen' } } }, 3),
      voting({ votes: 'capital' }),
      voting({}),
    ],
    unknown: [
      voting({ votes: unknown }),
      voting({ votes: 'equal', 'tie-break': unknown }),
      voting({ votes: 'equal', majority: unknown }),
      voting({ votes: 'equal', quorum: unknown }, 3),
      voting({ votes: 'custom', 'vote-shares': unknown }),
      { parties: { items: unknown }, governance: { votes: 'equal' } },
    ],
  },
  42: {
    fires: [
      [ladder(['mediation', 'team']), ['/conflict/ladder/1/step']],
      [
        { conflict: { ladder: rows({ step: 'team', days: { n: 0, unit: 'days' } }), final: 'none' } },
        ['/conflict/ladder/0/days'],
      ],
      [ladder(['team', 'mediation'], { final: undefined }), ['/conflict/final', '/conflict/ladder']],
      [ending('court', 'rechtbank Gelderland én arbitrage NAI'), bothEnds],
      [ending('arbitration', 'the NAI or the district court of Utrecht'), bothEnds],
    ],
    silent: [
      ending('court', 'rechtbank Gelderland'),
      ending('arbitration', 'the London Court of International Arbitration'),
      ending('none', 'arbitrage'),
      ladder(['team', 'leads', 'directors', 'mediation', 'decision']),
      ladder(['team', 'mediation'], { final: 'none' }),
      ladder(['team', 'decision'], { final: undefined }),
      {},
    ],
    unknown: [
      ladder(['team', 'mediation'], { final: unknown }),
      ending(unknown, 'rechtbank Gelderland én arbitrage NAI'),
      ending('court', unknown),
      { conflict: { ladder: unknown } },
      { conflict: { ladder: rows({ step: 'team', days: unknown }), final: 'none' } },
    ],
  },
  76: {
    fires: [
      [mediation({}), unnamed],
      [mediation({ mediator: 'een mediator uit het MfN-register' }), unnamed],
      [mediation({ mediator: 'mutually agreed' }), unnamed],
    ],
    silent: [
      ladder(['team']),
      mediation({ mediator: 'mw. Jansen' }),
      mediation({ mediator: 'a mediator', 'mediator-appointed-by': 'the county court' }),
    ],
    unknown: [
      mediation({ mediator: unknown }),
      mediation({ mediator: 'een mediator uit het MfN-register', 'mediator-appointed-by': unknown }),
    ],
  },
  81: {
    fires: [
      [
        bodies(
          { name: 'Overleg', meets: { every: 1, unit: 'weeks' } },
          { name: 'bestuur', meets: { every: 1, unit: 'years' } },
          { name: 'overleg', meets: { every: 1, unit: 'quarters' } },
        ),
        ['/governance/bodies/0/meets', '/governance/bodies/2/meets'],
      ],
    ],
    silent: [
      bodies(
        { name: 'overleg', meets: { every: 1, unit: 'weeks', on: 'maandag' } },
        { name: 'overleg', meets: { every: 1, unit: 'weeks' } },
        { name: 'overleg' },
        { meets: { every: 1, unit: 'years' } },
      ),
    ],
    unknown: [
      bodies({ name: 'overleg', meets: { every: 1, unit: 'weeks' } }, { name: 'overleg', meets: unknown }),
    ],
  },
  57: {
    fires: [[{ parties: two, term: { 'if-one-leaves': 'continue' } }, ['/term/if-one-leaves']]],
    silent: [
      { parties: two, term: { 'if-one-leaves': 'stop' } },
      { parties: two, term: { 'if-one-leaves': 'decide' } },
      { parties: parties({}, {}, {}), term: { 'if-one-leaves': 'continue' } },
    ],
    unknown: [{ parties: two, term: { 'if-one-leaves': unknown } }],
  },
  123: {
    fires: [
      [substance({}), everySubject],
      [substance({ ...said, conflict: { ladder: [], law: 'nl' } }), ['/conflict/ladder']],
      [substance({ ...said, term: { notice: unknown, 'no-end': false } }), ['/term/end']],
      [substance({ goal: { sentence: 'S', document: 'pilot' }, pilot: { end: '2027-06-30' } }), withoutEnd],
      [substance({ goal: { sentence: 'S', document: 'intent' } }), ofIntent],
    ],
    silent: [
      substance(said),
      substance({ ...said, term: { notice: unknown, 'no-end': true } }),
      { ...substance({}), goal: {} },
      { ...substance({}), contributions: { items: [] } },
      { ...substance({}), parties: parties({}) },
      {},
    ],
    unknown: [
      substance({
        conflict: { ladder: unknown, law: unknown },
        ip: { results: unknown },
        confidentiality: { what: unknown },
        data: { personal: unknown },
        liability: { 'cap-event': unknown },
        term: { end: unknown, notice: unknown },
      }),
    ],
  },
};
