import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { isOf, namesIn } from '../people.ts';
import { nameOf, partiesOf } from '../places.ts';

interface Neutral {
  at: string;
  answer: unknown;
  called: Words;
}

/** A mediator, an expert or whoever decides a tie that is a party, signs, speaks or works for one, or has a stake as an adviser or funder. */
export const notNeutral: Check = {
  id: 43,
  find: (answers) =>
    neutrals(answers).flatMap(({ at, answer, called }): Found[] => {
      const stake = isKnown(answer) ? stakeOf(answers, answer) : undefined;
      if (!stake) return [];
      return [
        {
          level: 'error',
          at: [at, ...stake.at],
          message: {
            nl: `${called.nl} ${stake.how.nl}, en staat dus niet tussen de partijen in.`,
            en: `${called.en} ${stake.how.en}, and so does not stand between the parties.`,
          },
          fix: {
            nl: 'Kies iemand die bij geen van de partijen hoort en er geen belang bij heeft.',
            en: 'Choose somebody who belongs to none of the parties and has no stake in it.',
          },
        },
      ];
    }),
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

interface Stake {
  how: Words;
  at: string[];
}

/** How somebody belongs to a party, or has a stake of their own; undefined for who has none. */
function stakeOf(answers: Answers, answer: unknown): Stake | undefined {
  const parties = partiesOf(answers);
  const names = namesIn(answer);
  const isNamed = (other: unknown) => namesIn(other).some((name) => names.includes(name));
  const own = parties.findIndex((party) => isOf(party, answer));
  const people = rowsOf(answers, 'contributions', 'people');
  const worker = people.findIndex(({ person }) => isKnown(person) && isNamed(person));
  const employer = parties.findIndex(({ id }) => id === people[worker]?.party);
  const side = own >= 0 ? own : employer;
  if (side >= 0) {
    const name = nameOf(parties[side]!, side);
    const at = own >= 0 ? [] : [`/contributions/people/${worker}/person`];
    return { how: { nl: `hoort bij ${name}`, en: `belongs to ${name}` }, at };
  }
  const involved = rowsOf(answers, 'parties', 'involved').findIndex(({ name }) => isNamed(name));
  if (involved < 0) return undefined;
  return {
    how: { nl: 'is zelf bij de samenwerking betrokken', en: 'is involved in the partnership' },
    at: [`/parties/involved/${involved}/name`],
  };
}
