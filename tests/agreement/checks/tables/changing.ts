import type { TopicAnswers } from '#agreement/answer';
import { rows, type Tables, unknown } from './table.ts';

const time = (n: number, unit: string) => ({ n, unit });
const times = (working: TopicAnswers, change: TopicAnswers = {}, governance: TopicAnswers = {}) => ({
  working,
  change,
  governance,
});
const voteLate = ['/working/reply-time', '/governance/written-time'];
const changeLate = ['/working/reply-time', '/change/answer-time'];

const parts = (...of: object[]) => ({ change: { parts: rows(...of) } });
const goal = (more: object) => ({ part: 'purpose', ...more });
const light = (percentage: string, governance: TopicAnswers) => ({
  ...parts(goal({ rule: 'majority', percentage })),
  governance,
});
const percentage = '/change/parts/0/percentage';
const reservedToo = (subject: unknown, rule: unknown, part: object = goal({ rule: 'unanimous' })) => ({
  ...parts(part),
  governance: { reserved: rows({ subject, rule }) },
});

export const changingTables: Tables = {
  39: {
    fires: [
      [times({ 'reply-time': time(5, 'days') }, {}, { 'written-time': time(3, 'days') }), voteLate],
      [times({ 'reply-time': time(2, 'weeks') }, { 'answer-time': time(10, 'days') }), changeLate],
      [times({ 'reply-time': time(2, 'days') }, { 'answer-time': time(4, 'hours') }), changeLate],
      [times({ 'reply-time': time(3, 'months') }, { 'answer-time': time(10, 'working-days') }), changeLate],
      [
        times({ 'reply-urgent': time(3, 'days'), 'reply-time': time(2, 'days') }),
        ['/working/reply-urgent', '/working/reply-time'],
      ],
    ],
    silent: [
      times({ 'reply-time': time(2, 'working-days') }, { 'answer-time': time(2, 'working-days') }),
      times({ 'reply-time': time(3, 'working-days') }, { 'answer-time': time(3, 'days') }),
      times({ 'reply-time': time(1, 'weeks') }, { 'answer-time': time(5, 'working-days') }),
      times({ 'reply-time': time(30, 'days') }, { 'answer-time': time(1, 'months') }),
      times({ 'reply-time': { words: 'een week' } }, { 'answer-time': time(1, 'days') }),
      times({ 'reply-time': time(5, 'days') }),
      {},
    ],
    unknown: [
      times({ 'reply-time': unknown }, { 'answer-time': time(1, 'days') }),
      times({ 'reply-time': time(5, 'days') }, { 'answer-time': unknown }, { 'written-time': unknown }),
    ],
  },
  40: {
    fires: [
      [
        parts(goal({ rule: 'unanimous' }), {}, goal({ rule: 'party', party: 'p1' })),
        ['/change/parts/0/rule', '/change/parts/2/rule'],
      ],
      [light('60', { majority: 'two-thirds' }), [percentage, '/governance/majority']],
      [light('50', { majority: 'half' }), [percentage, '/governance/majority']],
      [light('90', { majority: 'unanimous' }), [percentage, '/governance/majority']],
      [
        light('60', { majority: 'percentage', 'majority-percentage': '75' }),
        [percentage, '/governance/majority-percentage'],
      ],
      [
        reservedToo('wijziging van het doel', 'majority'),
        ['/change/parts/0/rule', '/governance/reserved/0/rule'],
      ],
      [
        reservedToo('changing the split of revenue', 'final-say', { part: 'money', rule: 'unanimous' }),
        ['/change/parts/0/rule', '/governance/reserved/0/rule'],
      ],
    ],
    silent: [
      parts(goal({ rule: 'unanimous' }), goal({ rule: 'unanimous' })),
      parts(goal({ rule: 'unanimous' }), { part: 'money', rule: 'party' }),
      light('75', { majority: 'two-thirds' }),
      light('60', { majority: { other: 'drie van de vier' } }),
      light('100', { majority: 'unanimous' }),
      {
        ...parts({ part: { other: 'de planning' }, rule: 'majority', percentage: '40' }),
        governance: { majority: 'half' },
      },
      reservedToo('het doel van een uitgave', 'majority'),
      reservedToo('wijziging van het doel', 'veto'),
      reservedToo('wijziging van de planning', 'majority'),
      reservedToo('wijziging van het doel', 'majority', goal({ rule: 'majority', percentage: '60' })),
      {},
    ],
    unknown: [
      parts(goal({ rule: 'unanimous' }), goal({ rule: unknown })),
      parts({ part: unknown, rule: 'unanimous' }, { part: unknown, rule: 'party' }),
      { ...parts(goal({ rule: 'majority', percentage: unknown })), governance: { majority: 'half' } },
      light('40', { majority: unknown }),
      light('40', { majority: 'percentage', 'majority-percentage': unknown }),
      reservedToo(unknown, 'majority'),
      { change: { parts: unknown } },
    ],
  },
  41: {
    fires: [
      [
        {
          change: { form: 'alleen schriftelijk en door iedereen ondertekend', 'decides-small': 'per e-mail' },
        },
        ['/change/form', '/change/decides-small'],
      ],
      [
        {
          change: { form: 'by email', parts: rows({ how: 'in signed writing' }) },
          working: { channels: rows({ purpose: 'changes', channel: 'e-mail' }) },
        },
        ['/change/parts/0/how', '/change/form', '/working/channels/0/channel'],
      ],
    ],
    silent: [
      {
        change: { form: 'per e-mail; geldt pas na “akkoord”', 'decides-big': 'alle partijen, schriftelijk' },
      },
      { change: { form: 'ondertekend, en als scan per e-mail gestuurd' } },
      {
        change: { form: 'in writing, signed by all' },
        working: { channels: rows({ purpose: 'questions', channel: 'e-mail' }) },
      },
      {},
    ],
    unknown: [
      { change: { form: unknown, 'decides-big': 'per e-mail' } },
      { change: { form: 'ondertekend', parts: rows({ how: unknown }) }, working: { channels: unknown } },
    ],
  },
  97: {
    fires: [
      [{ change: { hardship: 'als de kosten met 20% stijgen' } }, ['/change/hardship']],
      [
        { change: { hardship: 'x', 'hardship-outcome': 'stays' }, conflict: { law: 'nl' } },
        ['/change/hardship', '/change/hardship-outcome'],
      ],
    ],
    silent: [{ change: { hardship: 'x' }, conflict: { law: 'be' } }, { change: {} }, {}],
    unknown: [
      { change: { hardship: unknown, 'hardship-outcome': unknown } },
      { change: { hardship: 'x' }, conflict: { law: unknown } },
    ],
  },
  98: {
    fires: [
      [
        parts(goal({ rule: 'unanimous' }), { part: { other: 'the terms' }, rule: 'party', party: 'p1' }),
        ['/change/parts/1/rule'],
      ],
    ],
    silent: [parts(goal({ rule: 'unanimous' })), {}],
    unknown: [parts(goal({ rule: unknown })), { change: { parts: unknown } }],
  },
};
