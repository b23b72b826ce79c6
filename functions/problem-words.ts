import type { Language } from '#agreement/language';
import type { Reason } from '#workflow/error';

/** What a problem is called, and what to do about it. */
interface Said {
  title: string;
  detail: string;
}

type ProblemKey = Reason | 'unavailable' | 'unexpected';

export const problemWords: Record<ProblemKey, Record<Language, Said>> = {
  malformed: {
    nl: {
      title: 'Dit is geen goede JSON',
      detail: 'Stuur geldige JSON in UTF-8, hoogstens 20 niveaus diep.',
    },
    en: {
      title: 'This is not sound JSON',
      detail: 'Send valid JSON in UTF-8, nested at most 20 levels deep.',
    },
  },
  parameter: {
    nl: { title: 'Een waarde in het verzoek klopt niet', detail: 'Kies een van de waarden die mogen.' },
    en: {
      title: 'A value in the request is not right',
      detail: 'Choose one of the values that are allowed.',
    },
  },
  'no-seat': {
    nl: {
      title: 'We weten niet wie u bent',
      detail:
        'Stuur “Authorization: Bearer …” mee, met de code die u bij het begin kreeg en die nog geldig is.',
    },
    en: {
      title: 'We do not know who you are',
      detail:
        'Send “Authorization: Bearer …” with the token you were given at the start, while it is still valid.',
    },
  },
  role: {
    nl: {
      title: 'Dat mag u hier niet',
      detail: 'Uw plaats in deze samenwerking laat dit niet toe. Vraag het de eigenaar.',
    },
    en: {
      title: 'You may not do this',
      detail: 'Your seat in this partnership does not allow it. Ask its owner.',
    },
  },
  'foreign-form': {
    nl: {
      title: 'Dit formulier kwam niet van ons',
      detail: 'Er is niets opgeslagen. Ga terug naar de pagina, laad die opnieuw en verstuur hem nog eens.',
    },
    en: {
      title: 'This form did not come from us',
      detail: 'Nothing was saved. Go back to the page, load it again and send it once more.',
    },
  },
  'not-found': {
    nl: { title: 'Niet gevonden', detail: 'Dit is er niet, of het is niet van u. Controleer het adres.' },
    en: { title: 'Not found', detail: 'This is not there, or it is not yours. Check the address.' },
  },
  method: {
    nl: {
      title: 'Dat kan hier niet',
      detail: 'Dit adres kent deze methode niet. Zie “Allow” voor wat wel kan.',
    },
    en: {
      title: 'Not possible here',
      detail: 'This address does not know this method. See “Allow” for what it knows.',
    },
  },
  closed: {
    nl: {
      title: 'Deze afrekening is afgesloten',
      detail: 'Zij verandert niet meer. Verreken een verbetering met de volgende afrekening.',
    },
    en: {
      title: 'This settlement is closed',
      detail: 'It does not change any more. Put a correction in the next settlement.',
    },
  },
  'still-open': {
    nl: {
      title: 'Er staat nog een afrekening open',
      detail: 'Sluit die eerst af: de volgende begint met wat er van deze overblijft.',
    },
    en: {
      title: 'There is still an open settlement',
      detail: 'Close it first: the next one goes on from what it leaves.',
    },
  },
  unsettled: {
    nl: {
      title: 'Nog niet alles is uit te rekenen',
      detail: 'Vul aan wat hierbij staat. Daarna kunt u de afrekening afsluiten.',
    },
    en: {
      title: 'Not everything can be worked out yet',
      detail: 'Complete what is listed here. After that you can close the settlement.',
    },
  },
  'key-reused': {
    nl: {
      title: 'Deze Idempotency-Key is al gebruikt',
      detail: 'Hij hoort bij een verzoek met een andere inhoud. Gebruik een nieuwe.',
    },
    en: {
      title: 'This Idempotency-Key was used before',
      detail: 'It belongs to a request that said something else. Use a new one.',
    },
  },
  changed: {
    nl: {
      title: 'Intussen is hier iets veranderd',
      detail:
        'Er is niets opgeslagen. “stored” is wat er nu staat, “sent” is wat u stuurde. Leg ze naast elkaar en stuur het opnieuw met de ETag van nu.',
    },
    en: {
      title: 'Something changed here meanwhile',
      detail:
        'Nothing was saved. “stored” is what stands now, “sent” is what you sent. Compare them, and send it again with the ETag of now.',
    },
  },
  'state-needed': {
    nl: {
      title: 'Zeg erbij wat u het laatst zag',
      detail: 'Hier staat al iets. Lees het eerst, en stuur de ETag daarvan mee als If-Match.',
    },
    en: {
      title: 'Say what you last saw',
      detail: 'Something is stored here. Read it first, and send its ETag along as If-Match.',
    },
  },
  'too-large': {
    nl: {
      title: 'Dit is te groot',
      detail: 'Stuur hoogstens 1 MB, of een PDF van hoogstens 4 MB om de antwoorden uit te lezen.',
    },
    en: {
      title: 'This is too large',
      detail: 'Send 1 MB at most, or a PDF of 4 MB at most to read the answers from.',
    },
  },
  'wrong-type': {
    nl: {
      title: 'Dit soort inhoud kennen we hier niet',
      detail: 'Stuur het als “Content-Type: application/json”, of als iets anders dat “Accept” noemt.',
    },
    en: {
      title: 'We do not take this kind of content here',
      detail: 'Send it as “Content-Type: application/json”, or as something else that “Accept” names.',
    },
  },
  unreadable: {
    nl: {
      title: 'We kunnen dit niet lezen',
      detail: 'Er is niets opgeslagen. “issues” zegt waar het misgaat en wat daar wel kan.',
    },
    en: {
      title: 'We cannot read this',
      detail: 'Nothing was saved. “issues” says where it goes wrong and what can stand there.',
    },
  },
  'errors-left': {
    nl: {
      title: 'Er staan nog fouten in',
      detail: 'Definitief kan pas als de fouten in “findings” weg zijn. Als concept kan het wel.',
    },
    en: {
      title: 'There are errors left',
      detail: 'It can be final once the errors in “findings” are gone. As a draft it can be published now.',
    },
  },
  'finding-gone': {
    nl: {
      title: 'Dit staat er niet of niet meer',
      detail:
        'Misschien is een antwoord intussen gewijzigd. Vraag de bevindingen opnieuw op en gebruik de “key” van nu.',
    },
    en: {
      title: 'This is not found, or not any more',
      detail: 'An answer may have changed meanwhile. Get the findings again and use the “key” of now.',
    },
  },
  'not-a-warning': {
    nl: {
      title: 'Alleen een waarschuwing mag blijven staan',
      detail:
        'Is dit een fout? Pas dan de antwoorden aan die “at” noemt. Bij een opmerking is geen reden nodig.',
    },
    en: {
      title: 'Only a warning may stay',
      detail: 'If this is an error, change the answers that “at” names. A note needs no reason.',
    },
  },
  busy: {
    nl: { title: 'Het is hier te druk', detail: 'Er is niets opgeslagen. Probeer het zo opnieuw.' },
    en: { title: 'Too many are writing here', detail: 'Nothing was saved. Try again in a moment.' },
  },
  unavailable: {
    nl: {
      title: 'De opslag is even niet bereikbaar',
      detail: 'Ga ervan uit dat er niets is opgeslagen, en probeer het zo opnieuw.',
    },
    en: {
      title: 'The store cannot be reached just now',
      detail: 'Assume that nothing was saved, and try again in a moment.',
    },
  },
  unexpected: {
    nl: {
      title: 'Er ging iets mis bij ons',
      detail: 'Het ligt niet aan u. Probeer het opnieuw; blijft het zo, meld het dan.',
    },
    en: {
      title: 'Something went wrong on our side',
      detail: 'It is not your doing. Try again; if it stays, please report it.',
    },
  },
};
