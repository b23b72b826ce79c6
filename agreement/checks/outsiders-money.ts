import { isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Money } from '../kinds/money.ts';
import { calledOf, moneyInWords } from './in-words.ts';

/** Money that the parties count on, from somebody who does not sign. */
export const outsidersMoney: Check = {
  id: 119,
  find: (answers) =>
    rowsOf(answers, 'parties', 'involved').flatMap(({ name, amount }, index) => {
      if (!isKnown<Money>(amount as Money | undefined)) return [];
      const who = calledOf(name, index, { nl: 'betrokkene', en: 'outsider' });
      const sum = moneyInWords(amount as Money);
      return [
        {
          level: 'note',
          at: [`/parties/involved/${index}/amount`],
          message: {
            nl: `U rekent op ${sum.nl} van ${who.nl}, die niet tekent. Dat geld kunt u niet opeisen.`,
            en: `You count on ${sum.en} from ${who.en}, who does not sign. You cannot claim that money.`,
          },
          fix: {
            nl: 'Vraag een toezegging op papier, en spreek af wie betaalt als het geld niet komt.',
            en: 'Ask for a promise in writing, and agree who pays if the money does not come.',
          },
        },
      ];
    }),
};
