import type { Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { nameOf, partiesOf } from '../places.ts';
import { alike } from './alike.ts';
import { inBoth, listed } from './in-words.ts';

const needed: Record<string, Words> = {
  form: { nl: 'de rechtsvorm', en: 'the legal form' },
  signatory: { nl: 'wie er tekent', en: 'who signs' },
  lead: { nl: 'het aanspreekpunt', en: 'the contact' },
};

/** Parties of which it is not said what they are, who binds them, or whom to call; and people who go by no name of a person. */
export const unboundParty: Check = {
  id: 83,
  find(answers) {
    const parties = partiesOf(answers);
    return [...incomplete(parties), ...parties.flatMap(nameless)];
  },
};

/** Parties that miss the same are said together. */
function incomplete(parties: readonly Row[]): Found[] {
  const gaps = parties.map((party, index) => ({
    at: `/parties/items/${index}`,
    name: inBoth(() => nameOf(party, index)),
    missing: Object.keys(needed).filter((field) => party[field] === undefined),
  }));
  return alike(gaps).map(({ missing, rows }) => {
    const what = listed(missing.map((field) => needed[field]!));
    const who = listed(rows.map(({ name }) => name));
    return {
      level: 'warning',
      at: rows.flatMap(({ at }) => missing.map((field) => `${at}/${field}`)),
      message: {
        nl: `Van ${who.nl} ontbreekt nog: ${what.nl}.`,
        en: `Of ${who.en} is still missing: ${what.en}.`,
      },
      fix: {
        nl: 'Vul het aan voordat u tekent. Dan is duidelijk wie zich bindt: een mens of een organisatie.',
        en: 'Add it before you sign. Then it is clear who is bound: a person or an organisation.',
      },
    };
  });
}

/** One word without a capital: the name of an account, or a role, rather than that of a person. */
const account = /^@?[a-z0-9][\w.-]*$/;

function nameless(party: Row, index: number): Found[] {
  return ['signatory', 'second-signatory', 'lead', 'deputy'].flatMap((field): Found[] => {
    const name = party[field];
    if (typeof name !== 'string' || !account.test(name)) return [];
    return [
      {
        level: 'note',
        at: [`/parties/items/${index}/${field}`],
        message: {
          nl: `“${name}” van ${nameOf(party, index)} is geen voor- en achternaam. Is het een gebruikersnaam of een functie?`,
          en: `“${name}” of ${nameOf(party, index)} is no first and last name. Is it a user name or a role?`,
        },
        fix: {
          nl: 'Schrijf de naam op van de mens die het is. Wie tekent of iets belooft, moet te vinden zijn.',
          en: 'Write down the name of the person it is. Whoever signs or promises something must be easy to find.',
        },
      },
    ];
  });
}
