import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { moneyInWords } from './in-words.ts';
import { isAbove } from './promised-cash.ts';

/** A limit to damage below a guaranteed sum, above what is insured, or on damage that is said to have no limit. */
export const capsAndCover: Check = {
  id: 51,
  find: (answers) => [...belowGuarantee(answers), ...underinsured(answers), ...cappedAndNot(answers)],
};

function belowGuarantee(answers: Answers): Found[] {
  const { 'cap-event': perEvent, 'cap-year': perYear } = answers.liability ?? {};
  const id = perYear === undefined ? 'cap-event' : 'cap-year';
  const cap = (perYear ?? perEvent) as Money | undefined;
  return rowsOf(answers, 'money', 'layers').flatMap(({ model, amount }, index): Found[] => {
    if (model !== 'guarantee' || !isHigher(amount, cap)) return [];
    const [promised, most] = [moneyInWords(amount as Money), moneyInWords(cap!)];
    return [
      {
        level: 'warning',
        at: [`/liability/${id}`, `/money/layers/${index}/amount`],
        message: {
          nl: `Er is ${promised.nl} gegarandeerd, maar niemand vergoedt meer dan ${most.nl} schade.`,
          en: `${promised.en} is guaranteed, but nobody pays more than ${most.en} of damage.`,
        },
        fix: {
          nl: 'Maak de grens hoger, of schrijf op dat zij niet geldt voor wat gegarandeerd is.',
          en: 'Raise the limit, or write that it does not apply to what is guaranteed.',
        },
      },
    ];
  });
}

/** By party, its highest policy: a party may have one for each kind of risk. */
function underinsured(answers: Answers): Found[] {
  const cap = answers.liability?.['cap-event'] as Money | undefined;
  const policies = rowsOf(answers, 'liability', 'insurance').map((row, index) => ({ row, index }));
  const byParty = Map.groupBy(policies, ({ row }) => row.party);
  return [...byParty.values()].flatMap((own): Found[] => {
    if (!own.every(({ row }) => isHigher(cap, row.sum))) return [];
    const most = moneyInWords(cap!);
    return [
      {
        level: 'warning',
        at: ['/liability/cap-event', ...own.map(({ index }) => `/liability/insurance/${index}/sum`)],
        message: {
          nl: `De verzekering dekt minder dan ${most.nl}, wat een partij per gebeurtenis hoogstens betaalt.`,
          en: `The insurance covers less than ${most.en}, which a party pays at most for one event.`,
        },
        fix: {
          nl: 'Verhoog het verzekerde bedrag, of verlaag de grens.',
          en: 'Raise the insured sum, or lower the limit.',
        },
      },
    ];
  });
}

function cappedAndNot(answers: Answers): Found[] {
  const uncapped = answers.liability?.uncapped;
  if (!Array.isArray(uncapped)) return [];
  return rowsOf(answers, 'liability', 'head-caps').flatMap(({ head }: Row, index): Found[] => {
    if (!uncapped.includes(head)) return [];
    return [
      {
        level: 'error',
        at: [`/liability/head-caps/${index}/head`, '/liability/uncapped'],
        message: {
          nl: 'Voor deze schade is er een eigen grens, en tegelijk geen grens.',
          en: 'This damage has a limit of its own, and no limit at the same time.',
        },
        fix: { nl: 'Haal een van de twee weg.', en: 'Take out one of the two.' },
      },
    ];
  });
}

/** Whether both amounts are known, of one currency, and the first is above the second. */
function isHigher(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other] as (Money | undefined)[];
  return isKnown<Money>(a) && isKnown<Money>(b) && a.currency === b.currency && isAbove(a, b);
}
