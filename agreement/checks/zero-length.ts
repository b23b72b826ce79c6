import { lengthOf } from '../calendar/length-of.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { places } from '../places.ts';

/** What no time at all means, by where it is answered. */
const periods: Record<string, { message: Words; fix: Words }> = {
  '/term/notice': {
    message: {
      nl: 'Iedereen kan van de ene op de andere dag opzeggen.',
      en: 'Anybody can leave from one day to the next.',
    },
    fix: {
      nl: 'Is dat de bedoeling? Zo niet, geef de anderen tijd om het werk over te nemen.',
      en: 'Is that what you want? If not, give the others time to take over the work.',
    },
  },
  '/term/renewal-period': {
    message: {
      nl: 'De samenwerking loopt vanzelf door, maar met geen enkele dag.',
      en: 'The partnership goes on by itself, but not by a single day.',
    },
    fix: {
      nl: 'Kies met hoeveel tijd zij doorloopt, of kies dat zij stopt.',
      en: 'Choose for how long it goes on, or choose that it stops.',
    },
  },
  '/term/opt-out': {
    message: {
      nl: 'Wie niet door wil, hoeft dat pas op de laatste dag te zeggen.',
      en: 'Whoever does not want to go on need not say so until the last day.',
    },
    fix: {
      nl: 'Geef de anderen tijd om iets anders te regelen.',
      en: 'Give the others time to arrange something else.',
    },
  },
  '/term/cure': {
    message: {
      nl: 'Wie een fout maakt, krijgt geen dag om haar te herstellen.',
      en: 'A party that makes a mistake gets not a day to put it right.',
    },
    fix: {
      nl: 'Geef een paar dagen, of laat deze vraag leeg.',
      en: 'Give a few days, or leave this question empty.',
    },
  },
  '/term/tail/lasts': {
    message: {
      nl: 'Een stap waarin een vertrokken partij nog meedeelt, duurt geen dag.',
      en: 'A step in which a party that left still shares lasts not a day.',
    },
    fix: { nl: 'Geef de stap een duur, of haal hem weg.', en: 'Give the step a length, or take it out.' },
  },
  '/term/paid-within': {
    message: {
      nl: 'De anderen moeten een partij die vertrekt op dezelfde dag betalen.',
      en: 'The others must pay a party that leaves on the same day.',
    },
    fix: {
      nl: 'Is dat haalbaar? Geef anders wat meer tijd.',
      en: 'Can that be done? If not, give some more time.',
    },
  },
  '/general/received-after': {
    message: {
      nl: 'Een bericht geldt als ontvangen zodra iemand het verstuurt.',
      en: 'A message counts as received as soon as somebody sends it.',
    },
    fix: {
      nl: 'Geef de ander een of twee werkdagen om het te lezen.',
      en: 'Give the other one or two working days to read it.',
    },
  },
  '/confidentiality/after': {
    message: {
      nl: 'De geheimhouding stopt op de dag dat u stopt.',
      en: 'Confidentiality ends on the day that you stop.',
    },
    fix: {
      nl: 'Kies hoe lang het daarna nog geheim blijft, of kies “Niets: we werken open”.',
      en: 'Choose how long it stays secret after that, or choose “Nothing: we work in the open”.',
    },
  },
};

/** A period that lasts no time at all: notice, a duty of secrecy, the time to do something in. */
export const zeroLength: Check = {
  id: 66,
  find: (answers) =>
    [...places(answers)].flatMap(({ at, answer }): Found[] => {
      const period = periods[withoutRows(at)];
      return period && lengthOf(answer)?.n === 0 ? [{ level: 'warning', at: [at], ...period }] : [];
    }),
};

/** '/term/tail/0/lasts' is asked at '/term/tail/lasts'. */
function withoutRows(at: string): string {
  return at.replace(/\/\d+(?=\/)/g, '');
}
