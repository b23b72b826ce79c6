import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { type Place, places } from '../places.ts';
import { passesElevenTest, passesLuhn, passesMod97 } from './check-digits.ts';

/**
 * Text that may not belong in an agreement that others read: each sort is said once, for all the places it stands in,
 * and never repeated in the finding.
 */
export const privateDetails: Check = {
  id: 78,
  find(answers) {
    const texts = [...places(answers)].flatMap((place) => {
      const text = textOf(place);
      return text ? [{ at: place.at, text }] : [];
    });
    return sorts.flatMap(({ what, isIn, except }): Found[] => {
      const at = texts.filter((each) => !except?.test(each.at) && isIn(each.text)).map((each) => each.at);
      return at.length === 0 ? [] : [{ level: 'note', at, message: message(what), fix }];
    });
  },
};

function textOf({ question, answer }: Place): string {
  if (typeof answer === 'string') return question.kind.name === 'text' ? answer : '';
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return '';
  const { words, other, name, role, of, typed, on } = answer as Record<string, unknown>;
  return [words, other, name, role, of, typed, on].filter((text) => typeof text === 'string').join('\n');
}

interface Sort {
  what: Words;
  isIn(text: string): boolean;
  /** Places that ask for it, or have a check of their own. */
  except?: RegExp;
}

const sorts: readonly Sort[] = [
  {
    what: { nl: 'een burgerservicenummer (BSN)', en: 'a citizen’s number (BSN)' },
    isIn: (text) =>
      has(text, /(?<![\d.,+-])(?:\d{9}|\d{4}[. ]\d{2}[. ]\d{3})(?!\d|[.,-]\d)/g, passesElevenTest),
    except: /^\/parties\/items\/\d+\/(?:registration|vat)$/,
  },
  {
    what: { nl: 'een rekeningnummer (IBAN)', en: 'a bank account number (IBAN)' },
    isIn: (text) => has(text, /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b/g, isIban),
  },
  {
    what: { nl: 'een kaartnummer', en: 'a card number' },
    isIn: (text) => has(text, /(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,4}(?!\d)/g, passesLuhn),
  },
  {
    what: { nl: 'een wachtwoord of geheime sleutel', en: 'a password or secret key' },
    isIn: (text) => secret.test(text),
  },
  {
    what: { nl: 'iets over iemands gezondheid', en: 'something about somebody’s health' },
    isIn: (text) => health.test(text),
  },
  {
    what: { nl: 'een e-mailadres', en: 'an e-mail address' },
    isIn: (text) =>
      /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,8}\.\p{L}{2,24}/u.test(text),
    except: /^\/(?:parties\/items\/\d+\/notices-email|data\/contact)$/,
  },
];

/** Access keys by the prefixes that their issuers give them, private keys, tokens, and passwords that say they are. */
const secret =
  /\b(?:AKIA|ASIA)[A-Z\d]{16}\b|\bAIza[\w-]{35}|\bgh[pousr]_\w{36}|\bgithub_pat_\w{22}|\bxox[abprs]-[\w-]{10}|\bsk[-_](?:live|test|proj)[-_]\w{16}|\beyJ[\w-]{10,2000}\.eyJ[\w-]{10}|-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:password|passwd|wachtwoord|pincode)\s?[:=]\s?\S/i;

const health =
  /\b(?:heeft|lijdt aan|has|suffers from)\s+(?:een |a )?(?:diabetes|kanker|cancer|hiv|epilepsie|epilepsy|depressie|depression|burn-?out|astma|asthma|dementie|dementia|autisme|autism|adhd)\b/i;

/** Whether something of this form is in the text that passes its test, spaces and signs left out. */
function has(text: string, form: RegExp, passes: (found: string) => boolean): boolean {
  return text.matchAll(form).some(([found]) => passes(found.replace(/[ .-]/g, '')));
}

/** ISO 13616: 15 to 34 signs, of which the first four are put last for MOD 97-10. */
function isIban(found: string): boolean {
  return found.length >= 15 && found.length <= 34 && passesMod97(found.slice(4) + found.slice(0, 4));
}

function message(what: Words): Words {
  return {
    nl: `Hier lijkt ${what.nl} te staan. Hoort dat in een overeenkomst die anderen lezen?`,
    en: `This looks like ${what.en}. Does it belong in an agreement that others read?`,
  };
}

const fix: Words = {
  nl: 'Haal het weg als het niet nodig is, of spreek af hoe u het elkaar apart geeft.',
  en: 'Take it out if it is not needed, or agree how to give it to each other separately.',
};
