import { type Answers, rowsOf } from '../answer.ts';
import type { Language, Words } from '../language.ts';
import { topicOf } from '../questions/index.ts';
import { rowName, sayingOf } from '../said.ts';
import { currencyDecimals, sayMoneyInFull } from '../say/numbers.ts';
import { sayCount } from '../say/units.ts';
import { fromMinorUnits } from './minor-units.ts';
import type { Pool, Rule, Step } from './settlement.ts';
import { boundsOf, tiersOf } from './tiers.ts';

/** A step as people read it. */
export interface SaidStep {
  id: string;
  /** '2. een vaste vergoeding' */
  label: string;
  /** What it took, what is left, and what each party got. */
  sentence: string;
  /** What it took; absent where it only moves money between parties. */
  amount?: string;
  left: string;
  parties: { party: string; name: string; amount: string; total: string }[];
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
      return { party, name: nameOf(party), amount: money(amount), total: money(total) };
    });
    const label = sayLabel(step, answers, language);
    const [taken, left] = [money(step.taken), money(step.left)];
    const short = step.short > 0n ? ` ${words.short[language]}: ${money(step.short)}.` : '';
    const own = parties.map(
      ({ name, amount, total }) => ` ${name}: ${amount} (${words.soFar[language]} ${total}).`,
    );
    return {
      id: step.id,
      label,
      sentence: `${label}: ${taken}. ${words[leftOf(step)][language]}: ${left}.${short}${own.join('')}`,
      ...(isMove(step) ? {} : { amount: taken }),
      left,
      parties,
    };
  });
}

export function sayUnits(units: bigint, currency: string, language: Language): string {
  const { amount } = fromMinorUnits(units, currency);
  return sayMoneyInFull(amount, currency, language);
}

/** Whether a step moves money from one party to another, rather than out of the pool. */
export function isMove({ rule }: Step): boolean {
  return rule === 'top-up' || rule === 'take-back';
}

function leftOf(step: Step): 'left' | 'received' | 'unborne' {
  if (isMove(step)) return 'received';
  return step.rule === 'loss' || step.rule === 'key' ? 'unborne' : 'left';
}

const words = {
  short: { nl: 'Te weinig', en: 'Short by' },
  soFar: { nl: 'tot nu toe', en: 'so far' },
  left: { nl: 'Wat overblijft', en: 'What is left' },
  received: { nl: 'Wat wie het minimum krijgt dan heeft', en: 'What whoever gets the minimum has then' },
  unborne: { nl: 'Wat niemand draagt', en: 'What nobody bears' },
} as const satisfies Record<string, Words>;

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
  const [first] = tiersOf(answers).get(layer) ?? [];
  const bounds = reached === undefined ? undefined : boundsOf(first?.band);
  if (!bounds || currencyDecimals(bounds.unit) !== undefined) return undefined;
  const [unit] = JSON.parse(bounds.unit) as [Parameters<typeof sayCount>[1]];
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
