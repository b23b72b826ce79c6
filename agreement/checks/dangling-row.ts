import { rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { row } from '../kinds/row.ts';
import { places } from '../places.ts';

/** An answer that names a row of another list that is not, or no longer, there. */
export const danglingRow: Check = {
  id: 85,
  find: (answers) =>
    [...places(answers)].flatMap(({ at, question, answer }) => {
      if (question.kind.name !== 'row' || typeof answer !== 'string') return [];
      const [topic, list] = (question.kind as ReturnType<typeof row>).of.split('/') as [string, string];
      if (rowsOf(answers, topic, list).some(({ id }) => id === answer)) return [];
      return [
        {
          level: 'error',
          at: [at],
          message: {
            nl: `“${question.nl.label}” noemt iets dat niet meer in de lijst staat.`,
            en: `“${question.en.label}” names something that is no longer in the list.`,
          },
          fix: { nl: 'Kies iets anders uit de lijst.', en: 'Choose something else from the list.' },
        },
      ];
    }),
};
