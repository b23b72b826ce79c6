import { afterEach, describe, expect, it, vi } from 'vitest';
import { date } from '#agreement/kinds/date';
import { duration } from '#agreement/kinds/duration';
import { money } from '#agreement/kinds/money';
import { percentage } from '#agreement/kinds/percentage';
import { quantity } from '#agreement/kinds/quantity';
import { rhythm } from '#agreement/kinds/rhythm';
import { type Language, languages } from '#agreement/language';
import { type Problem, sayProblem } from '#agreement/problems';
import type { Kind } from '#agreement/question';
import { readAnswer } from '#functions/pages/reading';
import { figures, type Outcome, wrongAnswers } from './hostile-figures.ts';

const kinds = { money, percentage, quantity, duration, date, rhythm } as unknown as Record<string, Kind>;

const expected = (outcome: Outcome) => {
  if (outcome === 'empty') return { empty: true };
  return typeof outcome === 'string' ? { problem: outcome } : outcome;
};

describe.each(Object.entries(figures))('%s', (name, rows) => {
  const kind = kinds[name]!;
  const short = rows.map(([typed, nl, en]) => [typed.slice(0, 40), typed, { nl, en }] as const);

  it.each(short)('“%s” is read by the language of the page, or asked back', (_, typed, outcomes) => {
    for (const language of languages)
      expect([language, readAnswer(kind, { '': typed }, language)]).toEqual([
        language,
        expected(outcomes[language]),
      ]);
  });
});

/** The examples in why a reply was not taken. */
const examplesIn = (problem: Problem, language: Language) =>
  /(?: zo|like this): (.+)\.$/.exec(sayProblem(problem, language))?.[1]?.split(/ of | or /) ?? [];

const asked = Object.entries(figures).flatMap(([name, rows]) => {
  const problems = rows.flatMap(([, nl, en]) => [nl, en]).filter((outcome) => typeof outcome === 'string');
  return [...new Set(problems)].flatMap((problem) =>
    problem === 'empty' ? [] : languages.map((language) => [name, problem, language] as const),
  );
});

it.each(asked)('%s: “%s” says in %s how to write it, and that is read', (name, problem, language) => {
  const examples = examplesIn(problem, language);
  expect(examples).not.toEqual([]);
  for (const example of examples)
    expect([example, readAnswer(kinds[name]!, { '': example }, language)]).toEqual([
      example,
      { answer: expect.anything() },
    ]);
});

it.each(wrongAnswers.flatMap(([name, answers]) => answers.map((answer) => [name, answer] as const)))(
  'refuses as %s the answer %j',
  (name, answer) => {
    expect(kinds[name]!.schema.safeParse(answer).success).toBe(false);
  },
);

describe('a day', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'stays the one that was typed, at a server in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(date.read({ '': '1 maart 2027' }, 'nl')).toEqual({ answer: '2027-03-01' });
      expect(date.reply('2027-03-01', 'en')).toEqual({ '': '1 March 2027' });
    },
  );
});
