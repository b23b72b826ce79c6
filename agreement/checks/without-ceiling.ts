import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { type Quantity, band as quantityBand } from '../kinds/quantity.ts';
import { boundsOf } from '../money/tiers.ts';
import { sayingOf } from '../said.ts';
import { type Contribution, contributionsOf, isOwed } from './contribution-rows.ts';
import { capitalised, inBoth, moneyInWords } from './in-words.ts';

/** Money that can grow without end: a rule for an amount that has no upper limit, a penalty that never stops, a part of the costs that goes on rising. */
export const withoutCeiling: Check = {
  id: 91,
  find: (answers) => [
    ...contributionsOf(answers).flatMap((each) => [...boundlessAmount(each), ...boundlessPenalty(each)]),
    ...boundlessRise(answers),
  ],
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

/** A part of the costs that rises in a step without an upper end; a ceiling for that party stops it. */
function boundlessRise(answers: Answers): Found[] {
  const caps = rowsOf(answers, 'money', 'costs-caps');
  return rowsOf(answers, 'money', 'costs-tiers').flatMap(({ band, rise, party }, index): Found[] => {
    const bounds = boundsOf(band);
    if (!bounds || bounds.to !== undefined || rise === undefined || !isKnown(rise)) return [];
    const step = inBoth((language) => quantityBand.say(band as Quantity, sayingOf(answers, language)));
    const cap = caps.find((each) => each.party === party)?.cap as Money | undefined;
    const ceiling = isKnown<Money>(cap) && moneyInWords(cap);
    return [
      {
        level: ceiling ? 'note' : 'warning',
        at: [`/money/costs-tiers/${index}/rise`],
        message: {
          nl: `Bij ${step.nl} stijgt het deel door, zonder bovengrens. ${ceiling ? `Alleen het plafond van ${ceiling.nl} stopt dat.` : 'Er is ook geen plafond.'}`,
          en: `At ${step.en} the part goes on rising, without an upper limit. ${ceiling ? `Only the ceiling of ${ceiling.en} stops it.` : 'There is no ceiling either.'}`,
        },
        fix: {
          nl: 'Reken uit hoe hoog dit deel kan worden, en zet er een grens bij als dat te veel is.',
          en: 'Work out how high this part can get, and set a limit if that is too much.',
        },
      },
    ];
  });
}
