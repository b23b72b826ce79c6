import type { Language } from '#agreement/language';

interface PageWords {
  start: {
    title: string;
    lead: string;
    points: readonly string[];
    button: string;
    openTitle: string;
    openText: string;
    openLink: string;
    tipsTitle: string;
    tipsText: string;
  };
  link: {
    title: string;
    lead: string;
    warning: string;
    label: string;
    hint: string;
    next: string;
  };
  open: { title: string; lead: string; label: string; hint: string; button: string; wrong: string };
  tasks: {
    title: string;
    lead: string;
    untitled: string;
    done: string;
    notStarted: string;
    progress: (answered: number, asked: number, open: number) => string;
    check: string;
    read: (open: number) => string;
    publish: string;
    versions: (count: number) => string;
    link: string;
    nextTitle: string;
  };
  question: {
    save: string;
    optional: string;
    unknown: string;
    owner: string;
    nobody: string;
    by: string;
    byHint: string;
    keepWords: (typed: string) => string;
    equal: string;
    own: string;
    place: (place: number) => string;
    none: string;
    partnership: string;
    all: string;
    conflict: string;
    conflictText: (stored: string) => string;
    errors: string;
    beside: string;
    notSaved: string;
    notSavedText: string;
  };
  rows: {
    add: (first: boolean) => string;
    change: string;
    remove: string;
    up: string;
    nothing: string;
    next: string;
    newRow: string;
    row: (place: number) => string;
  };
  check: {
    title: string;
    all: string;
    change: string;
    answer: string;
    unanswered: string;
    next: string;
    findings: string;
  };
  agreement: { title: string; lead: string; open: (open: number) => string };
  publish: {
    title: string;
    lead: string;
    findings: string;
    final: string;
    finalHint: string;
    languages: string;
    inEnglish: string;
    inDutch: string;
    button: string;
    refused: string;
  };
  versions: {
    title: string;
    none: string;
    version: (number: number) => string;
    made: (date: string) => string;
    download: string;
    final: string;
    draft: string;
    ready: string;
    answersNote: string;
    back: string;
    next: string;
  };
  files: Record<'agreement.pdf' | 'agreement.html' | 'answers.json', string>;
  languageNames: Record<Language, string>;
  refusal: Record<
    'not-found' | 'no-seat' | 'unavailable' | 'failed' | 'too-large' | 'other',
    { title: string; text: string }
  >;
}

const nl: PageWords = {
  start: {
    title: 'Van handdruk naar heldere afspraken',
    lead: 'U heeft een partner gevonden met wie het klikt. Handslag stelt u samen de vragen die ertoe doen, en maakt van uw antwoorden een concept-overeenkomst die u kunt bespreken.',
    points: [
      'Ongeveer dertig vragen; het duurt zelden langer dan een half uur.',
      'Niet alles hoeft vast te liggen. “Dat weten we nog niet” is ook een antwoord.',
      'U downloadt de overeenkomst als PDF. Gratis, zonder account.',
    ],
    button: 'Begin',
    openTitle: 'Al begonnen?',
    openText: 'Open uw samenwerking met de link die u heeft bewaard.',
    openLink: 'Een bewaarde samenwerking openen',
    tipsTitle: 'Eerst elkaar leren kennen',
    tipsText:
      'Een overeenkomst vervangt het gesprek niet. Neem de tijd om te horen wat de ander wil bereiken. Schrijf daarna genoeg op om niemand te laten raden, en niet meer dan dat.',
  },
  link: {
    title: 'Bewaar deze link',
    lead: 'Met deze link komt u altijd terug bij deze samenwerking, op elk apparaat. Er is geen account en geen wachtwoord.',
    warning:
      'Wie deze link heeft, kan alles lezen en wijzigen. Bewaar of print hem, en deel hem alleen met wie dat mag.',
    label: 'Uw persoonlijke link',
    hint: 'We kunnen deze link niet opnieuw sturen: wij bewaren hem niet.',
    next: 'Ik heb de link bewaard, verder',
  },
  open: {
    title: 'Een bewaarde samenwerking openen',
    lead: 'Plak de link die u heeft bewaard, of het deel achter het teken #.',
    label: 'Uw persoonlijke link',
    hint: 'Bijvoorbeeld: https://…/nl/i#…',
    button: 'Openen',
    wrong:
      'Deze link opent niets. Controleer of u hem helemaal heeft overgenomen, tot en met het laatste teken.',
  },
  tasks: {
    title: 'Uw samenwerking',
    lead: 'Begin waar u wilt. Alles wordt bewaard, en u kunt altijd terug.',
    untitled: 'Samenwerking zonder titel',
    done: 'Klaar',
    notStarted: 'Nog niet begonnen',
    progress: (answered, asked, open) => `${answered} van ${asked}${open > 0 ? `, ${openNl(open)}` : ''}`,
    check: 'Alle antwoorden nakijken',
    read: (open) => (open > 0 ? `Lees de overeenkomst (${openNl(open)})` : 'Lees de overeenkomst'),
    publish: 'Maak een versie om te downloaden',
    versions: (count) => (count === 1 ? 'Uw versie' : `Uw ${count} versies`),
    link: 'Uw persoonlijke link tonen',
    nextTitle: 'Verder',
  },
  question: {
    save: 'Opslaan en verder',
    optional: 'mag leeg blijven',
    unknown: 'Dat weten we nog niet',
    owner: 'Wie zoekt het uit?',
    nobody: 'Nog niemand',
    by: 'Uiterlijk wanneer?',
    byHint: 'Bijvoorbeeld: 1 maart 2027. Leeg mag ook.',
    keepWords: (typed) => `Laat mijn woorden staan zoals ik ze typte: “${typed}”`,
    equal: 'Gelijke delen',
    own: 'Een eigen verdeling',
    place: (place) => `${place}e plaats`,
    none: '(niets)',
    partnership: 'De samenwerking als geheel',
    all: 'Alle partijen',
    conflict: 'Dit antwoord is intussen ergens anders gewijzigd',
    conflictText: (stored) =>
      `Daar staat nu: ${stored}. Uw eigen antwoord staat hieronder en is nog niet bewaard. Kies “Opslaan en verder” om het uwe te bewaren, of ga terug om het andere te laten staan.`,
    errors: 'Er is iets om na te kijken',
    beside: 'Zo leest de overeenkomst nu',
    notSaved: 'Niet bewaard',
    notSavedText:
      'Het bewaren lukt op dit moment niet. Wat u typte staat nog op deze pagina. Wacht even en kies opnieuw “Opslaan en verder”.',
  },
  rows: {
    add: (first) => (first ? 'Toevoegen' : 'Nog een toevoegen'),
    change: 'Wijzigen',
    remove: 'Verwijderen',
    up: 'Omhoog',
    nothing: 'Er staat nog niets.',
    next: 'Verder',
    newRow: 'nieuw',
    row: (place) => `Nummer ${place}`,
  },
  check: {
    title: 'Kijk uw antwoorden na',
    all: 'Al uw antwoorden',
    change: 'Wijzigen',
    answer: 'Beantwoorden',
    unanswered: 'Nog geen antwoord',
    next: 'Terug naar het overzicht',
    findings: 'Dit vraagt nog aandacht',
  },
  agreement: {
    title: 'Zo leest de overeenkomst nu',
    lead: 'Dit is een voorbeeld van uw antwoorden op dit moment. Pas als u een versie maakt, ligt de tekst vast.',
    open: openNl,
  },
  publish: {
    title: 'Maak een versie',
    lead: 'Een versie krijgt een nummer en verandert nooit meer. Wijzigt u daarna een antwoord, dan maakt u een volgende versie.',
    findings: 'Dit klopt nog niet. U kunt toch een concept maken: deze punten staan dan op de eerste pagina.',
    final: 'Dit is de definitieve tekst om te tekenen',
    finalHint: 'Kan alleen als er geen fouten meer zijn.',
    languages: 'Taal',
    inEnglish: 'Ook in het Engels',
    inDutch: 'Ook in het Nederlands',
    button: 'Maak de versie',
    refused: 'Een definitieve versie kan pas als deze punten zijn opgelost',
  },
  versions: {
    title: 'Versies',
    none: 'Er is nog geen versie.',
    version: (number) => `Versie ${number}`,
    made: (date) => `gemaakt voor ${date}`,
    download: 'Downloaden',
    final: 'Definitief',
    draft: 'Concept',
    ready: 'Uw overeenkomst staat klaar',
    answersNote:
      'In de PDF zit ook een bestand met uw antwoorden. Zo kan een ander er later mee verder. Er staat niets in dat niet in de overeenkomst staat.',
    back: 'Terug naar het overzicht',
    next: 'Lees haar samen door, en laat haar nakijken voor u tekent.',
  },
  files: {
    'agreement.pdf': 'Overeenkomst (PDF)',
    'agreement.html': 'Overeenkomst (webpagina)',
    'answers.json': 'Antwoorden (JSON)',
  },
  languageNames: { nl: 'Nederlands', en: 'Engels' },
  refusal: {
    'not-found': {
      title: 'Deze pagina is er niet',
      text: 'Misschien is het adres niet helemaal overgenomen, of is de samenwerking verwijderd.',
    },
    'no-seat': {
      title: 'Open eerst uw samenwerking',
      text: 'Om deze pagina te zien heeft u de link nodig die u bij het begin heeft bewaard.',
    },
    unavailable: {
      title: 'Het lukt op dit moment niet',
      text: 'We kunnen nu niets lezen of bewaren. Er is niets veranderd. Ga terug en probeer het over een minuut opnieuw.',
    },
    failed: {
      title: 'Er ging iets mis',
      text: 'Dit is onze fout. Wat eerder bewaard was, is er nog. Ga terug en probeer het opnieuw.',
    },
    'too-large': {
      title: 'Dat is te veel tekst',
      text: 'Een formulier mag hoogstens 1 MB zijn. Ga terug en kort de tekst in. Er is niets veranderd.',
    },
    other: {
      title: 'Dat kan zo niet',
      text: 'Dit verzoek kunnen we niet uitvoeren. Er is niets veranderd. Ga terug en probeer het opnieuw.',
    },
  },
};

const en: PageWords = {
  start: {
    title: 'From a handshake to clear agreements',
    lead: 'You have found a partner you click with. Handslag asks the two of you what matters, and turns your answers into a draft agreement to talk over.',
    points: [
      'About thirty questions; it seldom takes more than half an hour.',
      'Not everything has to be settled. “We don’t know yet” is an answer too.',
      'You download the agreement as a PDF. Free, without an account.',
    ],
    button: 'Start',
    openTitle: 'Already started?',
    openText: 'Open your partnership with the link you kept.',
    openLink: 'Open a saved partnership',
    tipsTitle: 'Get to know each other first',
    tipsText:
      'An agreement does not replace the conversation. Take the time to hear what the other wants to reach. Then write down enough that nobody is left guessing, and no more than that.',
  },
  link: {
    title: 'Keep this link',
    lead: 'This link always brings you back to this partnership, on any device. There is no account and no password.',
    warning:
      'Whoever has this link can read and change everything. Save or print it, and share it only with those who may.',
    label: 'Your personal link',
    hint: 'We cannot send this link again: we do not keep it.',
    next: 'I have kept the link, go on',
  },
  open: {
    title: 'Open a saved partnership',
    lead: 'Paste the link you kept, or the part behind the sign #.',
    label: 'Your personal link',
    hint: 'For example: https://…/en/i#…',
    button: 'Open',
    wrong: 'This link opens nothing. Check that you copied all of it, up to the last character.',
  },
  tasks: {
    title: 'Your partnership',
    lead: 'Start where you like. Everything is saved, and you can always go back.',
    untitled: 'Partnership without a title',
    done: 'Done',
    notStarted: 'Not started yet',
    progress: (answered, asked, open) => `${answered} of ${asked}${open > 0 ? `, ${openEn(open)}` : ''}`,
    check: 'Check all answers',
    read: (open) => (open > 0 ? `Read the agreement (${openEn(open)})` : 'Read the agreement'),
    publish: 'Make a version to download',
    versions: (count) => (count === 1 ? 'Your version' : `Your ${count} versions`),
    link: 'Show your personal link',
    nextTitle: 'Next',
  },
  question: {
    save: 'Save and go on',
    optional: 'may stay empty',
    unknown: 'We don’t know yet',
    owner: 'Who finds out?',
    nobody: 'Nobody yet',
    by: 'By when?',
    byHint: 'For example: 1 March 2027. It may stay empty.',
    keepWords: (typed) => `Leave my words as I typed them: “${typed}”`,
    equal: 'Equal parts',
    own: 'A split of our own',
    place: (place) => `Place ${place}`,
    none: '(nothing)',
    partnership: 'The partnership as a whole',
    all: 'All parties',
    conflict: 'This answer was changed elsewhere in the meantime',
    conflictText: (stored) =>
      `It now says: ${stored}. Your own answer is below and is not saved yet. Choose “Save and go on” to keep yours, or go back to leave the other.`,
    errors: 'There is something to look at',
    beside: 'How the agreement reads now',
    notSaved: 'Not saved',
    notSavedText:
      'Saving does not work at this moment. What you typed is still on this page. Wait a little and choose “Save and go on” again.',
  },
  rows: {
    add: (first) => (first ? 'Add' : 'Add another'),
    change: 'Change',
    remove: 'Remove',
    up: 'Move up',
    nothing: 'There is nothing here yet.',
    next: 'Go on',
    newRow: 'new',
    row: (place) => `Number ${place}`,
  },
  check: {
    title: 'Check your answers',
    all: 'All your answers',
    change: 'Change',
    answer: 'Answer',
    unanswered: 'No answer yet',
    next: 'Back to the overview',
    findings: 'This still needs attention',
  },
  agreement: {
    title: 'How the agreement reads now',
    lead: 'This is a preview of your answers at this moment. The text is fixed only when you make a version.',
    open: openEn,
  },
  publish: {
    title: 'Make a version',
    lead: 'A version gets a number and never changes. If you change an answer afterwards, you make a next version.',
    findings:
      'This is not right yet. You can make a draft all the same: these points then stand on its first page.',
    final: 'This is the final text to sign',
    finalHint: 'Possible only when no errors are left.',
    languages: 'Language',
    inEnglish: 'Also in English',
    inDutch: 'Also in Dutch',
    button: 'Make the version',
    refused: 'A final version is possible once these points are settled',
  },
  versions: {
    title: 'Versions',
    none: 'There is no version yet.',
    version: (number) => `Version ${number}`,
    made: (date) => `made for ${date}`,
    download: 'Download',
    final: 'Final',
    draft: 'Draft',
    ready: 'Your agreement is ready',
    answersNote:
      'The PDF also holds a file with your answers, so that somebody can go on with them later. It holds nothing that the agreement does not say.',
    back: 'Back to the overview',
    next: 'Read it through together, and have it checked before you sign.',
  },
  files: {
    'agreement.pdf': 'Agreement (PDF)',
    'agreement.html': 'Agreement (web page)',
    'answers.json': 'Answers (JSON)',
  },
  languageNames: { nl: 'Dutch', en: 'English' },
  refusal: {
    'not-found': {
      title: 'This page is not there',
      text: 'The address may not be complete, or the partnership may have been deleted.',
    },
    'no-seat': {
      title: 'Open your partnership first',
      text: 'To see this page you need the link that you kept when you started.',
    },
    unavailable: {
      title: 'It does not work at this moment',
      text: 'We cannot read or save anything now. Nothing has changed. Go back and try again in a minute.',
    },
    failed: {
      title: 'Something went wrong',
      text: 'This is our fault. What was saved before is still there. Go back and try again.',
    },
    'too-large': {
      title: 'That is too much text',
      text: 'A form may be 1 MB at most. Go back and shorten the text. Nothing has changed.',
    },
    other: {
      title: 'That is not possible',
      text: 'We cannot carry out this request. Nothing has changed. Go back and try again.',
    },
  },
};

/** What the pages say besides the questions' own words. */
export const pageWords = { nl, en } as const satisfies Record<Language, PageWords>;

function openNl(open: number): string {
  return open === 1 ? '1 open punt' : `${open} open punten`;
}

function openEn(open: number): string {
  return open === 1 ? '1 open point' : `${open} open points`;
}
