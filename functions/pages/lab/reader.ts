import { type Money, money, typeMoney } from '#agreement/kinds/money';
import { readDecimal, typeDecimal } from '#agreement/kinds/number';
import { plain, withoutControls } from '#agreement/kinds/typed-text';
import type { Language } from '#agreement/language';
import { fromMinorUnits } from '#agreement/money/minor-units';
import { rateForm } from '#agreement/money/read-figures';
import { sayProblem } from '#agreement/problems';
import { sayDecimal, sayMoneyInFull } from '#agreement/say/numbers';
import { readAnswer } from '../reading.ts';
import { type GroupId, labWords } from './words.ts';

/** A field of the page: what it holds, how that was read, and what is wrong with it. */
export interface LabField {
  /** 'low.r1', 'expected.costs.p2', 'rate.USD' */
  name: string;
  typed: string;
  readAs: string;
  problem?: string;
  /** How an amount is taken that people may not mean. */
  note?: string;
  /** What would be typed for the same on the page in the other language. */
  elsewhere: string;
}

/** What the example says where nobody typed: an amount, a count, or whether something was reached. */
export type Shown = Money | string | boolean | undefined;

/** Reads fields, and keeps what each of them comes to. */
export class Reader {
  readonly amounts = new Map<string, Money>();
  readonly counts = new Map<string, string>();
  readonly ticks = new Set<string>();
  /** What holds for all scenarios. */
  readonly shared: { rates?: Record<string, string>; months?: number } = {};
  readonly zero: Money;
  readonly #currency: string;
  readonly #query: URLSearchParams;
  readonly #language: Language;
  readonly #other: Language;
  /** A box that is not ticked says nothing, so that the form says that it was sent. */
  readonly #isSent: boolean;

  constructor(currency: string, query: URLSearchParams, language: Language) {
    this.#currency = currency;
    this.#query = query;
    this.#language = language;
    this.#other = language === 'nl' ? 'en' : 'nl';
    this.#isSent = query.has('sent');
    this.zero = fromMinorUnits(0n, currency);
  }

  read(group: GroupId, name: string, shown: Shown): LabField {
    if (group === 'reached') return this.#tick(name, shown === true);
    if (group === 'measured') return this.#count(name, shown as string | undefined);
    const field = this.#amount(name, shown as Money | undefined);
    const isBelow = group === 'revenue' && this.amounts.get(name)?.amount.startsWith('-');
    return isBelow ? { ...field, note: labWords[this.#language].moreBack } : field;
  }

  rate(code: string): LabField {
    const name = `rate.${code}`;
    const typed = this.#typed(name, '');
    if (typed === '') return { name, typed, readAs: '', elsewhere: '' };
    // With three decimals there is no doubt about '1,175': nobody changes a thousand and one hundred for one.
    const rate = readDecimal(typed, this.#language, 3);
    if (rate === undefined || !rateForm.test(rate))
      return this.#wrong(name, typed, sayProblem('number-unreadable', this.#language));
    this.shared.rates = { ...this.shared.rates, [code]: rate };
    return { name, typed, readAs: '', elsewhere: typeDecimal(rate, this.#other) };
  }

  months(): LabField {
    const typed = this.#typed('months', '');
    if (typed === '') return { name: 'months', typed, readAs: '', elsewhere: '' };
    const months = Number(typed);
    if (!/^\d{1,4}$/.test(typed) || months < 1 || months > 1200)
      return this.#wrong('months', typed, sayProblem('figure-months', this.#language));
    this.shared.months = months;
    return { name: 'months', typed, readAs: '', elsewhere: typed };
  }

  #tick(name: string, shown: boolean): LabField {
    const isTicked = this.#isSent ? this.#query.has(name) : shown;
    if (isTicked) this.ticks.add(name);
    const typed = isTicked ? 'yes' : '';
    return { name, typed, readAs: '', elsewhere: typed };
  }

  #count(name: string, shown: string | undefined): LabField {
    const language = this.#language;
    const typed = this.#typed(name, shown === undefined ? '' : typeDecimal(bare(shown), language));
    if (typed === '') return { name, typed, readAs: '', elsewhere: '' };
    const count = readDecimal(typed, language);
    if (count === undefined || !/^\d{1,15}(?:\.\d{1,6})?$/.test(count))
      return this.#wrong(name, typed, sayProblem('number-unreadable', language));
    this.counts.set(name, count);
    return {
      name,
      typed,
      readAs: unlessSame(sayDecimal(count, language), typed),
      elsewhere: typeDecimal(count, this.#other),
    };
  }

  #amount(name: string, shown: Money | undefined): LabField {
    const language = this.#language;
    const typed = this.#typed(name, shown === undefined ? '' : typeMoney(shown, language));
    // Digits alone are in the currency of the field, whatever sign this language does without.
    const isBare = /^[\s\d.,-]+$/.test(typed);
    const words = isBare ? `${(shown ?? this.zero).currency} ${typed}` : typed;
    const reading = readAnswer(money, { '': words }, language);
    if ('empty' in reading) return { name, typed, readAs: '', elsewhere: '' };
    if ('problem' in reading) return this.#wrong(name, typed, sayProblem(reading.problem, language));
    const amount = reading.answer as Money;
    this.amounts.set(name, amount);
    const said = sayMoneyInFull(amount.amount, amount.currency, language);
    return { name, typed, readAs: unlessSame(said, typed), elsewhere: typeMoney(amount, this.#other) };
  }

  #typed(name: string, shown: string): string {
    return withoutControls(plain(this.#query.get(name) ?? (this.#isSent ? '' : shown)))
      .trim()
      .slice(0, 100);
  }

  #wrong(name: string, typed: string, problem: string): LabField {
    return { name, typed, readAs: '', problem, elsewhere: typed };
  }
}

/** '15000.000000' → '15000' */
function bare(count: string): string {
  return count.includes('.') ? count.replace(/\.?0+$/, '') : count;
}

/** How it was read; '' where the field shows just that. */
function unlessSame(said: string, typed: string): string {
  const plainly = (text: string) => text.replace(/[\s\u00a0]/g, '').replace(/[.,]00?$/, '');
  return plainly(said) === plainly(typed) ? '' : said;
}
