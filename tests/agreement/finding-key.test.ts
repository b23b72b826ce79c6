import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers, Row } from '#agreement/answer';
import { findings } from '#agreement/checks/index';
import { lastingPlaces } from '#agreement/finding-key';

const read = (name: string): Answers =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')).answers;

/** The answers with every list whose order says nothing the other way around. */
function reordered(answers: Answers): Answers {
  const turned = (topic: string, list: string) => ({
    [topic]: { ...answers[topic], [list]: (answers[topic]![list] as Row[]).toReversed() },
  });
  return {
    ...answers,
    ...turned('parties', 'items'),
    ...turned('contributions', 'items'),
    ...turned('ip', 'results'),
  };
}

const keysOf = (answers: Answers) =>
  findings(answers, 'en')
    .map(({ check, key }) => `${check} ${key}`)
    .sort();

describe.each(['bakery', 'festival', 'fotoboeken'])('what is found in the example %s', (name) => {
  const answers = read(name);

  it('has a key of its own, the same in both languages', () => {
    const keys = findings(answers, 'en').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(findings(answers, 'nl').map(({ key }) => key)).toEqual(keys);
  });

  it('keeps its key when rows change places', () => {
    expect(keysOf(reordered(answers))).toEqual(keysOf(answers));
  });
});

describe('the key of a finding', () => {
  const answers = read('festival');
  const budget = (of: Answers) => findings(of, 'nl').find(({ check }) => check === 11)?.key;
  const items = answers.contributions!.items as Row[];
  const changed = (index: number, more: object): Answers => ({
    ...answers,
    contributions: { ...answers.contributions, items: items.with(index, { ...items[index]!, ...more }) },
  });

  it('is another once one of its answers changes', () => {
    expect(budget(answers)).toBeDefined();
    const more = changed(0, { value: { amount: '1.00', currency: 'EUR' } });
    expect(budget(more)).toBeDefined();
    expect(budget(more)).not.toBe(budget(answers));
  });

  it('stays while other answers change, and other rows come and go', () => {
    const key = budget(answers);
    expect(budget({ ...answers, term: {} })).toBe(key);
    expect(budget(changed(1, { what: 'Something else' }))).toBe(key);
    const without: Answers = {
      ...answers,
      contributions: { items: items.filter((_, index) => index !== 1) },
    };
    expect(findings(without, 'nl').find(({ check }) => check === 11)?.at).toContain(
      '/contributions/items/4/value',
    );
    expect(budget(without)).toBe(key);
  });
});

it('writes places with the ids of rows', () => {
  const answers = { money: { tiers: [{ id: 'r7', band: '…' }] }, parties: { items: [{ id: 'p1' }] } };
  expect(
    lastingPlaces(
      ['/money/tiers/0/band', '/money/tiers', '/money/tiers/1/band', '/parties/items/0'],
      answers,
    ),
  ).toEqual(['/money/tiers/r7/band', '/money/tiers', '/money/tiers/1/band', '/parties/items/p1']);
});
