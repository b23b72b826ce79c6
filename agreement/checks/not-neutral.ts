import { type Answers, isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Person } from '../kinds/party.ts';
import type { Words } from '../language.ts';
import { bareName, peopleNamed } from './people-named.ts';
import { nameOf, partiesOf } from './places.ts';

interface Neutral {
  at: string;
  answer: unknown;
  called: Words;
}

/** A mediator, an expert or whoever decides a tie that is a party, or signs or speaks for one. */
export const notNeutral: Check = {
  id: 43,
  find(answers) {
    const sides = sidesOf(answers);
    return neutrals(answers).flatMap(({ at, answer, called }): Found[] => {
      const side = isKnown(answer) ? sides.find((each) => isOf(answer as Person | string, each)) : undefined;
      if (!side) return [];
      return [
        {
          level: 'error',
          at: [at],
          message: {
            nl: `${called.nl} hoort bij ${side.name}, en staat dus niet tussen de partijen in.`,
            en: `${called.en} belongs to ${side.name}, and so does not stand between the parties.`,
          },
          fix: {
            nl: 'Kies iemand die bij geen van de partijen hoort.',
            en: 'Choose somebody who belongs to none of the parties.',
          },
        },
      ];
    });
  },
};

function neutrals({ conflict = {}, governance = {} }: Answers): Neutral[] {
  return [
    {
      at: '/conflict/mediator',
      answer: conflict.mediator,
      called: { nl: 'De mediator', en: 'The mediator' },
    },
    {
      at: '/conflict/expert',
      answer: conflict.expert,
      called: { nl: 'De deskundige', en: 'The expert' },
    },
    {
      at: '/governance/tie-person',
      answer: governance['tie-person'],
      called: { nl: 'Wie beslist als de stemmen staken', en: 'Whoever decides when the vote is tied' },
    },
  ];
}

interface Side {
  id: string;
  name: string;
  /** What the party goes by, and who signs or speaks for it. */
  names: string[];
}

function sidesOf(answers: Answers): Side[] {
  return partiesOf(answers).map((party, index) => ({
    id: party.id,
    name: nameOf(party, index),
    names: [party.name, party['legal-name'], party.signatory, party.lead, party.deputy]
      .filter((name) => typeof name === 'string')
      .map((name) => bareName(name.split(',')[0]!))
      .filter((name) => name !== ''),
  }));
}

/** By its side, or named just as a party or one of its people is: 'Achterberg, mediator in Ede' need not be R. Achterberg. */
function isOf(answer: Person | string, side: Side): boolean {
  const person = typeof answer === 'string' ? { name: answer } : answer;
  if (person.party === side.id) return true;
  return [bareName(person.name), ...peopleNamed(person.name)].some((name) => side.names.includes(name));
}
