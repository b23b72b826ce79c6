import { isUnread } from '../answer.ts';
import type { Check } from '../finding.ts';
import { places } from '../places.ts';

/** A reply that could not be read and waits as it was typed. */
export const unreadReply: Check = {
  id: 69,
  find: (answers) =>
    [...places(answers)].flatMap(({ at, question, answer }) =>
      isUnread(answer)
        ? [
            {
              level: 'error' as const,
              at: [at],
              message: {
                nl: `“${answer.typed}” konden we niet lezen bij “${question.nl.label}”.`,
                en: `We could not read “${answer.typed}” at “${question.en.label}”.`,
              },
              fix: {
                nl: `Schrijf het anders, bijvoorbeeld zo: “${question.nl.example}”.`,
                en: `Write it differently, like this for example: “${question.en.example}”.`,
              },
            },
          ]
        : [],
    ),
};
