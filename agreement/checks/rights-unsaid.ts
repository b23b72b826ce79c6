import { type Answers, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { calledOf, listed } from './in-words.ts';
import { levelOfGap } from './level-of-gap.ts';

/**
 * What is made and belongs to nobody; of which it does not say whether the others may use it after the end; or which is
 * the parties' together, without a word on who may exploit it.
 */
export const rightsUnsaid: Check = {
  id: 47,
  find(answers) {
    const results = rowsOf(answers, 'ip', 'results').map((row, index) => ({ row, index }));
    return [
      ...withoutOwner(results),
      ...withoutUse(answers, results),
      ...withoutExploitation(answers, results),
    ];
  },
};

type Results = { row: Row; index: number }[];

function withoutOwner(results: Results): Found[] {
  return results.flatMap(({ row, index }): Found[] => {
    const missing = row.owner === undefined ? 'owner' : row.owner === 'party' ? 'party' : undefined;
    if (!missing || row[missing] !== undefined) return [];
    const name = called({ row, index });
    return [
      {
        level: 'error',
        at: [`/ip/results/${index}/${missing}`],
        message: {
          nl: `Er staat niet van wie dit is: ${name.nl}.`,
          en: `It does not say whose this is: ${name.en}.`,
        },
        fix: { nl: 'Kies wie de rechten heeft.', en: 'Choose who has the rights.' },
      },
    ];
  });
}

/** Who may use a work may also be said of the time after the end; what is the parties' together they keep. */
function withoutUse(answers: Answers, results: Results): Found[] {
  const silent = results.filter(
    ({ row }) => row.owner !== 'joint' && row.use === undefined && row['after-end'] === undefined,
  );
  if (silent.length === 0) return [];
  const names = listed(silent.map(called));
  return [
    {
      level: levelOfGap(answers, 'ip'),
      at: silent.map(({ index }) => `/ip/results/${index}/after-end`),
      message: {
        nl: `Er staat niet of de anderen dit mogen gebruiken, nu en na het einde: ${names.nl}.`,
        en: `It does not say whether the others may use this, now and after the end: ${names.en}.`,
      },
      fix: {
        nl: 'Schrijf op wie het mag gebruiken, en of dat na het einde zo blijft. “Nee” is ook een antwoord.',
        en: 'Write who may use it, and whether that stays so after the end. “No” is an answer too.',
      },
    },
  ];
}

function withoutExploitation(answers: Answers, results: Results): Found[] {
  const joint = results.filter(({ row }) => row.owner === 'joint');
  if (joint.length === 0 || answers.ip?.['joint-use'] !== undefined) return [];
  const names = listed(joint.map(called));
  return [
    {
      level: 'warning',
      at: ['/ip/joint-use', ...joint.map(({ index }) => `/ip/results/${index}/owner`)],
      message: {
        nl: `Dit is van u samen: ${names.nl}. Er staat niet of een partij het zonder de anderen mag gebruiken of verkopen.`,
        en: `This is yours together: ${names.en}. It does not say whether a party may use or sell it without the others.`,
      },
      fix: {
        nl: 'Kies of dat mag, en of de opbrengst dan wordt gedeeld.',
        en: 'Choose whether it may, and whether what it earns is shared.',
      },
    },
  ];
}

function called({ row, index }: { row: Row; index: number }): Words {
  return calledOf(row.type, index, { nl: 'werk', en: 'work' });
}
