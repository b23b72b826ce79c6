import { type Answers, isKnown } from '../answer.ts';
import { type Day, later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import { dayAt, termOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import type { Rhythm } from '../kinds/rhythm.ts';

/** A day on which to decide about the pilot or about going on, and no conversation planned before it, or only later. */
export const decisionWithoutCampfire: Check = {
  id: 58,
  find(answers) {
    if (answers.dialogue?.rhythm !== undefined) return tooSeldom(answers);
    const at = [...aboutPilot(answers), ...aboutGoingOn(answers)];
    if (at.length === 0) return [];
    return [
      {
        level: 'warning',
        at: ['/dialogue/rhythm', ...at],
        message: {
          nl: 'U moet beslissen of u doorgaat, maar er is geen kampvuurgesprek gepland om eerst terug te kijken.',
          en: 'You have to decide whether to go on, but no campfire conversation is planned to look back first.',
        },
        fix: {
          nl: 'Spreek een ritme af, met een gesprek vóór de beslissing.',
          en: 'Agree on a rhythm, with a conversation before the decision.',
        },
      },
    ];
  },
};

/** Conversations so far apart that the first one comes after the decision. */
function tooSeldom(answers: Answers): Found[] {
  const between = intervalOf(answers.dialogue?.rhythm);
  const { start, end } = termOf(answers);
  const optOut = lengthOf(answers.term?.['opt-out']);
  if (!between) return [];
  const isAfterPilot = isLaterThan(beginOf(answers), between, dayAt(answers, 'pilot/decision'));
  const pilot = isAfterPilot ? aboutPilot(answers) : [];
  const isAfterOptOut = optOut && start !== undefined && isLaterThan(later(start, optOut), between, end);
  const at = [...pilot, ...(isAfterOptOut ? aboutGoingOn(answers) : [])];
  if (at.length === 0) return [];
  return [
    {
      level: 'warning',
      at: ['/dialogue/rhythm', ...at],
      message: {
        nl: 'U moet beslissen of u doorgaat voordat het eerste kampvuurgesprek er is.',
        en: 'You have to decide whether to go on before the first campfire conversation takes place.',
      },
      fix: {
        nl: 'Praat vaker, of beslis later. Dan kunt u eerst samen terugkijken.',
        en: 'Talk more often, or decide later. You can then look back together first.',
      },
    },
  ];
}

/** The first day on which the parties work together, a pilot included. */
function beginOf(answers: Answers): Day | undefined {
  const days = [dayAt(answers, 'pilot/start'), termOf(answers).start].filter((day) => day !== undefined);
  return days.length > 0 ? Math.min(...days) : undefined;
}

/** How far apart the conversations are, where they come in a rhythm that can be counted. */
function intervalOf(rhythm: unknown): Parameters<typeof later>[1] | undefined {
  if (typeof rhythm !== 'object' || rhythm === null || !('every' in rhythm)) return undefined;
  const { every, unit } = rhythm as Exclude<Rhythm, { words: string }>;
  return unit === 'quarters' ? { n: every * 3, unit: 'months' } : { n: every, unit };
}

function isLaterThan(
  from: Day | undefined,
  length: Parameters<typeof later>[1],
  day: Day | undefined,
): boolean {
  return from !== undefined && day !== undefined && later(from, length) > day;
}

function aboutPilot({ pilot = {} }: Answers): string[] {
  return pilot.pilot === true && isKnown(pilot.decision) ? ['/pilot/decision'] : [];
}

/** Going on by itself is decided by not opting out; a talk planned before the end is one to look back in. */
function aboutGoingOn({ term = {} }: Answers): string[] {
  const isDecided = term.renewal === 'automatic' && isKnown(term['opt-out']);
  return isDecided && term['talk-before-end'] === undefined ? ['/term/opt-out'] : [];
}
