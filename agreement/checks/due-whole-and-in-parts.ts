import { isDeepStrictEqual } from 'node:util';
import { type Answers, isKnown } from '../answer.ts';
import { dayOf } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import { date } from '../kinds/date.ts';
import type { Words } from '../language.ts';
import { sayingOf } from '../said.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';
import { capitalised, inBoth } from './in-words.ts';

/** An amount that is due as a whole at one moment, while a part of it comes only later. Which of the two holds, only the parties know. */
export const dueWholeAndInParts: Check = {
  id: 122,
  find: (answers) =>
    contributionsOf(answers).flatMap((contribution): Found[] => {
      const { row, at, name } = contribution;
      const late = laterParts(answers, contribution);
      if (late.length === 0) return [];
      const whole = moment(answers, row.due);
      return [
        {
          level: 'warning',
          at: [`${at}/due`, ...late.map((payment) => `${payment.at}/when`)],
          message: {
            nl: `${capitalised(name.nl)}: voor het hele bedrag staat er één moment (${whole.nl}). Toch komt een deel pas later.`,
            en: `${capitalised(name.en)}: the whole amount is due at one moment (${whole.en}), yet part of it only comes later.`,
          },
          fix: {
            nl: 'Kies: alles op dat moment, of in delen. Betaalt iemand in delen? Haal dan het moment bij de bijdrage weg.',
            en: 'Choose: all of it at that moment, or in parts. Does somebody pay in parts? Then remove the moment of the contribution.',
          },
        },
      ];
    }),
};

/** Parts that come after the whole is due: by their days, or because a part listed before them comes at that very moment. */
function laterParts(answers: Answers, { row, payments }: Contribution): Contribution['payments'] {
  const { due } = row;
  if (due === undefined || !isKnown(due)) return [];
  const last = dayOf(answers, due);
  const same = payments.findIndex((payment) => isDeepStrictEqual(payment.row.when, due));
  return payments.filter(({ row: { when } }, index) => {
    if (when === undefined || !isKnown(when) || isDeepStrictEqual(when, due)) return false;
    const day = dayOf(answers, when);
    return last !== undefined && day !== undefined ? day > last : same >= 0 && index > same;
  });
}

function moment(answers: Answers, due: unknown): Words {
  return inBoth((language) => date.say(due as never, sayingOf(answers, language)));
}
