import type { Language } from '#agreement/language';

/** What a document calls itself. */
const marks = {
  nl: { draft: 'Concept', final: 'Definitief', conversation: 'Gesprekswijzer', statement: 'Afrekening' },
  en: { draft: 'Draft', final: 'Final', conversation: 'Conversation guide', statement: 'Statement' },
} satisfies Record<Language, object>;

/** Words that a printed document adds to the draft's own: in its heads and feet, above its contents, at its end. */
export const documentWords = {
  nl: {
    ...marks.nl,
    noAgreement: 'geen overeenkomst',
    noInvoice: 'geen factuur',
    version: (number: number) => `versie\u00a0${number}`,
    page: (number: number, of: number) => `pagina\u00a0${number} van\u00a0${of}`,
    schedule: (letter: string) => `Bijlage\u00a0${letter}`,
    contents: 'Inhoud',
    goTo: (text: string) => `Ga naar ${text}`,
    answers: 'De antwoorden waaruit dit document is gemaakt',
    fingerprint: 'Vingerafdruk van de antwoorden waaruit dit document is gemaakt (SHA-256):',
  },
  en: {
    ...marks.en,
    noAgreement: 'not an agreement',
    noInvoice: 'not an invoice',
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

/** Words that a page and a plain text add to the draft's own. */
export const plainWords = {
  nl: { ...marks.nl, schedule: 'Bijlage', version: 'versie', fingerprint: 'Kenmerk' },
  en: { ...marks.en, schedule: 'Schedule', version: 'version', fingerprint: 'Fingerprint' },
} satisfies Record<Language, object>;
