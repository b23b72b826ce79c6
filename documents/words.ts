import type { Language } from '#agreement/language';

/** Words that a printed document adds to the draft's own: in its heads and feet, above its contents, at its end. */
export const documentWords = {
  nl: {
    draft: 'Concept',
    final: 'Definitief',
    conversation: 'Gesprekswijzer',
    noAgreement: 'geen overeenkomst',
    version: (number: number) => `versie\u00a0${number}`,
    page: (number: number, of: number) => `pagina\u00a0${number} van\u00a0${of}`,
    schedule: (letter: string) => `Bijlage\u00a0${letter}`,
    contents: 'Inhoud',
    goTo: (text: string) => `Ga naar ${text}`,
    answers: 'De antwoorden waaruit dit document is gemaakt',
    fingerprint: 'Vingerafdruk van de antwoorden waaruit dit document is gemaakt (SHA-256):',
  },
  en: {
    draft: 'Draft',
    final: 'Final',
    conversation: 'Conversation guide',
    noAgreement: 'not an agreement',
    version: (number: number) => `version\u00a0${number}`,
    page: (number: number, of: number) => `page\u00a0${number} of\u00a0${of}`,
    schedule: (letter: string) => `Schedule\u00a0${letter}`,
    contents: 'Contents',
    goTo: (text: string) => `Go to ${text}`,
    answers: 'The answers this document was made from',
    fingerprint: 'Fingerprint of the answers this document was made from (SHA-256):',
  },
} satisfies Record<Language, unknown>;

export type DocumentWords = (typeof documentWords)[Language];
