import type { Language, Words } from '#agreement/language';
import type { PdfProblem } from './answers-in-pdf.ts';

const words: Record<PdfProblem, Words> = {
  'pdf-none': {
    nl: 'Dit is geen PDF. Kies de PDF die u van Handslag kreeg.',
    en: 'This is not a PDF. Choose the PDF that you got from Handslag.',
  },
  'pdf-broken': {
    nl: 'Deze PDF is niet compleet. Download hem nog een keer.',
    en: 'This PDF is not complete. Download it once more.',
  },
  'pdf-locked': {
    nl: 'Deze PDF is beveiligd. Kies de PDF zoals u die van Handslag kreeg.',
    en: 'This PDF is protected. Choose the PDF as you got it from Handslag.',
  },
  'pdf-foreign': {
    nl: 'In deze PDF zitten geen antwoorden. Kies de PDF zoals u die van Handslag kreeg; in een afdruk of scan zijn ze verdwenen.',
    en: 'There are no answers in this PDF. Choose the PDF as you got it from Handslag; a print or a scan of it has lost them.',
  },
};

/** Why a PDF gives no answers, and what to do. */
export const sayPdfProblem = (problem: PdfProblem, language: Language): string => words[problem][language];
