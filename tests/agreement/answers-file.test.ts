import { describe, expect, it } from 'vitest';
import { readAnswersFile, readTopicAnswers } from '#agreement/answers-file';
import { topicOf } from '#agreement/questions/index';

const file = (answers: unknown) => ({ handslag: 1, language: 'en', answers });

/** The places named when these answers are refused. */
function refused(answers: unknown): string[] {
  const result = readAnswersFile(file(answers), 'en');
  if (!('issues' in result)) throw new Error('not refused');
  expect(result.issues.every(({ message }) => /^[A-Z].+\.$/.test(message))).toBe(true);
  return result.issues.map(({ at }) => at);
}

const item = (fields: object) => ({ contributions: { items: [{ id: 'r1', ...fields }] } });

describe('an answers file is refused, naming each answer', () => {
  it.each([
    ['a JSON number for money', item({ value: 1250.5 }), ['/contributions/items/0/value']],
    [
      'a number inside money',
      item({ value: { amount: 5, currency: 'EUR' } }),
      ['/contributions/items/0/value/amount'],
    ],
    [
      'more decimals than the currency has',
      item({ value: { amount: '1.5', currency: 'JPY' } }),
      ['/contributions/items/0/value'],
    ],
    [
      'a currency that is none',
      item({ value: { amount: '1', currency: 'XXX' } }),
      ['/contributions/items/0/value'],
    ],
    ['30 February', { term: { start: '2027-02-30' } }, ['/term/start']],
    ['an unknown option', { goal: { binding: 'perhaps' } }, ['/goal/binding']],
    ['the text "false" for a yes or no', { money: { revenue: 'false' } }, ['/money/revenue']],
    ['an unknown topic', { weather: {} }, ['/weather']],
    ['an unknown question', { goal: { sentense: 'x' } }, ['/goal/sentense']],
    ['an unknown field of a row', item({ colour: 'red' }), ['/contributions/items/0/colour']],
    [
      'two rows with one id',
      { contributions: { items: [{ id: 'r1' }, { id: 'r1' }] } },
      ['/contributions/items'],
    ],
    ['a row without id', { parties: { items: [{ name: 'A' }] } }, ['/parties/items/0/id']],
    ['parties as text', { parties: { items: 'A and B' } }, ['/parties/items']],
    ['a name as a list', { parties: { items: [{ id: 'p1', name: ['A', 'B'] }] } }, ['/parties/items/0/name']],
    [
      '21 parties',
      { parties: { items: Array.from({ length: 21 }, (_, at) => ({ id: `p${at + 1}` })) } },
      ['/parties/items'],
    ],
    [
      '1,001 rows',
      { contributions: { items: Array.from({ length: 1001 }, (_, at) => ({ id: `r${at + 1}` })) } },
      ['/contributions/items'],
    ],
    ['a text over the limit', { goal: { story: 'x'.repeat(20_001) } }, ['/goal/story']],
    ['text of nothing visible', { goal: { sentence: '\u200b\u00a0' } }, ['/goal/sentence']],
    ['a lone surrogate', { goal: { sentence: 'a\ud800b' } }, ['/goal/sentence']],
    ['control codes in a reply as typed', { term: { start: { typed: '\u001b[2J' } } }, ['/term/start/typed']],
    ['null', { goal: { sentence: null }, money: null }, ['/goal/sentence', '/money']],
    [
      'an unknown with something else in it',
      { term: { end: { unknown: { who: 'p1' } } } },
      ['/term/end/unknown/who'],
    ],
    [
      'a wrong bound of a quantity',
      item({ quantity: { 'at-least': { n: 5, unit: 'hours' } } }),
      ['/contributions/items/0/quantity'],
    ],
  ])('%s', (_name, answers, at) => {
    expect(refused(answers)).toEqual(at);
  });

  it('names every wrong answer at once', () => {
    expect(refused({ term: { start: '2027-02-30', notice: 5 }, nope: 1 })).toEqual([
      '/term/start',
      '/term/notice',
      '/nope',
    ]);
  });

  it.each([
    [null],
    [[]],
    ['text'],
    [{}],
    [{ handslag: 2, language: 'nl', answers: {} }],
    [{ handslag: 1, language: 'NL', answers: {} }],
    [{ ...file({}), extra: 1 }],
    [{ ...file({}), date: '2027-02-30' }],
  ])('that is no answers file: %j', (json) => {
    expect(readAnswersFile(json, 'nl')).toHaveProperty('issues');
  });
});

describe('an answers file is read', () => {
  it('into canonical answers', () => {
    const result = readAnswersFile(
      {
        $schema: 'x',
        ...file({
          goal: { sentence: ' Coo\u0308peratie ' },
          ...item({ value: { amount: '1250.5', currency: 'EUR' } }),
        }),
      },
      'nl',
    );
    expect(result).toEqual({
      read: file({
        goal: { sentence: 'Coöperatie' },
        ...item({ value: { amount: '1250.50', currency: 'EUR' } }),
      }),
    });
  });

  it('with what can be true of no agreement, for a check to find', () => {
    const answers = {
      ...item({ value: { amount: '-2500.00', currency: 'EUR' }, giver: 'p9' }),
      money: { 'loss-shares': [{ id: 'r1', party: 'p1', share: '105' }] },
    };
    expect(readAnswersFile(file(answers), 'en')).toEqual({ read: file(answers) });
  });

  it('with replies as typed and what is not known yet', () => {
    const answers = {
      term: { start: { typed: 'to\tmor\nrow ZAĹ' }, end: { unknown: { owner: 'p1', by: '2027-01-01' } } },
    };
    expect(readAnswersFile(file(answers), 'en')).toEqual({ read: file(answers) });
  });
});

it.each([
  'Betaling aan \u202eLAITRAP\u202c',
  'abc\u202bdef\u202aghi',
  'Sti\u2060chting\ufeff De Spil',
  'A\u{e0041}B',
])('keeps nothing of %j that nobody sees, in an answer or as typed', (text) => {
  const kept = text.replace(/[\u202a-\u202e\u2060\ufeff\u{e0000}-\u{e007f}]/gu, '');
  const answers = (said: string) => ({ goal: { sentence: said }, term: { start: { typed: said } } });
  expect(readAnswersFile(file(answers(text)), 'en')).toEqual({ read: file(answers(kept)) });
});

it('keeps the joiners that letters need', () => {
  const answers = { goal: { sentence: 'می\u200cخواهم क्\u200dष' } };
  expect(readAnswersFile(file(answers), 'en')).toEqual({ read: file(answers) });
});

it('refuses a topic over its size, by name', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({ id: `r${at + 1}`, what: 'x'.repeat(400) }));
  const result = readTopicAnswers(topicOf('contributions')!, { items: rows }, 'en');
  expect(result).toEqual({ issues: [{ at: '/contributions', message: expect.stringContaining('350 KB') }] });
});
