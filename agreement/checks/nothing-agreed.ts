import { type Answers, rowsOf } from '../answer.ts';
import { isInDocument } from '../document-kind.ts';
import type { Check } from '../finding.ts';
import type { Words } from '../language.ts';
import { partiesOf } from '../places.ts';
import { listed } from './in-words.ts';

/** What a reader misses in any agreement, and the questions of which one at least says something about it. */
const subjects: readonly { questions: readonly string[]; name: Words }[] = [
  {
    questions: ['conflict/ladder', 'conflict/final'],
    name: { nl: 'wat u bij een conflict doet', en: 'what you do in a conflict' },
  },
  { questions: ['conflict/law'], name: { nl: 'welk recht geldt', en: 'which law applies' } },
  { questions: ['ip/results'], name: { nl: 'van wie is wat u maakt', en: 'whose is what you make' } },
  {
    questions: ['confidentiality/what'],
    name: { nl: 'wat u geheimhoudt', en: 'what you keep confidential' },
  },
  { questions: ['data/personal'], name: { nl: 'persoonsgegevens', en: 'personal data' } },
  {
    questions: ['liability/cap-event', 'liability/cap-rule', 'liability/excluded'],
    name: { nl: 'schade', en: 'damage' },
  },
  { questions: ['term/end', 'term/no-end', 'pilot/end'], name: { nl: 'het einde', en: 'the end' } },
  { questions: ['term/notice'], name: { nl: 'opzeggen', en: 'giving notice' } },
];

/** Subjects that go quite unsaid in an agreement that says already who does what for which goal. */
export const nothingAgreed: Check = {
  id: 123,
  find(answers) {
    if (!hasSubstance(answers)) return [];
    const missing = subjects.filter(
      ({ questions }) =>
        isInDocument(questions[0]!.split('/')[0]!, answers) && !questions.some((at) => isSaid(answers, at)),
    );
    if (missing.length === 0) return [];
    const what = listed(missing.map(({ name }) => name));
    return [
      {
        level: 'warning',
        at: missing.map(({ questions }) => `/${questions[0]}`),
        message: {
          nl: `Hierover staat nog niets in de overeenkomst: ${what.nl}.`,
          en: `The agreement says nothing yet about: ${what.en}.`,
        },
        fix: {
          nl: 'Beantwoord wat u nu weet. Kies anders “Dat weten we nog niet”: dan ziet een lezer dat u het niet bent vergeten.',
          en: 'Answer what you know now. Otherwise choose “We don’t know yet”: a reader then sees that you have not forgotten it.',
        },
      },
    ];
  },
};

function hasSubstance(answers: Answers): boolean {
  const named = partiesOf(answers).filter(({ name }) => name !== undefined);
  const contributions = rowsOf(answers, 'contributions', 'items');
  return named.length > 1 && answers.goal?.sentence !== undefined && contributions.length > 0;
}

function isSaid(answers: Answers, question: string): boolean {
  const [topic, id] = question.split('/') as [string, string];
  const answer = answers[topic]?.[id];
  if (question === 'term/no-end') return answer !== undefined && answer !== false;
  return answer !== undefined && !(Array.isArray(answer) && answer.length === 0);
}
