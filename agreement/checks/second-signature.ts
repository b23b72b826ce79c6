import type { Check, Found } from '../finding.ts';
import { nameOf, partiesOf } from '../places.ts';

/** A party for which two people have to sign, while only one is named. */
export const secondSignature: Check = {
  id: 88,
  find: (answers) =>
    partiesOf(answers).flatMap((party, index): Found[] => {
      if (party.authority !== 'jointly' || party['second-signatory'] !== undefined) return [];
      const name = nameOf(party, index);
      return [
        {
          level: 'warning',
          at: [`/parties/items/${index}/second-signatory`],
          message: {
            nl: `Voor ${name} moeten twee mensen tekenen. De tweede is nog niet genoemd.`,
            en: `Two people must sign for ${name}. The second is not named yet.`,
          },
          fix: {
            nl: 'Noem wie meetekent. Eén handtekening bindt deze partij misschien niet.',
            en: 'Name who signs as well. One signature may not bind this party.',
          },
        },
      ];
    }),
};
