import type { Answers, Row } from '../answer.ts';
import { isDutch } from '../dutch-law.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { namesOf } from './in-words.ts';

/** A public body takes part: State aid (art. 107 VWEU), procurement (Aanbestedingswet 2012), openness (Woo). */
export const publicBody: Check = {
  id: 68,
  find(answers) {
    const at = partiesOf(answers).flatMap((party, index) =>
      isPublic(party) ? [`/parties/items/${index}/form`] : [],
    );
    if (at.length === 0) return [];
    const names = namesOf(answers, isPublic);
    const isSaid = isOpenAnyhow(answers);
    return [
      {
        level: 'note',
        at: [...at, ...(isSaid ? [] : secrecy(answers))],
        message: {
          nl: `Met een overheid erbij (${names.nl}) gelden regels over staatssteun, inkoop (gelijke kansen voor bedrijven), btw en openbaarheid (Woo).${isSaid ? '' : ' Geheimhouding gaat daar niet boven.'}`,
          en: `With a public body (${names.en}) there are rules on State aid, procurement (equal chances for businesses), VAT and open government (Woo).${isSaid ? '' : ' Confidentiality does not override them.'}`,
        },
        fix: {
          nl: `Laat nakijken wie wat mag geven, kopen of verdienen${isSaid ? '' : ', en noem bij geheimhouding de uitzondering voor wat openbaar moet worden'}.`,
          en: `Have it checked who may give, buy or earn what${isSaid ? '' : ', and exempt from confidentiality what must be disclosed'}.`,
        },
      },
    ];
  },
};

/** Public bodies in somebody's own words. */
const publicWords = /^(?:de )?(?:staat|rijk|provincie|waterschap|ministerie|state|province|ministry)\b/i;

function isPublic(party: Row): boolean {
  const { form } = party;
  const own = typeof form === 'object' && form !== null && 'other' in form ? String(form.other) : '';
  return (form === 'municipality' || form === 'public-body' || publicWords.test(own)) && isDutch(party);
}

function secrecy({ confidentiality = {} }: Answers): string[] {
  const isAgreed = confidentiality.what === 'marked' || confidentiality.what === 'nature';
  return isAgreed ? ['/confidentiality/what'] : [];
}

/** An exception for what the law says must be open. */
const byLaw =
  /\b(?:woo|wet|wettelijke?|openbaar|openbaarheid|law|laws|legal|legally|disclose|disclosed|disclosure)\b/i;

/** Whether nothing is kept secret, or not what a public body must disclose. */
function isOpenAnyhow({ confidentiality = {} }: Answers): boolean {
  const { what, except } = confidentiality;
  return what === 'none' || (typeof except === 'string' && byLaw.test(except));
}
