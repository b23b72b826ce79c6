import { isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import type { Words } from '../language.ts';
import { fromMinorUnits, toMinorUnits } from '../money/minor-units.ts';
import { type Contribution, contributionsOf } from './contribution-rows.ts';
import { capitalised, inBoth, moneyInWords } from './in-words.ts';
import { total } from './promised-cash.ts';

/** An amount that is stated twice, as a whole and in parts, and the two differ. Which of them holds is for the parties to say. */
export const partsAndWhole: Check = {
  id: 63,
  find: (answers) =>
    contributionsOf(answers).flatMap((contribution): Found[] => {
      const { row, at, name, payments } = contribution;
      const parts = amountsOf(contribution);
      if (!parts || row.rhythm !== undefined) return [];
      const whole = row.value as Money;
      const sum = total(parts, whole.currency);
      const taxes = { whole: row.tax, parts: taxOfParts(contribution) };
      if (agrees(whole, sum, taxes)) return [];
      const [one, other] = [withTax(whole, taxes.whole), withTax(sum, taxes.parts)];
      const near = nearly(whole, sum, taxes);
      return [
        {
          level: 'warning',
          at: [`${at}/value`, ...payments.map((payment) => `${payment.at}/amount`)],
          message: {
            nl: `${capitalised(name.nl)}: het bedrag is ${one.nl}. De betalingen zijn samen ${other.nl}.${near.nl}`,
            en: `${capitalised(name.en)}: the amount is ${one.en}. The payments add up to ${other.en}.${near.en}`,
          },
          fix:
            taxes.whole && taxes.parts
              ? { nl: 'Ga na welk bedrag klopt.', en: 'See which of them is right.' }
              : {
                  nl: 'Ga na welk bedrag klopt, en zet bij allebei of de btw erin zit.',
                  en: 'See which of them is right, and say for both whether VAT is in it.',
                },
        },
      ];
    }),
};

/** The parts, where all of them and the whole are amounts of one currency. */
function amountsOf({ row, payments }: Contribution): Money[] | undefined {
  const whole = row.value as Money | undefined;
  const parts = payments.map((payment) => payment.row.amount as Money | undefined);
  if (!isKnown<Money>(whole) || parts.length === 0) return undefined;
  return parts.every((part) => isKnown<Money>(part) && part.currency === whole.currency)
    ? (parts as Money[])
    : undefined;
}

/** What all parts say of tax; a part that says nothing is like the whole. Undefined where they differ. */
function taxOfParts({ row, payments }: Contribution): unknown {
  const taxes = new Set(payments.map((payment) => payment.row.tax ?? row.tax));
  return taxes.size === 1 ? [...taxes][0] : undefined;
}

/** Rates of Dutch VAT, in per cent (art. 9 Wet OB 1968). */
const rates = [21n, 9n];

interface Taxes {
  whole: unknown;
  parts: unknown;
}

function agrees(whole: Money, parts: Money, taxes: Taxes): boolean {
  const sides = sidesOf(whole, parts, taxes);
  if (!sides) return toMinorUnits(whole) === toMinorUnits(parts);
  return rates.some((rate) => taxed(sides.without, rate) === sides.withTax);
}

/** What is without tax and what is with it, where one of the two sums is one and the other the other. */
function sidesOf(whole: Money, parts: Money, taxes: Taxes): { without: bigint; withTax: bigint } | undefined {
  const [one, other] = [toMinorUnits(whole), toMinorUnits(parts)];
  if (taxes.whole === 'excluded' && taxes.parts === 'included') return { without: one, withTax: other };
  if (taxes.whole === 'included' && taxes.parts === 'excluded') return { without: other, withTax: one };
  return undefined;
}

/** With tax, rounded to the cent. */
function taxed(without: bigint, rate: bigint): bigint {
  return (without * (100n + rate) + 50n) / 100n;
}

/** What a sum with tax should have been, where it is so near that somebody seems to have rounded: within a thousandth. */
function nearly(whole: Money, parts: Money, taxes: Taxes): Words {
  const sides = sidesOf(whole, parts, taxes);
  const near =
    sides &&
    rates.find((rate) => distance(taxed(sides.without, rate), sides.withTax) * 1000n < sides.withTax);
  if (!sides || near === undefined) return { nl: '', en: '' };
  const inSum = (minor: bigint) => moneyInWords(fromMinorUnits(minor, whole.currency));
  const expected = taxed(sides.without, near);
  const [sum, gap] = [inSum(expected), inSum(distance(expected, sides.withTax))];
  return {
    nl: ` Met ${near}% btw zou het ${sum.nl} zijn. Dat scheelt ${gap.nl}.`,
    en: ` With ${near}% VAT it would be ${sum.en}. That makes a difference of ${gap.en}.`,
  };
}

function distance(one: bigint, other: bigint): bigint {
  return one > other ? one - other : other - one;
}

const taxWords: Record<string, Words> = {
  included: { nl: 'met btw', en: 'including VAT' },
  excluded: { nl: 'zonder btw', en: 'excluding VAT' },
  none: { nl: 'vrij van btw', en: 'free of VAT' },
};

function withTax(amount: Money, tax: unknown): Words {
  const [said, basis] = [moneyInWords(amount), taxWords[tax as string]];
  return inBoth((language) => (basis ? `${said[language]}, ${basis[language]}` : said[language]));
}
