import type { TopicAnswers } from '#agreement/answer';
import { euros, parties, rows, type Tables, two, unknown } from './table.ts';

const secret = (words: string, more: object = {}) => ({
  confidentiality: { after: { words } },
  term: { start: '2027-01-01', end: '2027-12-31', ...more },
});
const data = (more: object) => ({ data: { personal: true, ...more } });
const assigned = (...duties: string[]) => rows(...duties.map((duty) => ({ duty, party: 'p1' })));
const all = ['inform', 'requests', 'breach', 'secure', 'assess'];
const unassigned = ['/data/duties', '/data/roles'];
const news = (n: number, unit: string) => data({ 'breach-notice': { n, unit } });
const capped = (liability: object, more: object = {}) => ({
  liability: { 'cap-event': euros('25000.00'), ...liability },
  ...more,
});
const guarantee = (amount: unknown) => ({ money: { layers: rows({ model: 'guarantee', amount }) } });
const sharing = (liability: TopicAnswers, money: object = { basis: 'profit' }) => ({
  parties: two,
  money: { revenue: true, ...money },
  liability,
});
const penalised = (more: object) => ({ confidentiality: { penalty: euros('5000.00'), ...more } });
const abroad = (country: unknown, more: object) => ({ parties: parties({}, { country }), ...data(more) });

export const protectionTables: Tables = {
  48: {
    fires: [
      [secret('tot 1 juni 2027'), ['/confidentiality/after', '/term/end']],
      [secret('until 30-11-2026', { renewal: 'automatic' }), ['/confidentiality/after', '/term/start']],
      [secret('until 30 November 2026', { end: undefined }), ['/confidentiality/after', '/term/start']],
    ],
    silent: [
      secret('tot 1 juni 2030'),
      secret('zolang het nodig is'),
      secret('tot 30-30-2027 of zo'),
      secret('until 1 June 2027', { renewal: 'automatic' }),
      { confidentiality: { after: { n: 2, unit: 'years' } }, term: { end: '2027-12-31' } },
      {},
    ],
    unknown: [
      { confidentiality: { after: unknown }, term: { end: '2027-12-31' } },
      secret('tot 1 juni 2027', { start: unknown, end: unknown }),
    ],
  },
  49: {
    fires: [
      [data({}), ['/data/roles']],
      [data({ contact: 'A' }), ['/data/roles']],
      [data({ roles: 'joint' }), unassigned],
      [data({ roles: 'joint', duties: assigned('inform', 'breach') }), unassigned],
      [data({ roles: 'joint', duties: rows(...all.map((duty) => ({ duty }))) }), unassigned],
    ],
    silent: [
      data({ roles: 'joint', duties: assigned(...all) }),
      data({ roles: 'separate' }),
      data({ roles: 'processor' }),
      { data: { personal: false } },
      {},
    ],
    unknown: [
      data({ roles: unknown }),
      data({ roles: 'joint', duties: unknown }),
      data({ roles: 'joint', duties: rows({ duty: unknown, party: 'p1' }) }),
      data({ roles: 'joint', duties: rows(...all.map((duty) => ({ duty, party: unknown }))) }),
    ],
  },
  50: {
    fires: [
      [data({ 'outside-eea': true }), ['/data/transfer-by', '/data/outside-eea']],
      [news(72, 'hours'), ['/data/breach-notice']],
      [news(3, 'days'), ['/data/breach-notice']],
      [news(2, 'working-days'), ['/data/breach-notice']],
    ],
    silent: [
      data({ 'outside-eea': true, 'transfer-by': 'clauses' }),
      data({ 'outside-eea': false }),
      news(48, 'hours'),
      news(2, 'days'),
      news(1, 'working-days'),
      data({ 'breach-notice': { words: 'meteen' } }),
      {},
    ],
    unknown: [
      data({ 'outside-eea': true, 'transfer-by': unknown }),
      data({ 'outside-eea': unknown, 'breach-notice': unknown }),
    ],
  },
  51: {
    fires: [
      [capped({}, guarantee(euros('48000.00'))), ['/liability/cap-event', '/money/layers/0/amount']],
      [
        capped({ 'cap-year': euros('40000.00') }, guarantee(euros('48000.00'))),
        ['/liability/cap-year', '/money/layers/0/amount'],
      ],
      [
        capped({
          insurance: rows({ party: 'p1', sum: euros('10000.00') }, { party: 'p1', sum: euros('20000.00') }),
        }),
        ['/liability/cap-event', '/liability/insurance/0/sum', '/liability/insurance/1/sum'],
      ],
      [
        capped({ uncapped: ['data'], 'head-caps': rows({ head: 'injury' }, { head: 'data' }) }),
        ['/liability/head-caps/1/head', '/liability/uncapped'],
      ],
    ],
    silent: [
      capped({ 'cap-year': euros('50000.00') }, guarantee(euros('48000.00'))),
      capped({}, { money: { layers: rows({ model: 'fee', amount: euros('48000.00') }) } }),
      capped({
        insurance: rows({ party: 'p1', sum: euros('10000.00') }, { party: 'p1', sum: euros('25000.00') }),
      }),
      capped({ insurance: rows({ party: 'p1', sum: { amount: '1', currency: 'JPY' } }) }),
      capped({ uncapped: ['data'], 'head-caps': rows({ head: { other: 'boetes' } }) }),
      {},
    ],
    unknown: [
      capped({ 'cap-event': unknown }, guarantee(euros('48000.00'))),
      capped({}, guarantee(unknown)),
      capped({ insurance: rows({ party: 'p1', sum: unknown }) }),
      capped({ uncapped: unknown, 'head-caps': unknown }),
    ],
  },
  52: {
    fires: [
      [sharing({}), ['/liability/third-parties', '/money/basis']],
      [sharing({ 'may-bind': 'no' }, { losses: 'shared' }), ['/liability/third-parties', '/money/losses']],
      [sharing({ 'third-parties': 'equal' }), ['/money/basis']],
    ],
    silent: [
      sharing({}, { basis: 'gross', losses: 'own' }),
      sharing({}, { revenue: false, losses: 'shared' }),
      { ...sharing({}), parties: parties({}) },
      { ...sharing({ 'third-parties': 'cause' }), conflict: { law: 'be' } },
      {},
    ],
    unknown: [
      { ...sharing({ 'third-parties': unknown }), conflict: { law: unknown } },
      sharing({}, { basis: unknown, losses: unknown }),
      { ...sharing({}), parties: { items: unknown } },
    ],
  },
  102: {
    fires: [[penalised({}), ['/confidentiality/penalty-besides', '/confidentiality/penalty']]],
    silent: [penalised({ 'penalty-besides': false }), { ...penalised({}), conflict: { law: 'be' } }, {}],
    unknown: [penalised({ 'penalty-besides': unknown }), penalised({ penalty: unknown })],
  },
  104: {
    fires: [
      [abroad('Türkiye', {}), ['/data/outside-eea', '/parties/items/1/country']],
      [
        abroad('Verenigde Staten', { 'outside-eea': false }),
        ['/data/outside-eea', '/parties/items/1/country'],
      ],
      [abroad('the United Kingdom', {}), ['/data/outside-eea', '/parties/items/1/country']],
    ],
    silent: [
      abroad('België', {}),
      abroad('Noorwegen', {}),
      abroad('Atlantis', {}),
      abroad('Türkiye', { 'outside-eea': true }),
      { ...abroad('Türkiye', {}), data: { personal: false } },
    ],
    unknown: [abroad(unknown, {}), abroad('Türkiye', { 'outside-eea': unknown })],
  },
};
