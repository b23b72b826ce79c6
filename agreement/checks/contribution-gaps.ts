import { type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { calledOf, capitalised, listed } from './in-words.ts';

/** What is there all along rather than delivered on a day. */
const timeless = ['network', 'brand'];

const noun = { nl: 'bijdrage', en: 'contribution' };

/** A contribution without a giver; or without a receiver, or any word on when. */
export const contributionGaps: Check = {
  id: 8,
  find: (answers) =>
    rowsOf(answers, 'contributions', 'items').flatMap((row, index) => {
      const at = `/contributions/items/${index}`;
      const name = calledOf(row.what, index, noun);
      return [...withoutGiver(row, at, name), ...withoutDetails(row, at, name)];
    }),
};

function withoutGiver({ giver }: Row, at: string, name: Words): Found[] {
  if (giver !== undefined) return [];
  return [
    {
      level: 'error',
      at: [`${at}/giver`],
      message: {
        nl: `${capitalised(name.nl)}: niemand brengt dit in.`,
        en: `${capitalised(name.en)}: nobody contributes this.`,
      },
      fix: {
        nl: 'Kies wie het inbrengt, of haal de bijdrage weg.',
        en: 'Choose who contributes it, or remove the contribution.',
      },
    },
  ];
}

function withoutDetails(row: Row, at: string, name: Words): Found[] {
  const missing = [
    ...(row.receiver === undefined
      ? [{ field: 'receiver', nl: 'voor wie het is', en: 'whom it is for' }]
      : []),
    ...(isTimed(row) ? [] : [{ field: 'due', nl: 'wanneer het er is', en: 'when it is there' }]),
  ];
  if (missing.length === 0) return [];
  const what = listed(missing);
  return [
    {
      level: 'warning',
      at: missing.map(({ field }) => `${at}/${field}`),
      message: {
        nl: `${capitalised(name.nl)}: er staat nog niet ${what.nl}.`,
        en: `${capitalised(name.en)}: it does not say yet ${what.en}.`,
      },
      fix: {
        nl: 'Vul het aan. Een dag, een ritme of woorden mag: “na afspraak” is ook een antwoord.',
        en: 'Add it. A day, a rhythm or words will do: “as agreed each time” is an answer too.',
      },
    },
  ];
}

/** Whether it says when: by a day, a rhythm or 'a week', or in words that may well say it. */
function isTimed({ kind, due, rhythm, until, quantity }: Row): boolean {
  if (timeless.includes(kind as string)) return true;
  const inQuantity =
    typeof quantity === 'object' && quantity !== null && ('per' in quantity || 'words' in quantity);
  return inQuantity || [due, rhythm, until].some((when) => when !== undefined);
}
