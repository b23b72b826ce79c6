import { isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Quantity } from '../kinds/quantity.ts';
import { type Contribution, contributionsOf, isOwed } from './contribution-rows.ts';
import { capitalised } from './in-words.ts';

/** Money that can grow without end: a rule for an amount that has no upper limit, and a penalty that never stops. */
export const withoutCeiling: Check = {
  id: 91,
  find: (answers) =>
    contributionsOf(answers).flatMap((each) => [...boundlessAmount(each), ...boundlessPenalty(each)]),
};

function boundlessAmount({ row, at, name }: Contribution): Found[] {
  const rule = row['amount-rule'] as Quantity | undefined;
  if (!isOwed(row) || row.value !== undefined || !isKnown<Quantity>(rule) || !isBoundless(rule)) return [];
  return [
    {
      level: 'warning',
      at: [`${at}/amount-rule`],
      message: {
        nl: `${capitalised(name.nl)}: er is geen vast bedrag en geen bovengrens.`,
        en: `${capitalised(name.en)}: there is no fixed amount and no upper limit.`,
      },
      fix: {
        nl: 'Zet er een grens bij, of spreek af wie vooraf beslist als het meer wordt dan u dacht.',
        en: 'Add a limit, or agree who decides beforehand if it becomes more than you thought.',
      },
    },
  ];
}

const costs = /werkelijke kosten|actual costs?/i;
const limit =
  /hoogste|hoogstens|maxim|niet meer dan|plafond|at most|up to|no more than|ceiling|\bcap(?:ped)?\b/i;

function isBoundless(rule: Quantity): boolean {
  if (rule === 'actual-cost') return true;
  if ('words' in rule) return costs.test(rule.words) && !limit.test(rule.words);
  return 'at-least' in rule;
}

function boundlessPenalty({ row, at, name }: Contribution): Found[] {
  if (!isKnown(row.penalty) || row['penalty-cap'] !== undefined) return [];
  return [
    {
      level: 'warning',
      at: [`${at}/penalty-cap`],
      message: {
        nl: `${capitalised(name.nl)}: de boete loopt elke dag op, zonder grens.`,
        en: `${capitalised(name.en)}: the penalty grows every day, without a limit.`,
      },
      fix: {
        nl: 'Spreek af tot hoeveel de boete hoogstens oploopt.',
        en: 'Agree how high the penalty can get at most.',
      },
    },
  ];
}
