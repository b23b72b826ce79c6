import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { contributionsOf } from './contribution-rows.ts';
import { calledOf, capitalised } from './in-words.ts';

/** Money of which it only says that another text gives the amount. If that text points back, nobody has agreed on anything. */
export const amountElsewhere: Check = {
  id: 125,
  find: (answers) => [...deducted(answers), ...first(answers), ...contributed(answers)].flatMap(foundIn),
};

/** What says how much it is, in words, and what to call it. */
interface Rule {
  at: string;
  name: Words;
  words: unknown;
}

function deducted(answers: Answers): Rule[] {
  return unpriced(answers, 'deductions').map(({ row, index }) => ({
    at: `/money/deductions/${index}/rule`,
    name: calledOf(row.what, index, { nl: 'aftrek', en: 'deduction' }),
    words: row.rule,
  }));
}

function first(answers: Answers): Rule[] {
  return unpriced(answers, 'layers').map(({ row, index }) => ({
    at: `/money/layers/${index}/rule`,
    name: {
      nl: `regel ${index + 1} van wat voorgaat`,
      en: `row ${index + 1} of what comes first`,
    },
    words: row.rule,
  }));
}

/** Rows of a list of money that give no figure. */
function unpriced(answers: Answers, list: string): { row: Row; index: number }[] {
  return rowsOf(answers, 'money', list)
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => row.amount === undefined && row.percentage === undefined);
}

function contributed(answers: Answers): Rule[] {
  return contributionsOf(answers).flatMap(({ row, at, name }) =>
    row.value === undefined
      ? ['quantity', 'amount-rule'].map((field) => ({
          at: `${at}/${field}`,
          name,
          words: wordsOf(row[field]),
        }))
      : [],
  );
}

function wordsOf(answer: unknown): unknown {
  return isKnown(answer) && typeof answer === 'object' && answer !== null && 'words' in answer
    ? answer.words
    : undefined;
}

const text =
  'terms|conditions|agreement|contract|schedule|annex|appendix|offer|price list|voorwaarden|overeenkomst|contract|bijlage|offerte|reglement|prijslijst|tarieflijst';
/** 'in the Terms and Conditions', 'volgens de algemene voorwaarden' */
const pointing = new RegExp(
  `\\b(?:in|under|see|with|to|volgens|zie|conform|bij)\\b(?: [\\p{L}’]+){0,2} (?:${text})\\b`,
  'iu',
);

function foundIn({ at, name, words }: Rule): Found[] {
  if (typeof words !== 'string' || /\d/.test(words) || !pointing.test(words)) return [];
  return [
    {
      level: 'warning',
      at: [at],
      message: {
        nl: `${capitalised(name.nl)}: hoeveel het is, staat hier niet. Er staat alleen in welk ander stuk het staat.`,
        en: `${capitalised(name.en)}: the amount is not stated here, only which other text gives it.`,
      },
      fix: {
        nl: 'Zoek het op, en schrijf het bedrag of het percentage ook hier. Verwijst dat stuk weer terug? Dan is er nog niets afgesproken.',
        en: 'Look it up, and write the amount or the percentage here too. Does that text point back? Then nothing is agreed yet.',
      },
    },
  ];
}
