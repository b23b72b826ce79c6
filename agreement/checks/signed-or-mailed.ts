import { type Answers, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

const signed = /(?:ge|onder)tekend|handtekening|\bsign(?:ed|ature)/i;
const mailed = /\be-?mail|\bwhatsapp\b|\bappje?\b|\btext message/i;
const change = /wijzig|\bchang/i;

/** A change that counts only when it is signed by one answer, and by e-mail according to another. */
export const signedOrMailed: Check = {
  id: 41,
  find(answers) {
    const said = saidOfChange(answers);
    const asSigned = said.filter(({ words }) => signed.test(words));
    const asMail = said.filter(({ words }) => mailed.test(words) && !signed.test(words));
    if (asSigned.length === 0 || asMail.length === 0) return [];
    return [
      {
        level: 'warning',
        at: [...asSigned, ...asMail].map(({ at }) => at),
        message: {
          nl: 'Een wijziging vraagt op de ene plaats een handtekening, en gaat op de andere per e-mail.',
          en: 'A change takes a signature in one place, and goes by e-mail in another.',
        },
        fix: {
          nl: 'Zeg welke van de twee telt. E-mail kan ook alleen voor het verzoek zijn.',
          en: 'Say which of the two counts. E-mail may also be for the request only.',
        },
      },
    ];
  },
};

/** Everything that is written about how a change is made. */
function saidOfChange(answers: Answers): { at: string; words: string }[] {
  const own = ['form', 'decides-small', 'decides-big', 'decides-urgent'].map((id) => ({
    at: `/change/${id}`,
    words: answers.change?.[id],
  }));
  const parts = rowsOf(answers, 'change', 'parts').map(({ how }, index) => ({
    at: `/change/parts/${index}/how`,
    words: how,
  }));
  const channels = rowsOf(answers, 'working', 'channels').flatMap(({ purpose, channel }, index) =>
    typeof purpose === 'string' && change.test(purpose)
      ? [{ at: `/working/channels/${index}/channel`, words: channel }]
      : [],
  );
  return [...own, ...parts, ...channels].filter(
    (each): each is { at: string; words: string } => typeof each.words === 'string',
  );
}
