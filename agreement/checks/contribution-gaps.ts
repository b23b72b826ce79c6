import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { alike, notSaidYet } from './alike.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';
import { capitalised, listed } from './in-words.ts';

/** What is there all along rather than delivered on a day. */
const timeless = ['network', 'brand'];

/** A contribution without a giver; or without a receiver, or any word on when. */
export const contributionGaps: Check = {
  id: 8,
  find(answers) {
    const contributions = contributionsOf(answers);
    return [...contributions.flatMap(withoutGiver), ...withoutDetails(contributions)];
  },
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

const needed: Record<string, Words> = {
  receiver: { nl: 'voor wie het is', en: 'whom it is for' },
  due: { nl: 'wanneer het er is', en: 'when it is there' },
};

/** Those that miss the same are said together. */
function withoutDetails(contributions: readonly Contribution[]): Found[] {
  const gaps = contributions.map((contribution) => ({ ...contribution, missing: missingOf(contribution) }));
  return alike(gaps).map(({ missing, rows }) => {
    const what = listed(missing.map((field) => needed[field]!));
    return {
      level: 'warning',
      at: rows.flatMap(({ at }) => missing.map((field) => `${at}/${field}`)),
      message: notSaidYet(rows, { nl: 'bijdragen', en: 'contributions' }, what),
      fix: {
        nl: 'Vul het aan. Een dag, een ritme of woorden mag: “na afspraak” is ook een antwoord.',
        en: 'Add it. A day, a rhythm or words will do: “as agreed each time” is an answer too.',
      },
    };
  });
}

function missingOf(contribution: Contribution): string[] {
  return [
    ...(contribution.row.receiver === undefined ? ['receiver'] : []),
    ...(isTimed(contribution) ? [] : ['due']),
  ];
}

/** Whether it says when: by a day, a rhythm or 'a week', by payments in parts, or in words that may well say it. */
function isTimed({ row: { kind, due, rhythm, from, until, quantity }, payments }: Contribution): boolean {
  if (timeless.includes(kind as string) || payments.length > 0) return true;
  const inQuantity =
    typeof quantity === 'object' && quantity !== null && ('per' in quantity || 'words' in quantity);
  return inQuantity || [due, rhythm, from, until].some((when) => when !== undefined);
}
