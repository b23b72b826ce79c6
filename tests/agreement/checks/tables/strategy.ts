import { parties, rows, type Tables, two, unknown } from './table.ts';

const shared = true;
const capacity = (...of: object[]) => ({ strategy: { capacity: rows(...of) } });
const marks = (...of: object[]) => ({ strategy: { fit: rows(...of) } });
const aWeek = (n: string) => ({ n, unit: 'hours', per: 'week' });
const hours = (...of: object[]) => ({
  contributions: { items: rows(...of.map((each) => ({ kind: 'hours', giver: 'p1', ...each }))) },
});
const [twelve, six] = [hours({ quantity: aWeek('12') }), hours({ quantity: aWeek('6') })];
const free = (quantity: unknown) => capacity({ party: 'p1', free: quantity, shared });

export const strategyTables: Tables = {
  4: {
    fires: [
      [{ parties: parties({}, {}, {}, {}, {}, {}) }, ['/parties/items']],
      [
        {
          parties: two,
          ...capacity(
            { party: 'p1', running: 'many', free: aWeek('3'), shared },
            { party: 'p2', running: 'few', free: { n: '12', unit: 'hours', per: 'month' }, shared },
          ),
        },
        ['/strategy/capacity/0/running', '/strategy/capacity/0/free', '/strategy/capacity/1/free'],
      ],
    ],
    silent: [
      { parties: parties({}, {}, {}, {}, {}) },
      {},
      // Of what a party keeps to itself nothing may be said.
      { parties: two, ...capacity({ party: 'p1', running: 'many', free: aWeek('1') }) },
      { parties: two, ...capacity({ party: 'p1', running: 'many', free: aWeek('1'), shared: false }) },
      { parties: two, ...capacity({ party: 'p1', running: 'some', free: aWeek('4'), shared }) },
      {
        parties: two,
        ...capacity({ party: 'p1', running: { other: '9' }, free: { words: '1 uur' }, shared }),
      },
      { parties: two, ...capacity({ party: 'p9', running: 'many', shared }) },
    ],
    unknown: [
      { parties: { items: unknown } },
      { parties: two, ...capacity({ party: 'p1', running: unknown, free: unknown, shared }) },
      { parties: two, strategy: { capacity: unknown } },
    ],
  },
  110: {
    fires: [
      [
        { parties: two, ...free(aWeek('8')), ...twelve },
        ['/strategy/capacity/0/free', '/contributions/items/0/quantity'],
      ],
      [
        {
          parties: two,
          ...free({ n: '1', unit: 'days', per: 'week' }),
          ...hours(
            { quantity: { from: aWeek('6'), to: aWeek('10') } },
            { quantity: { n: '10', unit: 'hours' }, rhythm: { every: 2, unit: 'weeks' } },
            { quantity: { 'at-most': aWeek('40') } },
          ),
        },
        [
          '/strategy/capacity/0/free',
          '/contributions/items/0/quantity',
          '/contributions/items/1/quantity',
          '/contributions/items/2/quantity',
        ],
      ],
      [
        { parties: two, ...free(aWeek('2')), ...hours({ quantity: { n: '1', unit: 'hours', per: 'day' } }) },
        ['/strategy/capacity/0/free', '/contributions/items/0/quantity'],
      ],
    ],
    silent: [
      { parties: two, ...capacity({ party: 'p1', free: aWeek('8') }), ...twelve },
      { parties: two, ...free(aWeek('12')), ...twelve },
      { parties: two, ...free({ 'at-least': aWeek('4') }), ...twelve },
      { parties: two, ...free({ n: '2', unit: 'days', per: 'week' }), ...twelve },
      { parties: two, ...free({ words: 'een beetje' }), ...twelve },
      { parties: two, ...free({ n: '400', unit: 'hours' }), ...twelve },
      { parties: two, ...free(aWeek('8')), ...hours({ quantity: { n: '400', unit: 'hours' } }) },
      { parties: two, ...free(aWeek('8')), ...hours({ kind: 'people', quantity: aWeek('80') }) },
      { parties: two, ...free(aWeek('8')), ...hours({ giver: 'p2', quantity: aWeek('12') }) },
      { parties: two, ...twelve },
      { parties: two, ...free(aWeek('8')), ...six },
    ],
    unknown: [
      { parties: two, ...free(unknown), ...twelve },
      { parties: two, ...free(aWeek('8')), ...hours({ quantity: unknown }) },
    ],
  },
  111: {
    fires: [
      [marks({ party: 'p1', pace: '2', risk: '4', shared }), ['/strategy/fit/0/pace']],
      [
        marks(
          { party: 'p1', vision: '5', pace: '3', shared },
          { party: 'p2', pace: '1' },
          { party: 'p2', vision: '3', pace: '4', shared },
        ),
        ['/strategy/fit/0/vision', '/strategy/fit/2/vision'],
      ],
    ],
    silent: [
      marks({ party: 'p1', pace: '1' }),
      marks({ party: 'p1', pace: '5', shared }, { party: 'p2', pace: '1', shared: false }),
      marks({ party: 'p1', pace: '4', shared }, { party: 'p2', pace: '5', shared }),
      {},
    ],
    unknown: [marks({ party: 'p1', pace: unknown, shared }), { strategy: { fit: unknown } }],
  },
};
