import { type Answers, isKnown, type Row } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import type { Quantity } from '../kinds/quantity.ts';
import type { Words } from '../language.ts';
import { places } from '../places.ts';
import type { Question } from '../question.ts';
import { governance } from '../questions/governance.ts';
import { sayingOf } from '../said.ts';
import { inBoth } from './in-words.ts';
import { isAboveAll, quorumOf } from './quorum.ts';

/**
 * Amounts and quantities that cannot be: below nothing, above the whole, more hours than a day or a week has, more
 * parties to decide than there are.
 */
export const impossibleAmount: Check = {
  id: 65,
  find: (answers) => [
    ...[...places(answers)].flatMap(({ at, question, answer, row }): Found[] => {
      const problem = isKnown(answer) && judges[question.kind.name]?.(answer, row);
      return problem ? [found(problem, at, question, answer)] : [];
    }),
    ...quorumAboveAll(answers),
  ],
};

function quorumAboveAll(answers: Answers): Found[] {
  const quorum = quorumOf(answers);
  if (!quorum || !isAboveAll(quorum)) return [];
  const question = governance.questions.find(({ id }) => id === 'quorum')!;
  return [found('too-many-to-decide', '/governance/quorum', question, answers.governance!.quorum)];
}

/** Says what is wrong of the answer, as it is said: where many stand together, a reader must know which is meant. */
function found(problem: Problem, at: string, { kind }: Question, answer: unknown): Found {
  const said = inBoth((language) => kind.say(answer, sayingOf({}, language)));
  const { message, fix } = problems[problem];
  return {
    level: 'error',
    at: [at],
    message: inBoth((language) => `${said[language]}: ${message[language]}`),
    fix,
  };
}

type Problem = 'below-zero' | 'above-whole' | 'backwards' | 'too-many-hours' | 'too-many-to-decide';

/** How to judge an answer, by the name of its kind. */
const judges: Record<string, (answer: unknown, row?: Row) => Problem | undefined> = {
  money: (answer) => ((answer as Money).amount.startsWith('-') ? 'below-zero' : undefined),
  percentage(answer) {
    const share = Number(answer);
    return share < 0 ? 'below-zero' : share > 100 ? 'above-whole' : undefined;
  },
  quantity: (answer, row) => judgeQuantity(answer as Quantity, row),
};

type Amount = Money | { n: string; unit: unknown; per?: string };

function judgeQuantity(quantity: Quantity, row?: Row): Problem | undefined {
  const amounts = amountsOf(quantity);
  if (amounts.some((amount) => numberOf(amount) < 0)) return 'below-zero';
  const [from, to] = amounts as [Amount?, Amount?];
  if (from && to && isSameUnit(from, to) && numberOf(from) > numberOf(to)) return 'backwards';
  return amounts.some((amount) => isTooManyHours(amount, row)) ? 'too-many-hours' : undefined;
}

function amountsOf(quantity: Quantity): Amount[] {
  if (quantity === 'actual-cost' || 'words' in quantity) return [];
  if ('percent' in quantity) return [{ n: quantity.percent, unit: 'percent' }];
  if ('at-least' in quantity) return [quantity['at-least']];
  if ('at-most' in quantity) return [quantity['at-most']];
  return 'from' in quantity ? [quantity.from, quantity.to] : [quantity];
}

function numberOf(amount: Amount): number {
  return Number('currency' in amount ? amount.amount : amount.n);
}

function isSameUnit(one: Amount, other: Amount): boolean {
  const unitOf = (amount: Amount) =>
    'currency' in amount ? [amount.currency] : [amount.unit, amount.per ?? ''];
  return JSON.stringify(unitOf(one)) === JSON.stringify(unitOf(other));
}

/** How many hours there are in each of these. */
const hoursIn: Record<string, number> = {
  hour: 1,
  day: 24,
  week: 168,
  month: 31 * 24,
  quarter: 92 * 24,
  year: 366 * 24,
};

/** The hours of one; several people together, or in somebody's own unit, can make more than a day has. */
function isTooManyHours(amount: Amount, row?: Row): boolean {
  if ('currency' in amount || amount.unit !== 'hours' || !amount.per || row?.kind === 'people') return false;
  return numberOf(amount) > hoursIn[amount.per]!;
}

const problems: Record<Problem, { message: Words; fix: Words }> = {
  'below-zero': {
    message: { nl: 'dat is minder dan nul.', en: 'that is below zero.' },
    fix: { nl: 'Vul nul of meer in.', en: 'Enter zero or more.' },
  },
  'above-whole': {
    message: { nl: 'dat is meer dan het geheel.', en: 'that is more than the whole.' },
    fix: { nl: 'Vul hoogstens 100% in.', en: 'Enter 100% at most.' },
  },
  backwards: {
    message: {
      nl: 'het laagste getal is hoger dan het hoogste.',
      en: 'the lower number is above the higher.',
    },
    fix: { nl: 'Draai de twee getallen om.', en: 'Swap the two numbers.' },
  },
  'too-many-to-decide': {
    message: {
      nl: 'zo zijn er om te besluiten meer nodig dan er zijn.',
      en: 'to decide takes more than there are.',
    },
    fix: {
      nl: 'Kies een aantal dat bij een overleg kan zijn. Anders valt er nooit een besluit.',
      en: 'Choose a number that can be at a meeting. Otherwise no decision is ever taken.',
    },
  },
  'too-many-hours': {
    message: {
      nl: 'zoveel uren passen er niet in die tijd.',
      en: 'so many hours do not fit into that time.',
    },
    fix: {
      nl: 'Verlaag het aantal. Werken er meer mensen? Kies dan de soort “Mensen”.',
      en: 'Lower the number. Is it the work of several people? Then choose the kind “People”.',
    },
  },
};
