import type { TopicAnswers } from '#agreement/answer';
import { rows, type Tables, unknown } from './table.ts';

const brought = (what: unknown, ip: TopicAnswers) => ({
  contributions: { items: rows({ kind: 'ip', what }, { kind: 'hours', what: 'Bakken' }) },
  ip,
});
const missing = ['/ip/background', '/contributions/items/0/what'];
const made = (...of: object[]) => ({ ip: { results: rows(...of) } });
const bound = (...of: object[]) => ({ exclusivity: { restrictions: rows(...of) } });
const whole = { what: 'geen fotoboeken', party: 'p1', area: 'Zwolle', until: { words: 'Pasen' } };
const restriction = (field: string) => `/exclusivity/restrictions/0/${field}`;
const lasting = (until: unknown, more: object = {}) => ({ ...bound({ ...whole, until }), ...more });

export const rightsTables: Tables = {
  15: {
    fires: [
      [brought('320 kookvideo’s', { background: rows({ item: 'recepten' }) }), missing],
      [brought('Software', { results: rows({ type: 'foto’s' }) }), missing],
    ],
    silent: [
      brought('De software van A', { background: rows({ item: 'software (A)' }) }),
      brought('Recepten', { results: rows({ type: 'recepten en foto’s' }) }),
      brought('Recepten', {}),
      {},
    ],
    unknown: [
      brought('Recepten', { background: unknown, results: rows({ type: 'foto’s' }) }),
      brought('Recepten', { background: rows({ item: unknown }) }),
      brought(unknown, { background: rows({ item: 'foto’s' }) }),
    ],
  },
  47: {
    fires: [
      [made({ type: 'foto’s', use: 'allen' }), ['/ip/results/0/owner']],
      [made({ type: 'foto’s', owner: 'party', use: 'allen' }), ['/ip/results/0/party']],
      [made({ owner: 'maker' }, { owner: 'field', use: 'A' }), ['/ip/results/0/after-end']],
      [made({ type: 'naam', owner: 'joint' }), ['/ip/joint-use', '/ip/results/0/owner']],
    ],
    silent: [
      made({ owner: 'party', party: 'p1', 'after-end': 'no' }, { owner: 'maker', use: 'allen' }),
      { ip: { results: rows({ owner: 'joint' }), 'joint-use': 'free' } },
      { ip: { results: [] } },
      {},
    ],
    unknown: [
      made({ owner: unknown, use: unknown }),
      made({ owner: 'party', party: unknown, 'after-end': unknown }),
      { ip: { results: rows({ owner: 'joint' }), 'joint-use': unknown } },
      { ip: { results: unknown } },
    ],
  },
  53: {
    fires: [
      [bound({ ...whole, area: undefined, until: undefined }), [restriction('area'), restriction('until')]],
      [bound({ ...whole, what: undefined }), [restriction('what')]],
    ],
    silent: [bound(whole), {}],
    unknown: [
      bound({ what: unknown, area: unknown, until: unknown }),
      { exclusivity: { restrictions: unknown } },
    ],
  },
  100: {
    fires: [
      [lasting({ n: 10, unit: 'years', after: 'term/end' }), [restriction('until')]],
      [lasting({ n: 61, unit: 'months', after: 'signing' }), [restriction('until')]],
      [lasting('2033-01-02', { term: { start: '2027-01-01' } }), [restriction('until')]],
    ],
    silent: [
      lasting({ n: 5, unit: 'years', after: 'term/end' }),
      lasting('2032-01-01', { term: { start: '2027-01-01' } }),
      lasting('2099-01-01'),
      lasting({ words: 'voor altijd' }),
    ],
    unknown: [lasting(unknown), lasting('2099-01-01', { term: { start: unknown } })],
  },
  101: {
    fires: [
      [bound(whole), ['/exclusivity/restrictions']],
      [
        { exclusivity: { 'non-solicit': ['people'], 'best-terms': 'A' } },
        ['/exclusivity/non-solicit', '/exclusivity/best-terms'],
      ],
    ],
    silent: [{ exclusivity: { 'first-refusal': 'A', restrictions: [] } }, {}],
    unknown: [{ exclusivity: { restrictions: unknown, 'non-solicit': unknown, 'best-terms': unknown } }],
  },
};
