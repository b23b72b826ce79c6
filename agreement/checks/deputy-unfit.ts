import type { Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { bareName, isOf } from '../people.ts';
import { nameOf, partiesOf } from '../places.ts';

/** A contact that deputises for itself, or a deputy from another party. */
export const deputyUnfit: Check = {
  id: 38,
  find(answers) {
    const parties = partiesOf(answers);
    return parties.flatMap((party, index): Found[] => {
      const said = problemOf(party, index, parties);
      if (!said) return [];
      return [
        {
          level: 'error',
          at: said.about.map((field) => `/parties/items/${index}/${field}`),
          message: said.message,
          fix: {
            nl: 'Noem iemand anders van dezelfde partij, of laat de vervanger leeg.',
            en: 'Name somebody else of the same party, or leave the deputy empty.',
          },
        },
      ];
    });
  },
};

interface Problem {
  about: string[];
  message: Words;
}

function problemOf(party: Row, index: number, parties: Row[]): Problem | undefined {
  const deputy = bareName(party.deputy);
  if (deputy === '') return undefined;
  const name = nameOf(party, index);
  if (deputy === bareName(party.lead))
    return {
      about: ['lead', 'deputy'],
      message: {
        nl: `Bij ${name} zijn het aanspreekpunt en de vervanger dezelfde persoon.`,
        en: `At ${name} the contact and the deputy are the same person.`,
      },
    };
  if (deputy === bareName(party.signatory)) return undefined;
  const from = parties.findIndex((other) => other !== party && isOf(other, party.deputy));
  if (from < 0) return undefined;
  const other = nameOf(parties[from]!, from);
  return {
    about: ['deputy'],
    message: {
      nl: `De vervanger van het aanspreekpunt van ${name} hoort bij ${other}.`,
      en: `The deputy of the contact of ${name} belongs to ${other}.`,
    },
  };
}
