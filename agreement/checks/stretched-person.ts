import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Person } from '../kinds/party.ts';
import { fromMillionths, toMillionths, whole } from '../money/minor-units.ts';
import { sayPercentage } from '../say/numbers.ts';
import { inBoth } from './in-words.ts';

/** Somebody whose time is promised to several places, together more than there is of it. */
export const stretchedPerson: Check = {
  id: 13,
  find: (answers) =>
    [...Map.groupBy(promisesOf(answers), ({ key }) => key).values()].flatMap((own): Found[] => {
      const sum = own.reduce((total, { time }) => total + toMillionths(time), 0n);
      if (own.length < 2 || sum <= whole) return [];
      const [name, said] = [own[0]!.name, inBoth((language) => sayPercentage(fromMillionths(sum), language))];
      return [
        {
          level: 'warning',
          at: own.map(({ at }) => at),
          message: {
            nl: `De tijd van ${name} is voor ${said.nl} beloofd.`,
            en: `${said.en} of the time of ${name} has been promised.`,
          },
          fix: {
            nl: 'Verlaag een deel, of laat iemand anders een deel doen.',
            en: 'Lower one of the parts, or have somebody else do one.',
          },
        },
      ];
    }),
};

interface Promised {
  at: string;
  name: string;
  /** The name without what people spell differently from one time to the next. */
  key: string;
  time: string;
}

function promisesOf(answers: Answers): Promised[] {
  return rowsOf(answers, 'contributions', 'people').flatMap(({ person, time }, index) => {
    if (!isKnown<Person>(person as Person | undefined) || typeof time !== 'string') return [];
    const { name } = person as Person;
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    return [{ at: `/contributions/people/${index}/time`, name, key, time }];
  });
}
