import { type Answers, isUnknown } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Person } from '../kinds/party.ts';
import type { Language } from '../language.ts';
import { type Place, partiesOf, places } from '../places.ts';

/** An answer that names a party that is not, or no longer, in the list of parties. */
export const danglingParty: Check = {
  id: 70,
  find(answers) {
    const known = new Set([...partiesOf(answers).map(({ id }) => id), 'partnership', 'all']);
    return [...namedParties(answers)].flatMap(({ at, party, place }) =>
      known.has(party)
        ? []
        : [
            {
              level: 'error' as const,
              at: [at],
              message: {
                nl: `“${labelOf(place, 'nl')}” noemt een partij die niet meedoet.`,
                en: `“${labelOf(place, 'en')}” names a party that does not take part.`,
              },
              fix: {
                nl: 'Kies een partij uit de lijst, of voeg deze partij toe.',
                en: 'Choose a party from the list, or add this party.',
              },
            },
          ],
    );
  },
};

function* namedParties(answers: Answers): Generator<{ at: string; party: string; place: Place }> {
  for (const place of places(answers)) {
    const { at, question, answer } = place;
    if (isUnknown(answer)) {
      if (answer.unknown.owner) yield { at, party: answer.unknown.owner, place };
    } else if (question.kind.name === 'party' && typeof answer === 'string') {
      yield { at, party: answer, place };
    } else if (question.kind.name === 'person' && (answer as Person).party) {
      yield { at, party: (answer as Person).party!, place };
    }
  }
}

/** The question, with the number of its row where there are several. */
function labelOf({ question, row, list }: Place, language: Language): string {
  const label = question[language].label;
  return row && list ? `${list[language].label} (${row.id.slice(1)}): ${label}` : label;
}
