import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import { fromMillionths, toMillionths, whole } from '../money/minor-units.ts';
import { sayPercentage } from '../say/numbers.ts';
import { inBoth } from './in-words.ts';

/**
 * Shares for when a party has left that are not exactly 100 %, or that still give that party something; and revenue
 * afterwards that is more than its old share, so that there is not enough for those who stay.
 */
export const leaverShares: Check = {
  id: 30,
  find: (answers) => [...newShares(answers), ...tailAboveShare(answers)],
};

function newShares(answers: Answers): Found[] {
  return rowsOf(answers, 'term', 'leaver-shares').flatMap(({ leaver, shares }, index) => {
    if (!Array.isArray(shares) || !isKnown(shares)) return [];
    const given = shares as Exclude<Shares, 'equal'>;
    const sum = given.reduce((total, { share }) => total + toMillionths(share), 0n);
    const keeps = given.some(({ party, share }) => party === leaver && toMillionths(share) !== 0n);
    const at = [`/term/leaver-shares/${index}/shares`];
    return [...(sum === whole ? [] : [notWhole(at, sum)]), ...(keeps ? [stillShares(at)] : [])];
  });
}

function tailAboveShare(answers: Answers): Found[] {
  return rowsOf(answers, 'term', 'tail').flatMap(({ percentage }, index): Found[] => {
    if (typeof percentage !== 'string' || toMillionths(percentage) <= whole) return [];
    return [
      {
        level: 'error',
        at: [`/term/tail/${index}/percentage`],
        message: {
          nl: 'Wie vertrekt, krijgt in deze stap meer dan haar oude deel. Samen is dat meer dan 100%.',
          en: 'The party that leaves gets more than its old share in this step. Together that is more than 100%.',
        },
        fix: {
          nl: 'Maak er hoogstens 100 van: 100 is het hele oude deel.',
          en: 'Make it 100 at most: 100 is the whole old share.',
        },
      },
    ];
  });
}

function notWhole(at: string[], sum: bigint): Found {
  const said = inBoth((language) => sayPercentage(fromMillionths(sum), language));
  return {
    level: 'error',
    at,
    message: {
      nl: `De delen van wie blijven zijn samen ${said.nl}.`,
      en: `The shares of those who stay add up to ${said.en}.`,
    },
    fix: {
      nl: 'Maak ze samen precies 100%, of kies gelijke delen.',
      en: 'Make them exactly 100% together, or choose equal parts.',
    },
  };
}

function stillShares(at: string[]): Found {
  return {
    level: 'error',
    at,
    message: {
      nl: 'Wie vertrekt, houdt in deze verdeling een deel.',
      en: 'The party that leaves keeps a share in this split.',
    },
    fix: {
      nl: 'Geef dat deel aan wie blijven. Deelt wie vertrekt nog een tijd mee? Zeg dat bij de opbrengst na vertrek.',
      en: 'Give that share to those who stay. Does the one who leaves share for a while? Say so at the revenue after leaving.',
    },
  };
}
