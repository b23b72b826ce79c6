import { euros, rows, shares, type Tables, unknown } from './table.ts';

const given = (...of: object[]) => ({ contributions: { items: rows(...of) } });
const item = (place: number, field: string) => `/contributions/items/${place}/${field}`;
const payment = (place: number, field = 'amount') => `/contributions/payments/${place}/${field}`;
const cash = (amount: string, more: object = {}) => ({ kind: 'cash', value: euros(amount), ...more });

/** Contributions of parties that share costs by a key. */
const split = (...of: object[]) => ({ ...given(...of), money: { 'costs-shares': shares('60', '40') } });

/** Contributions, and payments of the first of them. */
const paid = (items: object[], ...payments: object[]) => ({
  contributions: {
    items: rows(...items),
    payments: rows(...payments.map((each) => ({ contribution: 'r1', ...each }))),
  },
});
const part = (amount: string, more: object = {}) => ({ amount: euros(amount), ...more });
const percent = (n: string) => ({ n, unit: { other: '%' } });
const hour = (giver: string) => ({ kind: 'hours', giver });
const hours = (...givers: string[]) => given(...givers.map(hour));
const words = (said: string) => ({ words: said });
const later = words('on completion');
const at = (when: unknown) => part('5.00', { when });
const range = { from: { n: '10', unit: 'hours' }, to: { n: '16', unit: 'hours' } };
const deducted = (more: object) => ({ money: { deductions: rows({ what: 'fee', ...more }) } });

/** A part of the costs in one step, and a ceiling for whoever bears it. */
const rising = (step: object, cap?: object) => ({
  money: { 'costs-tiers': rows(step), ...(cap && { 'costs-caps': rows({ party: 'p1', cap }) }) },
});
const rise = '/money/costs-tiers/0/rise';

/** What is to be paid or counted: of what, with which tax, in which parts, up to where, when, and how exactly. */
export const amountTables: Tables = {
  61: {
    fires: [
      [{ money: { layers: rows({ model: 'royalty', percentage: '5' }) } }, ['/money/layers/0/of']],
      [given({ quantity: percent('5') }), [item(0, 'quantity')]],
      [given({ 'amount-rule': { 'at-least': percent('15') } }), [item(0, 'amount-rule')]],
      [
        given({ quantity: { from: percent('5'), to: { n: '10', unit: { other: 'procent' } } } }),
        [item(0, 'quantity')],
      ],
      [given({ 'penalty-cap': { words: 'hoogstens 10 %' } }), [item(0, 'penalty-cap')]],
    ],
    silent: [
      {
        money: {
          layers: rows(
            { model: 'royalty', percentage: '5', of: 'gross' },
            { model: 'fee', percentage: '5', rule: 'of all' },
            { model: 'fee', amount: euros('5.00') },
            { model: 'costs', percentage: '5' },
          ),
        },
      },
      given({ quantity: { percent: '5', of: 'de omzet' } }, { quantity: 'actual-cost' }),
      given({ 'amount-rule': { 'at-least': { n: '15', unit: { other: '% van de kosten' } } } }),
      given(
        { 'amount-rule': { words: 'minstens 15% van de kosten' } },
        { quantity: { 'at-most': euros('5.00') } },
      ),
      given({ quantity: { n: '40', unit: 'hours' } }),
    ],
    unknown: [
      {
        money: {
          layers: rows(
            { model: 'royalty', percentage: unknown },
            { model: 'royalty', percentage: '5', of: unknown },
          ),
        },
      },
      given({ quantity: unknown, 'amount-rule': { typed: '5%' } }),
    ],
  },
  62: {
    fires: [
      [given(cash('100.00', { tax: 'excluded' }), cash('200.00'), { kind: 'hours' }), [item(1, 'tax')]],
      [
        given({ kind: 'hours', terms: 'paid', value: euros('65.00') }, cash('200.00', { tax: 'none' }), {
          kind: 'cash',
          'amount-rule': 'actual-cost',
        }),
        [item(0, 'tax'), item(2, 'tax')],
      ],
      [
        paid([cash('100.00')], part('50.00', { tax: 'included' }), part('50.00')),
        [item(0, 'tax'), payment(1, 'tax')],
      ],
      [given(cash('100.00', { indexation: 'IBOI' })), [item(0, 'price-level'), item(0, 'indexation')]],
    ],
    silent: [
      given(cash('100.00'), cash('200.00')),
      given(cash('100.00', { tax: 'none' }), cash('200.00', { tax: 'included' })),
      given(cash('100.00', { tax: 'none' }), { kind: 'equipment', value: euros('900.00') }),
      paid([cash('100.00', { tax: 'excluded' })], part('50.00'), part('50.00')),
      given(cash('100.00', { indexation: 'IBOI', 'price-level': '2014' })),
      given(cash('100.00', { tax: 'none' }), { kind: 'cash' }),
    ],
    unknown: [
      given(cash('100.00', { tax: 'none' }), cash('200.00', { tax: unknown })),
      given(cash('100.00', { tax: unknown }), cash('200.00')),
      given(
        cash('100.00', { indexation: unknown }),
        cash('5.00', { indexation: 'x', 'price-level': unknown }),
      ),
    ],
  },
  63: {
    fires: [
      [paid([cash('100.00')], part('50.00'), part('49.00')), [item(0, 'value'), payment(0), payment(1)]],
      // The payments of a lock in a canal, with tax, and what was promised for it, without: a thousand euros apart.
      [
        paid(
          [cash('155381000.00', { tax: 'excluded' })],
          part('110911000.00', { tax: 'included' }),
          part('77099000.00', { tax: 'included' }),
        ),
        [item(0, 'value'), payment(0), payment(1)],
      ],
      [
        paid([cash('121.00', { tax: 'excluded' })], part('121.00', { tax: 'included' })),
        [item(0, 'value'), payment(0)],
      ],
    ],
    silent: [
      paid([cash('5000.00')], part('1900.00'), part('3100.00')),
      paid([cash('100.00', { tax: 'excluded' })], part('121.00', { tax: 'included' })),
      paid(
        [cash('109.00', { tax: 'included' })],
        part('60.00', { tax: 'excluded' }),
        part('40.00', { tax: 'excluded' }),
      ),
      paid([cash('100.00', { tax: 'excluded' })], part('100.00', { tax: 'none' })),
      paid([cash('100.00')], { amount: { amount: '99.00', currency: 'USD' } }),
      paid([cash('100.00', { rhythm: { every: 1, unit: 'years' } })], part('50.00')),
      paid([{ kind: 'cash' }], part('50.00')),
      paid([cash('100.00')], { contribution: 'r9', amount: euros('50.00') }),
      given(cash('100.00')),
    ],
    unknown: [
      paid([cash('100.00')], part('50.00'), { amount: unknown }),
      paid([{ kind: 'cash', value: unknown }], part('50.00')),
      paid([cash('100.00')], part('50.00'), {}),
    ],
  },
  91: {
    fires: [
      [given({ kind: 'cash', 'amount-rule': 'actual-cost' }), [item(0, 'amount-rule')]],
      [
        given({ kind: 'hours', terms: 'paid', 'amount-rule': { 'at-least': euros('500.00') } }),
        [item(0, 'amount-rule')],
      ],
      [
        given({
          kind: 'cash',
          'amount-rule': { words: 'de werkelijke kosten boven de Nederlandse bijdrage' },
        }),
        [item(0, 'amount-rule')],
      ],
      [given({ penalty: euros('250.00') }), [item(0, 'penalty-cap')]],
      [rising({ party: 'p1', band: { 'at-least': euros('640.00') }, rise: '0.05' }), [rise]],
      [rising({ party: 'p1', band: { 'at-least': euros('640.00') }, rise: '0.05' }, euros('164.25')), [rise]],
    ],
    silent: [
      given({ kind: 'cash', 'amount-rule': { words: 'de werkelijke kosten, hoogstens € 500' } }),
      given({ kind: 'cash', 'amount-rule': { percent: '15', of: 'de kosten' } }),
      given({ kind: 'cash', 'amount-rule': { 'at-most': euros('500.00') } }),
      given(cash('100.00', { 'amount-rule': 'actual-cost' })),
      given({ kind: 'equipment', 'amount-rule': 'actual-cost' }),
      given({ penalty: euros('250.00'), 'penalty-cap': { 'at-most': euros('5000.00') } }),
      rising({ band: { from: euros('540.00'), to: euros('640.00') }, rise: '0.1' }),
      rising({ band: { 'at-least': euros('640.00') }, percentage: '16' }),
    ],
    unknown: [
      given(
        { kind: 'cash', 'amount-rule': unknown },
        { kind: 'cash', value: unknown, 'amount-rule': 'actual-cost' },
      ),
      given({ penalty: unknown }, { penalty: euros('250.00'), 'penalty-cap': unknown }),
    ],
  },
  92: {
    fires: [
      [given({ kind: 'cash' }, { kind: 'hours', terms: 'paid' }), [item(0, 'value')], [item(1, 'value')]],
      [
        given({ kind: 'hours' }, { kind: 'equipment', value: euros('900.00') }, { kind: 'data' }),
        [item(0, 'value'), item(2, 'value')],
      ],
      [{ ...hours('p1', 'p2'), money: { revenue: false } }, [item(0, 'value'), item(1, 'value')]],
      [
        split(
          { kind: 'hours', giver: 'p1' },
          { kind: 'data', giver: 'p2' },
          { kind: 'network', giver: 'p3' },
        ),
        [item(0, 'value'), item(1, 'value')],
      ],
    ],
    silent: [
      given({ kind: 'hours' }, { kind: 'people' }),
      { ...hours('p1', 'p1'), money: { revenue: false } },
      { ...hours('p1', 'p2'), money: { revenue: false, costs: 'joint' } },
      { ...given({ ...hour('p1'), terms: 'gift' }, hour('p2')), money: { revenue: false } },
      hours('p1', 'p2'),
      split({ kind: 'hours', giver: 'p1' }, { kind: 'network', giver: 'p2' }),
      split({ kind: 'hours', giver: 'p1' }, { kind: 'people', giver: 'p1' }),
      {
        ...given({ kind: 'hours', giver: 'p1' }, { kind: 'data', giver: 'p2' }),
        money: { 'costs-shares': 'equal' },
      },
      {
        ...given({ kind: 'hours', giver: 'p1' }, { kind: 'data', giver: 'p2' }),
        money: { 'costs-shares': shares('100') },
      },
      given({ kind: 'hours' }, cash('100.00')),
      given(
        { kind: 'network' },
        { kind: 'hours', terms: 'gift' },
        { kind: 'equipment', value: euros('900.00') },
      ),
      given(
        { kind: 'hours', quantity: { words: '€ 65 per uur' } },
        { kind: 'space', value: euros('900.00') },
      ),
      given(
        { kind: 'cash', 'amount-rule': { percent: '15', of: 'de kosten' } },
        { kind: 'cash', quantity: 'actual-cost' },
      ),
      paid([{ kind: 'cash' }], part('5.00')),
    ],
    unknown: [
      given({ kind: 'cash', value: unknown }),
      split({ kind: 'hours', giver: 'p1', value: unknown }, { kind: 'data', giver: 'p2', value: unknown }),
      given({ kind: 'hours', value: unknown }, { kind: 'equipment', value: euros('900.00') }),
      { ...given({ ...hour('p1'), value: unknown }, hour('p2')), money: { revenue: false } },
    ],
  },
  122: {
    fires: [
      [
        paid([cash('5.00', { due: words('upon the signing') })], at(words('upon the signing')), at(later)),
        [item(0, 'due'), payment(1, 'when')],
      ],
      [
        paid([cash('5.00', { due: '2027-03-01' })], at('2027-02-01'), at('2027-04-01'), at('2027-05-01')),
        [item(0, 'due'), payment(1, 'when'), payment(2, 'when')],
      ],
    ],
    silent: [
      paid([cash('5.00', { due: later })], at(words('upon the signing')), at(later)),
      paid([cash('5.00', { due: '2027-03-01' })], at('2027-02-01'), at('2027-03-01')),
      paid([cash('5.00', { due: '2027-03-01' })], at('2027-02-01'), at(later)),
      paid([cash('5.00')], at('2027-02-01'), at('2027-04-01')),
      given(cash('5.00', { due: '2027-03-01' })),
    ],
    unknown: [
      paid([cash('5.00', { due: unknown })], at('2027-04-01')),
      paid([cash('5.00', { due: '2027-03-01' })], at('2027-02-01'), at(unknown)),
    ],
  },
  124: {
    fires: [
      [given({ due: words('end of March 2027') }), [item(0, 'due')]],
      [
        {
          term: { end: words('najaar 2027') },
          pilot: {
            start: words('mid november'),
            end: words('eind 2027'),
            phases: rows({ from: words('januari') }),
          },
        },
        ['/pilot/start', '/pilot/end', '/pilot/phases/0/from', '/term/end'],
      ],
      [
        given({ quantity: range }, { quantity: { n: '8', unit: 'hours' } }, { quantity: range }),
        [item(0, 'quantity'), item(2, 'quantity')],
      ],
    ],
    silent: [
      given({ due: '2027-03-01' }, { due: words('upon the signing') }, { due: words('as you may agree') }),
      { reporting: { 'statement-due': words('elke maand vóór de 10e') } },
      given({ quantity: { 'at-least': range.from } }),
      { money: { tiers: rows({ band: range }) } },
    ],
    unknown: [given({ due: unknown, quantity: unknown })],
  },
  125: {
    fires: [
      [deducted({ rule: 'as specified in the Terms and Conditions' }), ['/money/deductions/0/rule']],
      [{ money: { layers: rows({ model: 'fee', rule: 'zie bijlage' }) } }, ['/money/layers/0/rule']],
      [given({ kind: 'cash', quantity: words('volgens de algemene voorwaarden') }), [item(0, 'quantity')]],
    ],
    silent: [
      deducted({ rule: 'as specified in the Terms and Conditions', percentage: '5' }),
      deducted({ rule: '5% of each gift, as in the Terms and Conditions' }),
      deducted({ rule: 'by the statement of the payment service' }),
      given({ kind: 'cash', value: euros('5.00'), 'amount-rule': words('zie de offerte') }),
      given({ kind: 'hours', quantity: words('in overleg') }),
      given({ kind: 'cash', 'amount-rule': { percent: '5', of: 'de offerte' } }),
    ],
    unknown: [deducted({ rule: unknown }), deducted({ rule: 'zie bijlage', amount: unknown })],
  },
};
