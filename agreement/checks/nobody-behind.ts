import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { nameOf, partiesOf } from '../places.ts';

/** What has to be known of a party that is no person before the law, by its form. */
const behind: Record<string, { field: string; is: Words; fix: Words }> = {
  unincorporated: {
    field: 'bound-through',
    is: { nl: 'een project zonder rechtspersoon', en: 'a project without legal personality' },
    fix: {
      nl: 'Noem de mensen of de organisatie achter het project. Anders is er niemand gebonden.',
      en: 'Name the people or the organisation behind the project. Otherwise nobody is bound.',
    },
  },
  group: {
    field: 'members',
    is: { nl: 'een groep', en: 'a group' },
    fix: {
      nl: 'Noem alle leden, en laat elk lid een volmacht geven aan wie tekent.',
      en: 'Name all members, and have each of them give a power of attorney to whoever signs.',
    },
  },
};

/** A party that cannot be bound itself, and of which it is not said who is. */
export const nobodyBehind: Check = {
  id: 87,
  find: (answers) =>
    partiesOf(answers).flatMap((party, index): Found[] => {
      const known = typeof party.form === 'string' ? behind[party.form] : undefined;
      if (!known || party[known.field] !== undefined) return [];
      const name = nameOf(party, index);
      return [
        {
          level: 'warning',
          at: [`/parties/items/${index}/${known.field}`],
          message: {
            nl: `${name} is ${known.is.nl}. Er staat nog niet wie er gebonden is.`,
            en: `${name} is ${known.is.en}. It does not say yet who is bound.`,
          },
          fix: known.fix,
        },
      ];
    }),
};
