import type { Answers, Row } from '../answer.ts';
import type { Check } from '../finding.ts';
import { partyOf } from '../people.ts';
import { nameOf, partiesOf } from '../places.ts';

/** Whoever decides when votes are equally divided belongs to one of the parties: the others never win a tie. */
export const tieBreakerPartial: Check = {
  id: 33,
  find(answers) {
    const found = favoured(answers);
    if (!found) return [];
    const name = nameOf(found.party, partiesOf(answers).indexOf(found.party));
    return [
      {
        level: 'warning',
        at: [found.at],
        message: {
          nl: `Bij gelijke stemmen wint altijd ${name}: wie dan beslist, hoort bij die partij.`,
          en: `${name} wins every tied vote: whoever decides it belongs to that party.`,
        },
        fix: {
          nl: 'Kies iemand van buiten, of zeg erbij waarom iedereen dit goed vindt.',
          en: 'Choose somebody from outside, or say why everybody is fine with this.',
        },
      },
    ];
  },
};

function favoured(answers: Answers): { party: Row; at: string } | undefined {
  const { 'tie-person': person, 'tie-party': id } = answers.governance ?? {};
  const own = partiesOf(answers).find((party) => party.id === id);
  if (own) return { party: own, at: '/governance/tie-party' };
  const party = partyOf(answers, person);
  return party && { party, at: '/governance/tie-person' };
}
