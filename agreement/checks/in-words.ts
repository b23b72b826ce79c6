import type { Answers, Row } from '../answer.ts';
import { type Money, sayMoneyAnswer } from '../kinds/money.ts';
import type { Language, Words } from '../language.ts';
import { nameOf, partiesOf } from '../places.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** The same in each language, where only the language differs. */
export function inBoth(say: (language: Language) => string): Words {
  return { nl: say('nl'), en: say('en') };
}

/** 'A, B en C', 'A, B and C' */
export function listed(items: readonly Words[]): Words {
  return inBoth((language) =>
    new Intl.ListFormat(locale[language]).format(items.map((item) => item[language])),
  );
}

export function moneyInWords(money: Money): Words {
  return inBoth((language) => sayMoneyAnswer(money, language));
}

/** The names of the parties for which this holds, as a list in a sentence. */
export function namesOf(answers: Answers, holds: (party: Row) => boolean): Words {
  const names = partiesOf(answers).flatMap((party, index) => (holds(party) ? [nameOf(party, index)] : []));
  return listed(names.map((name) => ({ nl: name, en: name })));
}

/** What a row is called in a sentence: its own name between quotes, or its place in the list: 'bijdrage 3'. */
export function calledOf(name: unknown, index: number, noun: Words): Words {
  return inBoth((language) => (typeof name === 'string' ? `“${name}”` : `${noun[language]} ${index + 1}`));
}

/** With a capital, for the beginning of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
