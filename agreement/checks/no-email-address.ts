import type { Check } from '../finding.ts';
import { nameOf, partiesOf } from '../places.ts';

/** One address, as mail takes it: no signs that only some programs allow, and each part of a bounded length (RFC 5321, 4.5.3.1). */
const address = /^[\p{L}\d.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,63}$/u;

/** What stands for an e-mail address, and is none or more than one. */
export const noEmailAddress: Check = {
  id: 118,
  find: (answers) =>
    partiesOf(answers).flatMap((party, index) => {
      const typed = party['notices-email'];
      if (typeof typed !== 'string' || address.test(typed)) return [];
      const name = nameOf(party, index);
      return [
        {
          level: 'error' as const,
          at: [`/parties/items/${index}/notices-email`],
          message: {
            nl: `Het e-mailadres van “${name}” klopt niet: het moet één adres zijn.`,
            en: `The e-mail address of “${name}” is not right: it must be one address.`,
          },
          fix: {
            nl: 'Schrijf het zo: naam@voorbeeld.nl.',
            en: 'Write it like this: name@example.org.',
          },
        },
      ];
    }),
};
