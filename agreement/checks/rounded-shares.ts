import type { Check } from '../finding.ts';
import { roundedShare } from '../money/rounded-shares.ts';
import { sayPercentage } from '../say/numbers.ts';
import { inBoth, moneyInWords } from './in-words.ts';

/** Shares of the joint costs that are the amounts in the budget, rounded: the agreement says that the amounts count. */
export const roundedShares: Check = {
  id: 127,
  find(answers) {
    const rounded = roundedShare(answers);
    if (!rounded) return [];
    const share = inBoth((language) => sayPercentage(rounded.share, language));
    const [asShare, amount] = [moneyInWords(rounded.asShare), moneyInWords(rounded.amount)];
    return [
      {
        level: 'note',
        at: ['/money/costs-shares', '/money/costs-items'],
        message: {
          nl: `De percentages zijn afgerond: ${share.nl} is ${asShare.nl}, en in het budget staat ${amount.nl}. De overeenkomst laat de bedragen gelden.`,
          en: `The percentages are rounded: ${share.en} comes to ${asShare.en}, and the budget says ${amount.en}. In the agreement the amounts count.`,
        },
        fix: {
          nl: 'Dat mag zo blijven. Moet het percentage gelden? Pas dan de bedragen aan.',
          en: 'You may leave it like that. If the percentage should count, change the amounts.',
        },
      },
    ];
  },
};
