import type { Answers } from '../answer.ts';
import type { Money } from '../kinds/money.ts';
import { type Language, languages } from '../language.ts';
import { sayingOf } from '../said.ts';
import { sayMoneyInFull } from '../say/numbers.ts';
import { rowsAt } from './ground.ts';
import type { Reason } from './reasons.ts';

/** What an earlier settlement left that no longer fits the answers: it takes no part in this one. */
export interface LeftOver {
  /** Names it in `figures.dealtWith`: 'owed/layers/r1/p3/EUR'. */
  id: string;
  /** Owed to a party; made up under a guarantee, and to be taken back; costs that wait; or what is in the reserve. */
  what: 'owed' | 'made-up' | 'costs' | 'reserve';
  /** What it does not fit any more: its party or rule is gone, its rule is another one now, or its currency has no rate. */
  why: 'party' | 'rule' | 'changed' | 'currency';
  party?: string;
  /** 'layers/r1' */
  rule?: string;
  amount: Money;
  /** Whether the figures say that it was dealt with outside this settlement. */
  dealtWith: boolean;
}

/** Why a settlement waits for this; once it was dealt with outside it, how it was read. */
export function reasonFor(left: LeftOver, answers: Answers): Reason {
  const said = Object.fromEntries(
    languages.map((language) => [language, sayLeftOver(left, answers, language)]),
  );
  return {
    at: [placeOf(left, answers)],
    kind: left.dealtWith ? 'assumed' : 'missing',
    ofFigures: true,
    figure: 'dealt-with',
    ...(said as Record<Language, string>),
  };
}

function placeOf({ why, rule }: LeftOver, answers: Answers): string {
  if (why === 'party') return '/parties/items';
  if (why === 'currency') return '/money/settle-in';
  const row = rowsAt(answers, 'layers').find(
    (each) => `layers/${each.row.id}` === rule?.split('/', 2).join('/'),
  );
  return row?.at ?? '/money/layers';
}

function sayLeftOver(left: LeftOver, answers: Answers, language: Language): string {
  const { sentence, unknown, where, dealtWith } = words[language];
  const { party: nameOf } = sayingOf(answers, language);
  const { amount, currency } = left.amount;
  const who = left.why === 'party' || left.party === undefined ? unknown : nameOf(left.party);
  const said = sentence[left.what](sayMoneyInFull(amount, currency, language), who, where[left.why]);
  return left.dealtWith ? `${said} ${dealtWith}` : said;
}

type Sentence = (amount: string, who: string, where: string) => string;

const words: Record<
  Language,
  {
    sentence: Record<LeftOver['what'], Sentence>;
    unknown: string;
    where: Record<LeftOver['why'], string>;
    dealtWith: string;
  }
> = {
  nl: {
    sentence: {
      owed: (amount, who, where) => `Uit een eerdere afrekening staat nog ${amount} voor ${who}${where}.`,
      'made-up': (amount, who, where) =>
        `Uit een eerdere afrekening is nog ${amount} terug te nemen van ${who}${where}.`,
      costs: (amount, who, where) =>
        `Uit een eerdere afrekening wacht nog ${amount} aan kosten van ${who}${where}.`,
      reserve: (amount, _, where) => `Uit een eerdere afrekening zit nog ${amount} in de reserve${where}.`,
    },
    unknown: 'een partij die niet meer meedoet',
    where: {
      party: '',
      rule: ' bij een regel die er niet meer is',
      changed: ' bij een regel die nu anders is',
      currency: ', in een munt waarin u niet meer afrekent',
    },
    dealtWith: 'Dit is geregeld buiten deze afrekening.',
  },
  en: {
    sentence: {
      owed: (amount, who, where) => `An earlier settlement still owes ${amount} to ${who}${where}.`,
      'made-up': (amount, who, where) =>
        `From an earlier settlement, ${amount} is still to be taken back from ${who}${where}.`,
      costs: (amount, who, where) =>
        `From an earlier settlement, ${amount} of costs still waits for ${who}${where}.`,
      reserve: (amount, _, where) => `From an earlier settlement, ${amount} is still in the reserve${where}.`,
    },
    unknown: 'a party that no longer takes part',
    where: {
      party: '',
      rule: ' under a rule that is gone',
      changed: ' under a rule that is different now',
      currency: ', in a currency that you no longer settle in',
    },
    dealtWith: 'This has been dealt with outside this settlement.',
  },
};
