import { type Answers, isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';

/** A day on which to decide about the pilot or about going on, and no conversation planned before it. */
export const decisionWithoutCampfire: Check = {
  id: 58,
  find(answers) {
    if (answers.dialogue?.rhythm !== undefined) return [];
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

function aboutPilot({ pilot = {} }: Answers): string[] {
  return pilot.pilot === true && isKnown(pilot.decision) ? ['/pilot/decision'] : [];
}

/** Going on by itself is decided by not opting out; a talk planned before the end is one to look back in. */
function aboutGoingOn({ term = {} }: Answers): string[] {
  const isDecided = term.renewal === 'automatic' && isKnown(term['opt-out']);
  return isDecided && term['talk-before-end'] === undefined ? ['/term/opt-out'] : [];
}
