import type { Check, Found } from '../finding.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';
import { capitalised, listed } from './in-words.ts';

/** What is there all along rather than delivered on a day. */
const timeless = ['network', 'brand'];

/** A contribution without a giver; or without a receiver, or any word on when. */
export const contributionGaps: Check = {
  id: 8,
  find: (answers) =>
    contributionsOf(answers).flatMap((each) => [...withoutGiver(each), ...withoutDetails(each)]),
};

function withoutGiver({ row, at, name }: Contribution): Found[] {
  if (row.giver !== undefined) return [];
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

function withoutDetails(contribution: Contribution): Found[] {
  const { row, at, name } = contribution;
  const missing = [
    ...(row.receiver === undefined
      ? [{ field: 'receiver', nl: 'voor wie het is', en: 'whom it is for' }]
      : []),
    ...(isTimed(contribution) ? [] : [{ field: 'due', nl: 'wanneer het er is', en: 'when it is there' }]),
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

/** Whether it says when: by a day, a rhythm or 'a week', by payments in parts, or in words that may well say it. */
function isTimed({ row: { kind, due, rhythm, until, quantity }, payments }: Contribution): boolean {
  if (timeless.includes(kind as string) || payments.length > 0) return true;
  const inQuantity =
    typeof quantity === 'object' && quantity !== null && ('per' in quantity || 'words' in quantity);
  return inQuantity || [due, rhythm, until].some((when) => when !== undefined);
}
