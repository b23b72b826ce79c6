import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { listed } from './in-words.ts';
import { nameOf, partiesOf } from './places.ts';

const needed: Record<string, Words> = {
  form: { nl: 'de rechtsvorm', en: 'the legal form' },
  signatory: { nl: 'wie er tekent', en: 'who signs' },
  lead: { nl: 'het aanspreekpunt', en: 'the contact' },
};

/** A party of which it is not said what it is, who binds it, or whom to call. */
export const unboundParty: Check = {
  id: 83,
  find: (answers) =>
    partiesOf(answers).flatMap((party, index): Found[] => {
      const missing = Object.keys(needed).filter((field) => party[field] === undefined);
      if (missing.length === 0) return [];
      const what = listed(missing.map((field) => needed[field]!));
      const name = nameOf(party, index);
      return [
        {
          level: 'warning',
          at: missing.map((field) => `/parties/items/${index}/${field}`),
          message: {
            nl: `Van ${name} ontbreekt nog: ${what.nl}.`,
            en: `Of ${name} is still missing: ${what.en}.`,
          },
          fix: {
            nl: 'Vul het aan voordat u tekent. Dan is duidelijk wie zich bindt: een mens of een organisatie.',
            en: 'Add it before you sign. Then it is clear who is bound: a person or an organisation.',
          },
        },
      ];
    }),
};
