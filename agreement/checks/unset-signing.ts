import { type Answers, isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';
import { type DateAnswer, date } from '../kinds/date.ts';
import { places } from '../places.ts';
import { sayingOf } from '../said.ts';
import { inBoth, listed } from './in-words.ts';

/** What counts from the signing, while nobody has said when that is. */
export const unsetSigning: Check = {
  id: 120,
  find(answers) {
    if (answers.parties?.['signing-day'] !== undefined) return [];
    const found = datesOf(answers).filter(({ answer }) => isAtSigning(answer));
    if (found.length === 0) return [];
    const said = found.map(({ answer }) =>
      inBoth((language) => `“${date.say(answer, sayingOf(answers, language))}”`),
    );
    const words = listed([...new Map(said.map((each) => [each.nl, each])).values()]);
    return [
      {
        level: 'note',
        at: [...found.map(({ at }) => at), '/parties/signing-day'],
        message: {
          nl: `Dit is nog geen dag: ${words.nl}. Er staat niet wanneer u tekent.`,
          en: `This is not a day yet: ${words.en}. It does not say when you sign.`,
        },
        fix: {
          nl: 'Kies een dag om te tekenen, of zet hier een dag.',
          en: 'Choose a day to sign, or put a day here.',
        },
      },
    ];
  },
};

function datesOf(answers: Answers): { at: string; answer: DateAnswer }[] {
  return [...places(answers)].flatMap(({ at, question, answer }) =>
    question.kind.name === 'date' && isKnown(answer) ? [{ at, answer: answer as DateAnswer }] : [],
  );
}

function isAtSigning(answer: DateAnswer): boolean {
  if (typeof answer === 'string') return false;
  return 'words' in answer
    ? /ondertekening|(?:bij|na) het tekenen|\bsigning\b|\bsignature\b/i.test(answer.words)
    : answer.after === 'signing';
}
