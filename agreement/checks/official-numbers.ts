import type { Row } from '../answer.ts';
import { isDutch } from '../dutch-law.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { partiesOf } from '../places.ts';
import { passesElevenTest, passesMod97 } from './check-digits.ts';
import { isWrongAbroad } from './vat-abroad.ts';

/**
 * A register or VAT number that cannot be right, or that may be a citizen's number (BSN). KvK has 8 digits; a Dutch VAT
 * id is NL, 9 digits, B, 2 digits, and passes MOD 97-10 (sole traders, since 2020) or has the eleven
 * test of an RSIN in its 9 digits. A sole trader's tax number from before 2020 held the BSN.
 */
export const officialNumbers: Check = {
  id: 3,
  find: (answers) =>
    partiesOf(answers).flatMap((party, index) =>
      [
        { at: `/parties/items/${index}/registration`, problem: registrationProblem(party) },
        { at: `/parties/items/${index}/vat`, problem: vatProblem(party) },
      ].flatMap(({ at, problem }): Found[] =>
        problem ? [{ level: 'warning', at: [at], ...problems[problem] }] : [],
      ),
    ),
};

type Problem = 'kvk-length' | 'vat-form' | 'vat-digit' | 'vat-abroad' | 'citizen';

const problems: Record<Problem, { message: Words; fix: Words }> = {
  'kvk-length': {
    message: {
      nl: 'Een KvK-nummer heeft 8 cijfers.',
      en: 'A number of the Dutch chamber of commerce (KvK) has 8 digits.',
    },
    fix: { nl: 'Kijk het na op kvk.nl.', en: 'Look it up at kvk.nl.' },
  },
  'vat-form': {
    message: {
      nl: 'Een Nederlands btw-id ziet er zo uit: NL, 9 cijfers, de letter B en 2 cijfers.',
      en: 'A Dutch VAT id looks like this: NL, 9 digits, the letter B and 2 digits.',
    },
    fix: { nl: 'Neem het over van een factuur.', en: 'Copy it from an invoice.' },
  },
  'vat-digit': {
    message: {
      nl: 'In dit btw-id klopt een cijfer of letter niet.',
      en: 'A digit or letter of this VAT id is wrong.',
    },
    fix: { nl: 'Neem het over van een factuur.', en: 'Copy it from an invoice.' },
  },
  'vat-abroad': {
    message: {
      nl: 'Dit btw-nummer past niet bij het land waarmee het begint: de vorm of een cijfer klopt niet.',
      en: 'This VAT number does not fit the country that it begins with: its form or a digit is wrong.',
    },
    fix: {
      nl: 'Neem het over van een factuur, of zoek het op in VIES, het Europese btw-register.',
      en: 'Copy it from an invoice, or look it up in VIES, the European VAT register.',
    },
  },
  citizen: {
    message: {
      nl: 'Dit nummer kan het burgerservicenummer (BSN) van een mens zijn.',
      en: 'This number may be a person’s citizen number (BSN).',
    },
    fix: {
      nl: 'Een BSN hoort niet in een overeenkomst. Gebruik het KvK-nummer van 8 cijfers en het btw-id van een factuur.',
      en: 'A BSN has no place in an agreement. Use the KvK number of 8 digits and the VAT id from an invoice.',
    },
  },
};

function registrationProblem(party: Row): Problem | undefined {
  if (typeof party.registration !== 'string' || !isDutch(party)) return undefined;
  const digits = bare(party.registration).replace(/^KVK(?:NUMMER|NR)?:?/, '');
  if (!/^\d+$/.test(digits) || digits.length === 8) return undefined;
  return passesElevenTest(digits) ? 'citizen' : 'kvk-length';
}

function vatProblem(party: Row): Problem | undefined {
  if (typeof party.vat !== 'string') return undefined;
  const vat = bare(party.vat);
  if (isWrongAbroad(vat)) return 'vat-abroad';
  const holdsPerson = party.form === 'sole-trader' || party.form === 'person';
  const [, prefix, digits] = /^(NL)?(\d{9})(?:B\d{2})?$/.exec(vat) ?? [];
  if (!prefix && !vat.startsWith('NL') && !(digits && isDutch(party))) return undefined;
  const wellFormed = /^NL\d{9}B\d{2}$/.test(vat);
  if (wellFormed && passesMod97(vat)) return undefined;
  if (digits && holdsPerson && passesElevenTest(digits)) return 'citizen';
  if (!wellFormed) return 'vat-form';
  return passesElevenTest(digits!) ? undefined : 'vat-digit';
}

function bare(typed: string): string {
  return typed.replace(/[\s.-]/g, '').toUpperCase();
}
