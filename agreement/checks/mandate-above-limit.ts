import { isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { calledOf, capitalised, moneyInWords } from './in-words.ts';
import { isAbove } from './promised-cash.ts';

/** Somebody who may spend more alone than what needs the consent of all parties. */
export const mandateAboveLimit: Check = {
  id: 96,
  find(answers) {
    const most = answers.money?.['costs-limit'] as Money | undefined;
    if (!isKnown<Money>(most)) return [];
    return rowsOf(answers, 'governance', 'mandates').flatMap(({ who, limit }, index): Found[] => {
      if (!isKnown<Money>(limit as Money | undefined)) return [];
      const mandate = limit as Money;
      if (mandate.currency !== most.currency || !isAbove(mandate, most)) return [];
      const name = calledOf(who, index, { nl: 'regel', en: 'line' });
      const [alone, together] = [moneyInWords(mandate), moneyInWords(most)];
      return [
        {
          level: 'error',
          at: [`/governance/mandates/${index}/limit`, '/money/costs-limit'],
          message: {
            nl: `${capitalised(name.nl)} mag tot ${alone.nl} zelf uitgeven, maar boven ${together.nl} is het akkoord van alle partijen nodig.`,
            en: `${capitalised(name.en)} may spend up to ${alone.en} alone, but above ${together.en} all parties must agree.`,
          },
          fix: {
            nl: 'Maak de twee bedragen gelijk, of verlaag het eerste.',
            en: 'Make the two amounts equal, or lower the first.',
          },
        },
      ];
    });
  },
};
