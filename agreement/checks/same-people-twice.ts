import { rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { peopleNamed } from '../people.ts';

/** Steps led by somebody from outside: there the parties' own people come back as a matter of course. */
const led = ['mediation', 'decision'];

/** The same person in two talks of the conflict ladder: the second brings nobody new to the table. */
export const samePeopleTwice: Check = {
  id: 46,
  find(answers) {
    const talks = rowsOf(answers, 'conflict', 'ladder')
      .map(({ step, people }, index) => ({ step, index, people: peopleNamed(people) }))
      .filter(({ step }) => !led.includes(step as string));
    return talks.flatMap(({ index, people }, place): Found[] => {
      const earlier = talks.slice(0, place).find((talk) => talk.people.some((name) => people.includes(name)));
      if (!earlier) return [];
      return [
        {
          level: 'warning',
          at: [`/conflict/ladder/${earlier.index}/people`, `/conflict/ladder/${index}/people`],
          message: {
            nl: `Bij stap ${index + 1} praat iemand die er bij stap ${earlier.index + 1} ook al was.`,
            en: `In step ${index + 1} somebody talks who was there in step ${earlier.index + 1} too.`,
          },
          fix: {
            nl: 'Laat een volgende stap over aan andere mensen, of sla haar over.',
            en: 'Leave a next step to other people, or skip it.',
          },
        },
      ];
    });
  },
};
