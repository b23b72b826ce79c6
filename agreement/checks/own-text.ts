import { isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Clauses that a party wrote itself: nobody has looked whether they fit the rest. */
export const ownText: Check = {
  id: 108,
  find(answers) {
    const at = rowsOf(answers, 'general', 'own-clauses').flatMap(({ text }, index) =>
      isKnown(text) ? [`/general/own-clauses/${index}/text`] : [],
    );
    if (at.length === 0) return [];
    const one = at.length === 1;
    return [
      {
        level: 'note',
        at,
        message: {
          nl: `U voegde ${one ? 'één eigen tekst' : `${at.length} eigen teksten`} toe. Handslag kijkt ${one ? 'die' : 'ze'} niet na.`,
          en: `You added ${one ? 'one text' : `${at.length} texts`} of your own. Handslag does not check ${one ? 'it' : 'them'}.`,
        },
        fix: {
          nl: 'Laat nakijken of de tekst klopt en past bij de rest van de overeenkomst.',
          en: 'Have it checked whether the text is sound and fits the rest of the agreement.',
        },
      },
    ];
  },
};
