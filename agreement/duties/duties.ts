import { type Answers, isKnown } from '../answer.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { isMoved } from '../calendar/working-days.ts';
import { unsettled } from '../open-points.ts';
import { type Place, places } from '../places.ts';
import { topicOf } from '../questions/index.ts';
import { headedByRow, idOf } from './decision.ts';
import { decisions } from './decisions.ts';
import type { Duty } from './duty.ts';
import { type Ground, groundOf } from './ground.ts';
import { listed } from './owners.ts';

/**
 * Who owes what by when: first what is on a day, in order, then the others as the interview asks for them.
 * @param answers those that a document says
 * @param date the day it is worked out for, ISO 8601: which days a calendar holds of what comes back depends on it, and nothing else
 */
export function duties(answers: Answers, date: string): Duty[] {
  const ground = groundOf(answers, date);
  const decided = [...places(answers)].flatMap((place) => {
    const decision = isKnown(place.answer) ? decisions[pathOf(place)] : undefined;
    return decision && 'duties' in decision ? decision.duties(place, ground) : [];
  });
  return [...decided, ...toFindOut(ground)].sort(byDay);
}

/** Whether these answers hold a period that would end later where its last day is no working day. */
export function haveMovablePeriods(answers: Answers): boolean {
  return [...places(answers)].some((place) => {
    const length = decisions[pathOf(place)]?.period && isKnown(place.answer) && lengthOf(place.answer);
    return length && isMoved(length);
  });
}

/** 'term/end', 'contributions/items/due' */
function pathOf({ at, row }: Place): string {
  const [, topic, question, , field] = at.split('/');
  return row ? `${topic}/${question}/${field}` : `${topic}/${question}`;
}

/** What is not known yet, and has to be found out by a day. */
function toFindOut(ground: Ground): Duty[] {
  return unsettled(ground.answers).flatMap(({ place, owner, by }): Duty[] => {
    if (isKnown(place.answer) || typeof by !== 'string') return [];
    const label = ground.words((_, language) => place.question[language].label);
    const about = headedByRow(place, label, ground);
    return [
      {
        id: `open/${idOf(place)}`,
        kind: 'open-point',
        at: [place.at],
        what: { nl: `uitzoeken: ${about.nl}`, en: `find out: ${about.en}` },
        who: listed(owner),
        deadline: true,
        said: topicOf(place.at.split('/')[1]!)!.feeds[0]!,
        when: { day: by },
      },
    ];
  });
}

function byDay(one: Duty, other: Duty): number {
  const [a, b] = [one, other].map(({ when }) => ('day' in when ? when.day : '9'));
  return a! < b! ? -1 : a! > b! ? 1 : 0;
}
