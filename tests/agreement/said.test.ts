import { expect, it } from 'vitest';
import { sayingOf } from '#agreement/said';

it('names a row by itself, with its number where another has the same name or it has none', () => {
  const streams = [
    { id: 'r1', name: 'Sales' },
    { id: 'r2', name: 'Sales' },
    { id: 'r3', name: 'Courses' },
    { id: 'r4' },
  ];
  const { row } = sayingOf({ money: { streams } }, 'en');
  expect(['r1', 'r2', 'r3', 'r4', 'r9'].map((id) => row('money/streams', id))).toEqual([
    'Sales (number 1)',
    'Sales (number 2)',
    'Courses',
    'number 4',
    '[something that is no longer in the list]',
  ]);
});
