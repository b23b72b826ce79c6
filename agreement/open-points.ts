import { type Answer, type Answers, isKnown, isUnknown } from './answer.ts';
import type { DateAnswer } from './kinds/date.ts';
import type { Language } from './language.ts';
import { type Place, places } from './places.ts';
import type { Saying } from './question.ts';
import { headed, rowName, sayingOf, sayWho } from './said.ts';

/** Something the parties do not know yet, or said that they still have to agree. */
export interface OpenPoint {
  /** JSON Pointer of the answer. */
  at: string;
  /** The question it is about, and the row where it is asked of one; or what they still have to agree. */
  label: string;
  /** Who finds it out and by when, in words; '' when neither is known. */
  who: string;
}

/** An open point before it is said: where it is, and what is answered to who sees to it and by when. */
export interface Unsettled {
  place: Place;
  owner?: Answer<string> | undefined;
  by?: Answer<DateAnswer> | undefined;
}

export function openPoints(answers: Answers, language: Language): OpenPoint[] {
  const saying = sayingOf(answers, language);
  return unsettled(answers).map(({ place, owner, by }) => ({
    at: place.at,
    label: labelOf(place, saying),
    who: sayWho({ ...(isKnown(owner) && { owner }), ...(isKnown(by) && { by }) }, saying),
  }));
}

/** Every open point there is: answers that are not known yet, and what is listed as still to agree. */
export function unsettled(answers: Answers): Unsettled[] {
  return [...places(answers)].flatMap((place): Unsettled[] => {
    if (isUnknown(place.answer)) return [{ place, ...place.answer.unknown }];
    if (!isStillToAgree(place)) return [];
    const { owner, by } = place.row as Omit<Unsettled, 'place'>;
    return [{ place, owner, by }];
  });
}

function isStillToAgree({ list, question, answer }: Place): boolean {
  return list?.id === 'still-to-agree' && question.id === 'item' && isKnown(answer);
}

function labelOf({ question, answer, row, list }: Place, saying: Saying): string {
  if (!isUnknown(answer)) return question.kind.say(answer, saying);
  const about = row && rowName(list!, row, saying);
  return headed(about, question[saying.language].label);
}
