import { expect, it } from 'vitest';
import { dayInAmsterdam } from '#workflow/today';

it.each([
  ['2026-01-01T22:59:59Z', '2026-01-01'],
  ['2026-01-01T23:00:00Z', '2026-01-02'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
])('is %s in Amsterdam on %s', (moment, day) => {
  expect(dayInAmsterdam(new Date(moment))).toBe(day);
});
