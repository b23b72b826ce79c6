import { type Answers, rowsOf } from '../answer.ts';
import { later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import type { Check, Found } from '../finding.ts';

/** Steps of a conflict that outlast the notice period, and steps that even what is urgent must wait for. */
export const slowLadder: Check = {
  id: 45,
  find: (answers) => [...longerThanNotice(answers), ...noUrgentRelief(answers)],
};

function longerThanNotice(answers: Answers): Found[] {
  const steps = rowsOf(answers, 'conflict', 'ladder').map(({ days }, index) => ({
    days: daysOf(days),
    at: `/conflict/ladder/${index}/days`,
  }));
  const timed = steps.filter(({ days }) => days > 0);
  const together = timed.reduce((sum, { days }) => sum + days, 0);
  const notice = daysOf(answers.term?.notice);
  if (notice === 0 || together <= notice) return [];
  return [
    {
      level: 'warning',
      at: ['/term/notice', ...timed.map(({ at }) => at)],
      message: {
        nl: 'De stappen bij een conflict duren samen langer dan de opzegtermijn. Wie opzegt, is weg voordat u eruit bent.',
        en: 'The steps in a conflict together take longer than the notice period. Whoever gives notice is gone before you are done.',
      },
      fix: {
        nl: 'Maak de stappen korter, of de opzegtermijn langer.',
        en: 'Make the steps shorter, or the notice period longer.',
      },
    },
  ];
}

/** How many days it takes: five working days are a week. Nothing that is in words, unknown or not answered. */
function daysOf(duration: unknown): number {
  const length = lengthOf(duration);
  if (!length) return 0;
  return length.unit === 'working-days' ? (length.n * 7) / 5 : later(0, length);
}

function noUrgentRelief({ conflict = {} }: Answers): Found[] {
  if (conflict['urgent-relief'] !== false) return [];
  return [
    {
      level: 'warning',
      at: ['/conflict/urgent-relief'],
      message: {
        nl: 'Ook bij spoed mag niemand naar de rechter voordat alle stappen zijn gezet. Dan kan de schade er al zijn.',
        en: 'Even when it is urgent nobody may go to court before all steps are taken. The damage may be done by then.',
      },
      fix: {
        nl: 'Sta een spoedprocedure toe. Die lost het conflict niet op, maar houdt de schade tegen.',
        en: 'Allow urgent proceedings. They do not settle the conflict, but they stop the damage.',
      },
    },
  ];
}
