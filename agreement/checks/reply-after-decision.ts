import type { Answers } from '../answer.ts';
import { lengthOf } from '../calendar/length-of.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';

const pairs: { slow: string; quick: string; message: Words }[] = [
  {
    slow: 'working/reply-urgent',
    quick: 'working/reply-time',
    message: {
      nl: 'Bij spoed mag een antwoord langer duren dan anders.',
      en: 'When it is urgent, an answer may take longer than usual.',
    },
  },
  {
    slow: 'working/reply-time',
    quick: 'governance/written-time',
    message: {
      nl: 'Een antwoord op een vraag mag langer duren dan de tijd om te stemmen.',
      en: 'An answer to a question may take longer than the time to vote.',
    },
  },
  {
    slow: 'working/reply-time',
    quick: 'change/answer-time',
    message: {
      nl: 'Een antwoord op een vraag mag langer duren dan een besluit over een wijziging.',
      en: 'An answer to a question may take longer than a decision on a change.',
    },
  },
];

/** Time to answer a question that is longer than the time to decide on what was asked about. */
export const replyAfterDecision: Check = {
  id: 39,
  find: (answers) =>
    pairs.flatMap(({ slow, quick, message }): Found[] =>
      isLonger(at(answers, slow), at(answers, quick))
        ? [
            {
              level: 'error',
              at: [`/${slow}`, `/${quick}`],
              message,
              fix: {
                nl: 'Maak de eerste termijn korter, of geef meer tijd om te beslissen.',
                en: 'Make the first period shorter, or give more time to decide.',
              },
            },
          ]
        : [],
    ),
};

function at(answers: Answers, path: string): unknown {
  const [topic, id] = path.split('/') as [string, string];
  return answers[topic]?.[id];
}

/** How many hours each unit has, at least and at most: a working day may wait for a long weekend. */
const hours = {
  hours: [1, 1],
  days: [24, 24],
  'calendar-days': [24, 24],
  'working-days': [24, 5 * 24],
  weeks: [7 * 24, 7 * 24],
  months: [28 * 24, 31 * 24],
  years: [365 * 24, 366 * 24],
} as const;

/** Whether the first is longer than the second, on whichever day they begin. */
function isLonger(one: unknown, other: unknown): boolean {
  const [long, short] = [lengthOf(one), lengthOf(other)];
  if (!long || !short) return false;
  if (long.unit === short.unit) return long.n > short.n;
  return long.n * hours[long.unit][0] > short.n * hours[short.unit][1];
}
