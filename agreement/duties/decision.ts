import type { DateAnswer } from '../kinds/date.ts';
import type { Duration } from '../kinds/duration.ts';
import type { Rhythm } from '../kinds/rhythm.ts';
import type { Words } from '../language.ts';
import type { Place } from '../places.ts';
import { headed, rowName } from '../said.ts';
import { afterEachPeriod, type Bounds, inRhythm } from './comes-back.ts';
import type { Duty, DutyKind, When } from './duty.ts';
import type { Ground } from './ground.ts';
import { ownersOf } from './owners.ts';
import { afterTheEnd, whenOf } from './when.ts';

/** What a question about a day, a length of time or a rhythm comes down to: duties, or none for a reason. */
export type Decision = (
  | { duties: (place: Place, ground: Ground) => Duty[] }
  | { /** Why it is no duty. */ none: string }
) & {
  /** Whether it may be a period to do something in: such a period ends on a working day. */
  period?: true;
};

/** By question or field: 'term/end', 'contributions/items/due'. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What is known of a duty besides when it is. */
interface About {
  kind: DutyKind;
  /** The id of the clause or schedule that says it. */
  said: string;
  /** What happens, behind what the row goes by; what the question says of that moment where it is not given. */
  what?: Words | ((place: Place, ground: Ground) => Words);
  /** Who owes it; whoever the row names where it is not given. */
  who?: (place: Place, ground: Ground) => readonly string[];
  whose?: (place: Place, ground: Ground) => Words | undefined;
  /** It starts or ends of itself: nothing has to be done by then. */
  ofItself?: true;
}

/** What somebody typed, which is the same in both languages. */
export function inOwnWords(answer: unknown): Words | undefined {
  return typeof answer === 'string' ? { nl: answer, en: answer } : undefined;
}

export const everyone = () => ['all'];
export const nobody = () => [];

export const none = (reason: string): Decision => ({ none: reason });

/** No duty before something happens, but then a period to do something in. */
export const once = (happens: string): Decision => ({ none: `counts once ${happens}`, period: true });

/** On a day, so long after another moment, or at a time in words. */
export function dated(about: About): Decision {
  return deciding(about, ({ answer, at }, ground) =>
    whenOf(answer as DateAnswer, at, senseOf(about), ground),
  );
}

/** The same, which comes back where it counts from the end of each period of settling up. */
export function datedEachPeriod(about: About): Decision {
  return deciding(about, ({ answer, at }, ground) => {
    const date = answer as DateAnswer;
    if (typeof date === 'string' || !('after' in date) || date.after !== 'reporting/period')
      return whenOf(date, at, 'deadline', ground);
    // Settling up once is done at the end.
    return ground.answers.reporting?.period === 'once'
      ? whenOf({ ...date, after: 'term/end' }, at, 'deadline', ground)
      : afterEachPeriod(date, at, ground);
  });
}

/** So long after the last day. */
export function afterEnd(about: About): Decision {
  return deciding(about, ({ answer, at }, ground) =>
    afterTheEnd(answer as Duration, at, senseOf(about), ground),
  );
}

/** In a rhythm, as long as the partnership lasts where nothing else is said. */
export function rhythmic(about: About, bounds = duringTerm): Decision {
  return {
    duties: (place, ground) => [
      {
        ...dutyAt(place, about, ground),
        when: inRhythm(place.answer as Rhythm, place.at, bounds(place, ground), ground),
      },
    ],
  };
}

function duringTerm(_: Place, { start, end }: Ground): Bounds {
  return { from: start, until: end, fix: '/term/start' };
}

function deciding(about: About, when: (place: Place, ground: Ground) => When): Decision {
  return {
    ...(!about.ofItself && { period: true }),
    duties: (place, ground) => [{ ...dutyAt(place, about, ground), when: when(place, ground) }],
  };
}

const senseOf = ({ ofItself }: About) => (ofItself ? 'moment' : 'deadline');

/** A duty that follows from an answer, all but when it is. */
export function dutyAt(place: Place, about: About, ground: Ground): Omit<Duty, 'when'> {
  const { kind, said, ofItself } = about;
  const whose = about.whose?.(place, ground);
  const what = about.what ?? place.question.moment ?? labelOf(place);
  return {
    id: idOf(place),
    kind,
    at: [place.at],
    what: headedByRow(place, typeof what === 'function' ? what(place, ground) : what, ground),
    who: about.who?.(place, ground) ?? ownersOf(place, ground.answers),
    ...(whose && { whose }),
    deadline: !ofItself,
    said,
  };
}

function labelOf({ question }: Place): Words {
  return { nl: question.nl.label, en: question.en.label };
}

/** Words about a row, behind what that goes by. */
export function headedByRow({ row, list }: Place, words: Words, ground: Ground): Words {
  return ground.words((saying, language) => headed(row && rowName(list!, row, saying), words[language]));
}

/** 'contributions/items/r3/due': with the id of the row, and never its place in the list. */
export function idOf({ at, row }: Place): string {
  const [, topic, question, , field] = at.split('/');
  return row ? `${topic}/${question}/${row.id}/${field}` : `${topic}/${question}`;
}
