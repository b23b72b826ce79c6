import { euros, rows, type Tables, unknown } from './table.ts';

const involved = (...of: object[]) => ({ parties: { involved: rows(...of) } });
const due = (when: unknown, parties: { [id: string]: unknown } = {}) => ({
  parties,
  contributions: { items: rows({ what: 'Cash', due: when }) },
});
const signing = ['/contributions/items/0/due', '/parties/signing-day'];
const ladder = (final: unknown, ...steps: unknown[]) => ({
  conflict: { final, ladder: rows(...steps.map((step) => ({ step }))) },
});
const atOnce = ['/conflict/ladder', '/conflict/final'];

/** What comes from outside the parties, or from a day that they have not set yet. */
export const outsideTables: Tables = {
  119: {
    fires: [
      [involved({ name: 'Canal Fund', amount: euros('10000.00') }), ['/parties/involved/0/amount']],
      [involved({ name: 'X' }, { amount: euros('1.00') }), ['/parties/involved/1/amount']],
    ],
    silent: [involved({ name: 'Canal Fund', role: 'funder', does: 'a grant' }), {}],
    unknown: [involved({ name: 'Canal Fund', amount: unknown }), { parties: { involved: unknown } }],
  },
  120: {
    fires: [
      [due({ words: 'on signing' }), signing],
      [due({ words: 'bij de ondertekening' }), signing],
      [due({ n: 14, unit: 'days', after: 'signing' }), signing],
    ],
    silent: [
      due({ words: 'on signing' }, { 'signing-day': '2027-03-15' }),
      due({ words: 'on completion' }),
      due({ n: 14, unit: 'days', after: 'term/start' }),
      due('2027-03-15'),
    ],
    unknown: [due(unknown), due({ words: 'on signing' }, { 'signing-day': unknown })],
  },
  121: {
    fires: [
      [ladder('court', 'team', 'directors'), atOnce],
      [ladder('arbitration', { other: 'onderhandelen' }), atOnce],
    ],
    silent: [
      ladder('court', 'leads', 'mediation'),
      ladder('court', 'leads', 'decision'),
      ladder('court', { other: 'bemiddeling door de brancheorganisatie' }),
      ladder('none', 'leads'),
      { conflict: { ...ladder('court', 'leads').conflict, mediator: 'P. Hofstra' } },
      ladder('court'),
    ],
    unknown: [
      ladder('court', unknown),
      ladder(unknown, 'leads'),
      { conflict: { final: 'court', ladder: unknown } },
    ],
  },
};
