import { type Answers, rowsOf } from '../answer.ts';
import type { Language, Words } from '../language.ts';
import { topicOf } from '../questions/index.ts';
import { rowName, sayingOf } from '../said.ts';
import { sayMoneyInFull } from '../say/numbers.ts';
import { sayCount } from '../say/units.ts';
import { countedUnit } from './counted-unit.ts';
import type { Unneeded } from './guarantees.ts';
import { fromMinorUnits } from './minor-units.ts';
import type { Pool, Rule, Step } from './settlement.ts';

/** A step as people read it. */
export interface SaidStep {
  id: string;
  /** '2. een vaste vergoeding' */
  label: string;
  /** What there was, what this step did with it, and what is left. */
  what: string;
  /** All of it, with what each party got. */
  sentence: string;
  /** What it took; absent where it only moves money between parties. */
  amount?: string;
  left: string;
  parties: { party: string; name: string; amount: string; total: string; sentence: string }[];
}

/** Every step of a settlement in words, with each party's running total of its part of the money. */
export function saySteps({ steps, currency }: Pool, answers: Answers, language: Language): SaidStep[] {
  const { party: nameOf } = sayingOf(answers, language);
  const money = (units: bigint) => sayUnits(units, currency, language);
  const totals = { pool: new Map<string, bigint>(), costs: new Map<string, bigint>() };
  return steps.map((step) => {
    const parties = [...step.parts].map(([party, amount]) => {
      const total = (totals[step.book].get(party) ?? 0n) + amount;
      totals[step.book].set(party, total);
      const name = nameOf(party);
      const said = sayPart(step, name, amount, money, language);
      const sentence = `${said} (${soFar[language]} ${money(total)}).`;
      return { party, name, amount: money(amount), total: money(total), sentence };
    });
    const label = sayLabel(step, answers, language);
    const what = sayWhat(step, nameOf, money, language);
    const own = parties.filter(({ party }) => step.parts.get(party) !== 0n);
    return {
      id: step.id,
      label,
      what,
      sentence: [`${label}: ${what}`, ...own.map(({ sentence }) => sentence)].join(' '),
      ...(isMove(step) ? {} : { amount: money(step.taken) }),
      left: money(step.left),
      parties,
    };
  });
}

const soFar = { nl: 'tot nu toe', en: 'so far' } as const satisfies Words;

/** What a step did, as a sentence that goes on behind its label. */
function sayWhat(
  step: Step,
  nameOf: (party: string) => string,
  money: (units: bigint) => string,
  language: Language,
): string {
  const { rule, book, before, taken, left, short } = step;
  const say = words[language];
  const size = (units: bigint) => money(units < 0n ? -units : units);
  const unborne = left === 0n ? '' : ` ${say.unborne(size(left))}`;
  if (isMove(step)) {
    const receiver = step.id.split('/')[3]!;
    const payer = [...step.parts.keys()].find((party) => party !== receiver)!;
    return say[rule as 'top-up' | 'take-back'](
      nameOf(receiver),
      nameOf(payer),
      ...([before, taken, left].map(money) as [string, string, string]),
    );
  }
  if (rule === 'loss') return say.loss(size(before)) + unborne;
  if (rule === 'key') return say.key(size(before)) + unborne;
  const lacks = short > 0n ? ` ${say.short(money(short))}` : '';
  if (book === 'pool' && before === 0n) return say.nothing + lacks;
  const taking =
    { deduction: say.deduction, reserve: say.reserve, rest: say.rest }[rule as 'rest'] ?? say.goes;
  const rest = left > 0n ? ` ${say.left(money(left))}` : rule === 'rest' ? '' : ` ${say.noRest}`;
  return taking(money(before), money(taken)) + rest + lacks;
}

/** 'A krijgt € 600,00' */
function sayPart(
  { book }: Step,
  name: string,
  amount: bigint,
  money: (units: bigint) => string,
  language: Language,
): string {
  const say = words[language];
  if (book === 'costs') return say.bears(name, money(amount));
  return amount < 0n ? say.pays(name, money(-amount)) : say.gets(name, money(amount));
}

/** A minimum that nobody had to make up, as a sentence among the steps. */
export function sayUnneeded(
  { layer, receiver, has, minimum }: Unneeded,
  currency: string,
  answers: Answers,
  language: Language,
): string {
  const number = rowsOf(answers, 'money', 'layers').findIndex(({ id }) => id === layer) + 1;
  const money = (units: bigint) => sayUnits(units, currency, language);
  const name = sayingOf(answers, language).party(receiver);
  return `${number}. ${words[language].unneeded(name, money(has), money(minimum))}`;
}

export function sayUnits(units: bigint, currency: string, language: Language): string {
  const { amount } = fromMinorUnits(units, currency);
  return sayMoneyInFull(amount, currency, language);
}

/** Whether a step moves money from one party to another, rather than out of the pool. */
export function isMove({ rule }: Step): boolean {
  return rule === 'top-up' || rule === 'take-back';
}

const words = {
  nl: {
    goes: (before: string, taken: string) => `van de ${before} die er is, gaat hier ${taken} heen.`,
    rest: (_: string, taken: string) => `de Partijen verdelen ${taken}.`,
    deduction: (before: string, taken: string) => `van de ${before} gaat ${taken} af, naar anderen.`,
    reserve: (before: string, taken: string) => `van de ${before} gaat ${taken} naar de reserve.`,
    left: (left: string) => `Er blijft ${left} over.`,
    noRest: 'Er blijft niets over.',
    nothing: 'er is hier niets meer voor.',
    short: (short: string) => `Er is ${short} te weinig.`,
    'top-up': (receiver: string, payer: string, before: string, taken: string, left: string) =>
      `${receiver} heeft ${before}. ${payer} vult dat met ${taken} aan tot ${left}.`,
    'take-back': (receiver: string, payer: string, before: string, taken: string, left: string) =>
      `${receiver} heeft ${before}. ${payer} neemt daarvan ${taken} terug. Dan heeft ${receiver} nog ${left}.`,
    unneeded: (name: string, has: string, minimum: string) =>
      `minimum voor ${name}: aanvullen is niet nodig. ${name} heeft al ${has}, en het minimum is ${minimum}.`,
    key: (before: string) => `de opbrengst betaalde ${before} niet terug. Dat dragen de Partijen samen.`,
    loss: (before: string) => `er is een verlies van ${before}.`,
    unborne: (left: string) => `Van ${left} staat niet vast wie het draagt.`,
    gets: (name: string, amount: string) => `${name} krijgt ${amount}`,
    pays: (name: string, amount: string) => `${name} betaalt ${amount}`,
    bears: (name: string, amount: string) => `${name} draagt ${amount}`,
  },
  en: {
    goes: (before: string, taken: string) => `of the ${before} there is, ${taken} goes here.`,
    rest: (_: string, taken: string) => `the Parties share ${taken}.`,
    deduction: (before: string, taken: string) => `of the ${before}, ${taken} comes off for others.`,
    reserve: (before: string, taken: string) => `of the ${before}, ${taken} goes to the reserve.`,
    left: (left: string) => `${left} is left.`,
    noRest: 'Nothing is left.',
    nothing: 'nothing is left for this.',
    short: (short: string) => `It falls short by ${short}.`,
    'top-up': (receiver: string, payer: string, before: string, taken: string, left: string) =>
      `${receiver} has ${before}. ${payer} adds ${taken}, which makes ${left}.`,
    'take-back': (receiver: string, payer: string, before: string, taken: string, left: string) =>
      `${receiver} has ${before}. ${payer} takes ${taken} of it back. That leaves ${receiver} ${left}.`,
    unneeded: (name: string, has: string, minimum: string) =>
      `minimum for ${name}: nothing has to be added. ${name} has ${has} already, and the minimum is ${minimum}.`,
    key: (before: string) => `revenue did not pay ${before} back. The Parties bear that together.`,
    loss: (before: string) => `there is a loss of ${before}.`,
    unborne: (left: string) => `It is not settled who bears ${left}.`,
    gets: (name: string, amount: string) => `${name} gets ${amount}`,
    pays: (name: string, amount: string) => `${name} pays ${amount}`,
    bears: (name: string, amount: string) => `${name} bears ${amount}`,
  },
} as const satisfies Record<Language, object>;

const labels: Partial<Record<Rule, Words>> = {
  deduction: { nl: 'Eraf', en: 'Deducted' },
  reserve: { nl: 'Naar de reserve', en: 'To the reserve' },
  costs: { nl: 'Gezamenlijke kosten terug', en: 'Joint costs paid back' },
  return: { nl: 'rendement op die kosten', en: 'return on those costs' },
  rest: { nl: 'De rest', en: 'The rest' },
  'top-up': { nl: 'aanvulling tot het minimum', en: 'made up to the minimum' },
  'take-back': { nl: 'eerdere aanvulling terug', en: 'what was made up earlier, taken back' },
  key: { nl: 'Gezamenlijke kosten', en: 'Joint costs' },
  loss: { nl: 'Verlies', en: 'Loss' },
};

/** What a step is called: by its row, and its number among those that come before the split. */
export function sayLabel({ id, rule, reached }: Step, answers: Answers, language: Language): string {
  const [list, rowId, tier] = id.split('/') as [string, string?, string?];
  const own = labels[rule]?.[language];
  const nameIn = (of: string, rowWith?: string) => nameOf(of, rowWith, answers, language);
  if (list === 'deductions') return joined(own, nameIn(list, rowId));
  if (list === 'streams')
    return rowsOf(answers, 'money', list).length > 1 ? joined(own, nameIn(list, rowId)) : own!;
  if (list !== 'layers') return own!;
  const number = rowsOf(answers, 'money', list).findIndex((row) => row.id === rowId) + 1;
  // What a layer does by itself goes by its name; what follows from it, by what it is.
  const isOwn = rule !== 'return' && rule !== 'top-up' && rule !== 'take-back';
  if (!isOwn) return `${number}. ${own}`;
  return `${number}. ${joined(nameIn(list, rowId), nameIn('tiers', tier) ?? sayCounted(rowId!, reached, answers, language))}`;
}

/** 'bij 15.000 abonnees', of steps that count things. */
function sayCounted(layer: string, reached: string | undefined, answers: Answers, language: Language) {
  const unit = reached === undefined ? undefined : countedUnit(layer, answers);
  if (unit === undefined) return undefined;
  const count = reached!.replace(/\.?0+$/, '');
  return `${{ nl: 'bij', en: 'at' }[language]} ${sayCount(count, unit, language)}`;
}

/** 'de rest: Kaartverkoop' */
function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(': ');
}

function nameOf(
  list: string,
  id: string | undefined,
  answers: Answers,
  language: Language,
): string | undefined {
  const row = rowsOf(answers, 'money', list).find((each) => each.id === id);
  const question = topicOf('money')!.questions.find((each) => each.id === list)!;
  return row && rowName(question, row, sayingOf(answers, language));
}
