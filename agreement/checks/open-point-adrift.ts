import type { Check } from '../finding.ts';
import { unsettled } from '../open-points.ts';

/** Open points that nobody sees to, or that have no date; said once for all of them. */
export const openPointAdrift: Check = {
  id: 59,
  find(answers) {
    const at = unsettled(answers).flatMap(({ place, owner, by }) => (owner && by ? [] : [place.at]));
    if (at.length === 0) return [];
    return [
      {
        level: 'note',
        at,
        message: {
          nl: `Bij ${at.length === 1 ? 'één open punt' : `${at.length} open punten`} staat nog niet wie het uitzoekt of vóór wanneer.`,
          en: `${at.length === 1 ? 'One open point does' : `${at.length} open points do`} not say yet who will find the answer, or by when.`,
        },
        fix: {
          nl: 'Kies wie het uitzoekt, en vóór welke dag.',
          en: 'Choose who will find the answer, and by which day.',
        },
      },
    ];
  },
};
