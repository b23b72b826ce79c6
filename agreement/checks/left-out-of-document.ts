import { documentKindOf, isInDocument } from '../document-kind.ts';
import type { Check } from '../finding.ts';
import type { Language, Words } from '../language.ts';
import { interview } from '../questions/index.ts';
import { inBoth } from './in-words.ts';

const documents: Record<'pilot' | 'intent', Words> = {
  pilot: { nl: 'een proefovereenkomst', en: 'a pilot agreement' },
  intent: { nl: 'een intentieverklaring', en: 'a letter of intent' },
};

/** Answers that wait, because the kind of document that was chosen leaves their topic out. */
export const leftOutOfDocument: Check = {
  id: 114,
  find(_, all) {
    const kind = documentKindOf(all);
    const waiting = interview.filter(
      ({ id }) => !isInDocument(id, all) && Object.keys(all[id] ?? {}).length > 0,
    );
    if (kind === 'agreement' || waiting.length === 0) return [];
    const titles = (language: Language) => waiting.map(({ title }) => `“${title[language]}”`).join(', ');
    const document = inBoth((language) => documents[kind][language]);
    return [
      {
        level: 'note',
        at: ['/goal/document'],
        message: {
          nl: `Uw antwoorden bij ${titles('nl')} staan niet in ${document.nl}. Ze blijven wel bewaard.`,
          en: `Your answers under ${titles('en')} are not part of ${document.en}. We keep them.`,
        },
        fix: {
          nl: 'Moeten ze erin? Kies dan een samenwerkingsovereenkomst.',
          en: 'Choose a partnership agreement if they should.',
        },
      },
    ];
  },
};
