import { isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';

/** A day on which to decide about the pilot, and no conversation planned before it. */
export const pilotWithoutCampfire: Check = {
  id: 58,
  find({ pilot = {}, dialogue = {} }) {
    if (pilot.pilot !== true || !isKnown(pilot.decision) || dialogue.rhythm !== undefined) return [];
    return [
      {
        level: 'warning',
        at: ['/dialogue/rhythm', '/pilot/decision'],
        message: {
          nl: 'U beslist over de proef, maar er is geen kampvuurgesprek gepland om erop terug te kijken.',
          en: 'You decide about the pilot, but no campfire conversation is planned to look back on it.',
        },
        fix: {
          nl: 'Spreek een ritme af, met een gesprek vóór de beslissing.',
          en: 'Agree on a rhythm, with a conversation before the decision.',
        },
      },
    ];
  },
};
