import type { TopicAnswers } from '#agreement/answer';
import { euros, parties, rows, shares, type Tables, unknown } from './table.ts';

const voting = (governance: TopicAnswers, count = 2) => ({
  parties: parties(...Array.from({ length: count }, () => ({}))),
  governance,
});
const custom = (...of: string[]) => ({ votes: 'custom', 'vote-shares': shares(...of) });
const meeting = (n: string, more: TopicAnswers = {}) => ({
  quorum: { n, unit: { other: 'partijen' } },
  ...more,
});
const votes = '/governance/votes';
const blocked = ['/governance/quorum', '/governance/no-quorum'];

const leads = parties(
  { signatory: 'mw. R. Achterberg', lead: 'Jan Blom, jan@voorbeeld.nl' },
  { 'legal-name': 'Lichtlijn Evenementen B.V.', signatory: 'Carla van ’t Veer' },
);
const tied = (governance: TopicAnswers) => ({ parties: leads, governance });

const reserved = (...of: object[]) => ({ governance: { reserved: rows(...of) } });
const goal = (more: object) => ({ subject: 'Het doel', ...more });

export const votingTables: Tables = {
  33: {
    fires: [
      [tied({ 'tie-person': { name: 'R. Achterberg', role: 'voorzitter' } }), ['/governance/tie-person']],
      [tied({ 'tie-person': { name: 'dhr. Jan Blom' } }), ['/governance/tie-person']],
      [tied({ 'tie-person': { name: 'Lichtlijn Evenementen B.V.' } }), ['/governance/tie-person']],
      [tied({ 'tie-person': { name: 'P. Hofstra', party: 'p2' } }), ['/governance/tie-person']],
      [tied({ 'tie-break': 'party', 'tie-party': 'p1' }), ['/governance/tie-party']],
    ],
    silent: [
      tied({ 'tie-person': { name: 'P. Hofstra', role: 'oud-notaris' } }),
      tied({ 'tie-person': { name: 'mw.' } }),
      tied({ 'tie-party': 'p9' }),
      tied({}),
      {},
    ],
    unknown: [tied({ 'tie-person': unknown, 'tie-party': unknown })],
  },
  34: {
    fires: [
      [voting({ votes: 'equal', majority: 'half' }), ['/governance/majority', votes]],
      [voting({ votes: 'equal', majority: 'three-quarters' }, 3), ['/governance/majority', votes]],
      [
        voting({ ...custom('50', '50'), majority: 'percentage', 'majority-percentage': '75' }),
        ['/governance/majority-percentage', votes],
      ],
      // 66,67% is just more than two of three.
      [
        voting({ votes: 'equal', majority: 'percentage', 'majority-percentage': '66.67' }, 3),
        ['/governance/majority-percentage', votes],
      ],
      [
        voting({ votes: 'equal', majority: 'half', reserved: rows({ rule: 'majority' }) }),
        ['/governance/majority', '/governance/reserved/0/rule', votes],
      ],
    ],
    silent: [
      voting({ votes: 'equal', majority: 'unanimous' }),
      voting({ votes: 'equal', majority: 'two-thirds' }, 3),
      voting({ ...custom('60', '40'), majority: 'half' }),
      voting({ ...custom('100'), majority: 'half' }),
      voting({ votes: 'equal', majority: { other: 'drie van de vier' } }, 4),
      voting({ votes: 'equal', majority: 'percentage', 'majority-percentage': '105' }),
      voting({ votes: 'capital', majority: 'half' }),
      voting({ votes: 'equal', majority: 'half' }, 1),
      {},
    ],
    unknown: [
      voting({ votes: unknown, majority: 'half' }),
      voting({ votes: 'equal', majority: unknown, reserved: rows({ rule: unknown }) }),
      voting({ votes: 'equal', majority: 'percentage', 'majority-percentage': unknown }),
      voting({ votes: 'custom', 'vote-shares': unknown, majority: 'half' }),
    ],
  },
  35: {
    fires: [
      [voting({ ...custom('60', '40'), majority: 'half' }), ['/governance/majority', votes]],
      [
        voting({ votes: 'equal', majority: 'percentage', 'majority-percentage': '50' }),
        ['/governance/majority-percentage', votes],
      ],
      [
        voting({ ...custom('80', '20'), reserved: rows({ rule: 'unanimous' }, { rule: 'three-quarters' }) }),
        ['/governance/reserved/1/rule', votes],
      ],
    ],
    silent: [
      voting({ ...custom('60', '40'), majority: 'two-thirds' }),
      voting({ ...custom('60', '45'), majority: 'half' }),
      voting({ votes: 'equal', majority: 'half' }, 3),
      voting({ votes: 'equal', majority: 'half' }, 1),
      {},
    ],
    unknown: [
      voting({ votes: unknown, majority: 'half' }),
      voting({ ...custom('60', '40'), majority: unknown }),
    ],
  },
  36: {
    fires: [
      [voting(meeting('2')), blocked],
      [voting({ quorum: { 'at-least': { n: '3', unit: { other: 'parties' } } } }, 3), blocked],
      [voting({ quorum: { words: '4 van de 4 partijen' } }, 4), blocked],
      [voting({ quorum: { percent: '75', of: 'de partijen' } }, 3), blocked],
      [voting({ ...custom('60', '40'), quorum: { percent: '50', of: 'the votes' } }), blocked],
    ],
    silent: [
      voting(meeting('2'), 3),
      voting(meeting('2', { 'no-quorum': 'een tweede overleg' })),
      voting(meeting('3')),
      voting({ quorum: { n: '5', unit: 'people' } }),
      voting({ quorum: { percent: '40', of: 'the votes' }, votes: 'capital' }),
      voting({ ...custom('60', '40'), quorum: { percent: '40', of: 'de stemmen' } }),
      voting({ quorum: { percent: '75', of: 'de leden' } }),
      voting({ quorum: 'actual-cost' }),
      voting({ quorum: { from: { n: '1', unit: 'people' }, to: { n: '2', unit: 'people' } } }),
      voting({ quorum: { 'at-most': euros('1.00') } }),
      {},
    ],
    unknown: [
      voting({ quorum: unknown }),
      voting(meeting('2', { 'no-quorum': unknown })),
      { parties: { items: unknown }, governance: meeting('2') },
    ],
  },
  37: {
    fires: [
      [
        reserved(goal({ rule: 'unanimous' }), goal({ subject: 'het doel.', rule: 'majority' })),
        ['/governance/reserved/0/rule', '/governance/reserved/1/rule'],
      ],
      [
        reserved(goal({ rule: 'veto', party: 'p1' }), {}, goal({ rule: 'final-say', party: 'p2' })),
        ['/governance/reserved/0/rule', '/governance/reserved/2/rule'],
      ],
      [
        reserved(goal({ rule: 'final-say', party: 'p1' }), goal({ rule: 'final-say', party: 'p2' })),
        ['/governance/reserved/0/party', '/governance/reserved/1/party'],
      ],
    ],
    silent: [
      reserved(goal({ rule: 'unanimous' }), goal({ rule: 'unanimous' })),
      reserved(goal({ rule: 'veto', party: 'p1' }), goal({ rule: 'veto', party: 'p2' })),
      reserved(goal({ rule: 'unanimous' }), { subject: 'de naam', rule: 'majority' }),
      reserved({ subject: '–', rule: 'unanimous' }, { subject: '…', rule: 'majority' }),
      reserved(goal({ rule: 'unanimous' }), goal({})),
    ],
    unknown: [
      reserved(goal({ rule: 'unanimous' }), goal({ rule: unknown })),
      reserved(goal({ rule: 'final-say', party: 'p1' }), goal({ rule: 'final-say', party: unknown })),
      reserved({ subject: unknown, rule: 'unanimous' }, { subject: unknown, rule: 'majority' }),
    ],
  },
  38: {
    fires: [
      [
        { parties: parties({ lead: 'Fien Vos, fien@voorbeeld.nl', deputy: 'mw. Fien Vos' }) },
        ['/parties/items/0/lead', '/parties/items/0/deputy'],
      ],
      [
        { parties: parties({ lead: 'Jan', deputy: 'Carla' }, { signatory: 'Carla', lead: 'Piet' }) },
        ['/parties/items/0/deputy'],
      ],
    ],
    silent: [
      { parties: parties({ lead: 'Jan', deputy: 'Carla' }, { lead: 'Piet', deputy: 'Noor' }) },
      // Somebody may be a director of both.
      { parties: parties({ signatory: 'Carla', lead: 'Jan', deputy: 'Carla' }, { signatory: 'Carla' }) },
      { parties: parties({ lead: 'Jan' }, { lead: 'Jan' }) },
      {},
    ],
    unknown: [
      { parties: parties({ lead: 'Jan', deputy: unknown }, { lead: 'Piet', deputy: unknown }) },
      { parties: parties({ lead: unknown, deputy: 'Jan' }, { lead: unknown }) },
    ],
  },
  96: {
    fires: [
      [
        {
          governance: { mandates: rows({ who: 'de penningmeester', limit: euros('5000.00') }) },
          money: { 'costs-limit': euros('2500.00') },
        },
        ['/governance/mandates/0/limit', '/money/costs-limit'],
      ],
      [
        {
          governance: { mandates: rows({}, { limit: euros('2500.01') }) },
          money: { 'costs-limit': euros('2500.00') },
        },
        ['/governance/mandates/1/limit', '/money/costs-limit'],
      ],
    ],
    silent: [
      {
        governance: { mandates: rows({ limit: euros('2500.00') }) },
        money: { 'costs-limit': euros('2500.00') },
      },
      {
        governance: { mandates: rows({ limit: { amount: '5000.00', currency: 'GBP' } }) },
        money: { 'costs-limit': euros('2500.00') },
      },
      { governance: { mandates: rows({ limit: euros('2500.00') }) } },
    ],
    unknown: [
      { governance: { mandates: rows({ limit: euros('5000.00') }) }, money: { 'costs-limit': unknown } },
      { governance: { mandates: rows({ limit: unknown }) }, money: { 'costs-limit': euros('2500.00') } },
    ],
  },
  99: {
    fires: [
      [
        {
          governance: {
            bodies: rows({ name: 'bestuur' }, { name: 'team', meets: { every: 1, unit: 'weeks' } }),
          },
        },
        ['/governance/bodies/0/meets', '/governance/quorum'],
      ],
      [
        { governance: { bodies: rows({ name: 'bestuur' }), ...meeting('2') } },
        ['/governance/bodies/0/meets'],
      ],
      [
        { governance: { 'tie-break': 'rotating-chair' } },
        ['/governance/chair-rotation', '/governance/tie-break'],
      ],
    ],
    silent: [
      { governance: { bodies: rows({ name: 'team', meets: { words: 'als het nodig is' } }, {}) } },
      { governance: { 'tie-break': 'rotating-chair', 'chair-rotation': 'elk jaar' } },
      { governance: { 'tie-break': 'cooling-off' } },
      {},
    ],
    unknown: [
      { governance: { bodies: rows({ name: 'bestuur', meets: unknown }, { name: unknown }) } },
      { governance: { 'tie-break': 'rotating-chair', 'chair-rotation': unknown } },
      { governance: { bodies: unknown, 'tie-break': unknown } },
    ],
  },
};
