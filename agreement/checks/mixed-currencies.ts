import { isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { places } from '../places.ts';
import { listed } from './in-words.ts';

/** Contributions and money in more than one currency, without a rate to add them up by. */
export const mixedCurrencies: Check = {
  id: 25,
  find(answers) {
    if (answers.money?.exchange !== undefined) return [];
    const amounts = [...places(answers)].flatMap(({ at, question, answer }) =>
      question.kind.name === 'money' && isKnown(answer) && /^\/(?:money|contributions)\//.test(at)
        ? [{ at, currency: (answer as Money).currency }]
        : [],
    );
    // The first amount of each currency shows where it comes in.
    const firsts = [...Map.groupBy(amounts, ({ currency }) => currency).values()].map(([first]) => first!);
    if (firsts.length < 2) return [];
    const names = listed(firsts.map(({ currency }) => ({ nl: currency, en: currency })));
    return [
      {
        level: 'error',
        at: ['/money/exchange', ...firsts.map(({ at }) => at)],
        message: {
          nl: `Er staan bedragen in ${names.nl}, maar er is geen wisselkoers afgesproken.`,
          en: `There are amounts in ${names.en}, but no exchange rate has been agreed.`,
        },
        fix: {
          nl: 'Spreek af welke koers u gebruikt, en van welke dag. Of gebruik één munt.',
          en: 'Agree which rate you use, and of which day. Or use one currency.',
        },
      },
    ];
  },
};
