import { describe, expect, it } from 'vitest';
import { checks, findings } from '#agreement/checks/index';

import { tables } from './tables/all.ts';
import { parties, rows, shares, two } from './tables/table.ts';

describe.each(checks)('check $id', ({ id, find }) => {
  const { fires, silent, unknown } = tables[id]!;

  it('has a case that fires, one that is silent, and one that an open point silences', () => {
    expect([fires, silent, unknown].map(({ length }) => length > 0)).toEqual([true, true, true]);
  });

  it.each(fires)('fires: %j', (answers, ...at) => {
    expect(find(answers, answers).map((found) => found.at)).toEqual(at);
  });

  it.each(silent)('is silent: %j', (answers) => {
    expect(find(answers, answers)).toEqual([]);
  });

  it.each(unknown)('is silenced by what is not known yet: %j', (answers) => {
    expect(find(answers, answers)).toEqual([]);
  });

  it('says what is wrong and the way out in whole sentences of both languages', () => {
    for (const { message, fix } of fires.flatMap(([answers]) => find(answers, answers))) {
      for (const said of [message.nl, message.en, fix.nl, fix.en]) {
        expect(said).toMatch(/^\S.*[.?]$/s);
        expect(said).not.toMatch(/undefined|null|\[object|\bNaN\b/);
      }
      expect(message.nl).not.toBe(message.en);
      expect(fix.nl).not.toBe(fix.en);
    }
  });
});

it('has a number of its own for each check, and a table for none but these', () => {
  const ids = checks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    Object.keys(tables)
      .map(Number)
      .sort((a, b) => a - b),
  ).toEqual(ids.toSorted((a, b) => a - b));
});

it('says errors first, then warnings and notes, each by number', () => {
  const answers = {
    parties: parties({ form: 'foundation', signatory: 'S', lead: 'L' }, { form: 'municipality', lead: 'L' }),
    money: { streams: rows({ name: 'Kaarten', shares: shares('60', '45') }) },
    term: { notice: { n: 0, unit: 'days' }, 'if-one-leaves': 'continue' },
  };
  expect(findings(answers, 'nl').map(({ level, check }) => [level, check])).toEqual([
    ['error', 17],
    ['error', 57],
    ['warning', 66],
    ['warning', 83],
    ['note', 68],
  ]);
});

it('says it in the language asked for, and names who was left out', () => {
  const answers = {
    parties: parties({}, {}, { name: 'Vervoer' }),
    money: { losses: 'shared', 'loss-shares': shares('50', '40') },
  };
  expect(findings(answers, 'nl')[0]).toEqual({
    check: 17,
    level: 'error',
    at: ['/money/loss-shares'],
    message: 'De delen van het verlies zijn samen 90%. Zonder deel: Vervoer.',
    fix: 'Maak ze samen precies 100%, of kies gelijke delen.',
    key: expect.stringMatching(/^[0-9a-f]{16}$/),
  });
  expect(findings(answers, 'en')[0]?.message).toBe(
    'The shares of the loss add up to 90%. Without a share: Vervoer.',
  );
});

describe('answers that another answer made pointless', () => {
  const streams = rows({ shares: shares('60', '45') });
  const found = (answers: object) => findings({ parties: two, ...answers }, 'en').map(({ check }) => check);

  it('are not looked at', () => {
    expect(found({ money: { revenue: false, streams } })).not.toContain(17);
    expect(found({ governance: { reserved: rows({ rule: 'majority', party: 'p9' }) } })).not.toContain(70);
  });

  it('are looked at while that other answer is missing or open', () => {
    expect(found({ money: { streams } })).toContain(17);
    expect(found({ money: { revenue: { unknown: {} }, streams } })).toContain(17);
  });
});

it('ends a sentence that ends in a name in one full stop', () => {
  const answers = {
    parties: parties({}, {}, { name: 'Streekdoos B.V.' }),
    money: { losses: 'shared', 'loss-shares': shares('60', '30') },
  };
  expect(findings(answers, 'nl')[0]?.message).toMatch(/Zonder deel: Streekdoos B\.V\.$/);
});

it('never repeats what may be private', () => {
  const said = JSON.stringify(findings({ parties: two, goal: { story: 'BSN 123456782' } }, 'nl'));
  expect(said).toContain('BSN');
  expect(said).not.toContain('123456782');
});
