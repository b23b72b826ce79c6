import { rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Contributions that are about people, by their words. */
const people =
  /adres(?:sen|senlijst|gegevens)|(?:klant|leden|patiënt|cliënt|bewoners)en?(?:gegevens|bestand|lijst)|mailinglijst|addresses|mailing list|(?:customer|member|patient|client) (?:data|list|records)/i;

/** No personal data, it says, but somebody contributes data that are about people, or may be. */
export const personalAfterAll: Check = {
  id: 80,
  find(answers) {
    if (answers.data?.personal !== false) return [];
    const at = rowsOf(answers, 'contributions', 'items').flatMap(({ kind, what }, index) => {
      const isNamed = typeof what === 'string' && people.test(what);
      if (isNamed) return [`/contributions/items/${index}/what`];
      return kind === 'data' ? [`/contributions/items/${index}/kind`] : [];
    });
    if (at.length === 0) return [];
    return [
      {
        level: 'warning',
        at: ['/data/personal', ...at],
        message: {
          nl: 'U zegt dat u geen gegevens van mensen gebruikt, maar iemand brengt gegevens in.',
          en: 'You say that you use no data of people, but somebody contributes data.',
        },
        fix: {
          nl: 'Ook een adres of e-mailadres van een klant is een persoonsgegeven. Staat zoiets erin? Kies dan “Ja”.',
          en: 'A customer’s address or e-mail address is personal data too. Is any of that in it? Then choose “Yes”.',
        },
      },
    ];
  },
};
