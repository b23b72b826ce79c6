export type PageLanguage = 'nl' | 'en';

/** What every page says by itself, whatever it is about. */
interface PageWords {
  skip: string;
  languageOfPage: string;
  otherLanguage: string;
  otherLanguageDescription: string;
  wayBack: string;
  footer: readonly string[];
}

/** What a question says besides its own words. */
interface FieldWords {
  error: string;
  why: string;
  /** The same, where every field of a page has it; the label of the field follows, unseen. */
  whyShort: string;
  example: string;
  readAs: string;
  other: string;
}

/** What the line about saving says; scripts put it in place. */
interface SavingWords {
  saving: string;
  saved: string;
  problem: string;
  failed: string;
  conflict: string;
  found: string;
  putBack: string;
  discard: string;
}

interface Words {
  page: PageWords;
  field: FieldWords;
  saving: SavingWords;
}

export const words = {
  nl: {
    page: {
      skip: 'Naar de inhoud',
      languageOfPage: 'Taal',
      otherLanguage: 'English',
      otherLanguageDescription: 'Read this page in English',
      wayBack: 'Terug',
      footer: [
        'Handslag maakt een concept om samen te bespreken en te laten nakijken. Het is geen juridisch advies.',
        'Niemand is gebonden voordat alle partijen hebben getekend.',
      ],
    },
    field: {
      error: 'Fout',
      why: 'Waarom vragen we dit?',
      whyShort: 'Waarom?',
      example: 'Voorbeeld',
      readAs: 'Wij lezen dit als',
      other: 'Anders, namelijk',
    },
    saving: {
      saving: 'Bezig met bewaren …',
      saved: 'Bewaard',
      problem: 'Bewaard zoals u het typte. Er is nog een punt om na te kijken.',
      failed:
        'Niet bewaard. Uw woorden staan nog op dit scherm en op dit apparaat. We proberen het opnieuw als u verder typt.',
      conflict:
        'Niet bewaard: dit onderdeel is intussen ergens anders gewijzigd. Kies “Opslaan” om beide te zien.',
      found: 'Op dit apparaat staan woorden die nog niet bewaard zijn.',
      putBack: 'Zet ze terug',
      discard: 'Gooi ze weg',
    },
  },
  en: {
    page: {
      skip: 'Skip to content',
      languageOfPage: 'Language',
      otherLanguage: 'Nederlands',
      otherLanguageDescription: 'Lees deze pagina in het Nederlands',
      wayBack: 'Back',
      footer: [
        'Handslag makes a draft to discuss together and to have checked. It is not legal advice.',
        'Nobody is bound before all parties have signed.',
      ],
    },
    field: {
      error: 'Error',
      why: 'Why do we ask this?',
      whyShort: 'Why?',
      example: 'Example',
      readAs: 'We read this as',
      other: 'Other, namely',
    },
    saving: {
      saving: 'Saving …',
      saved: 'Saved',
      problem: 'Saved as you typed it. There is still a point to look at.',
      failed:
        'Not saved. Your words are still on this screen and on this device. We try again as you type on.',
      conflict: 'Not saved: this part was changed elsewhere in the meantime. Choose “Save” to see both.',
      found: 'This device holds words that are not saved yet.',
      putBack: 'Put them back',
      discard: 'Throw them away',
    },
  },
} as const satisfies Record<PageLanguage, Words>;
