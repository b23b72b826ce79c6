import type { Answers } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check, Found } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { levelOfGap } from './level-of-gap.ts';

/**
 * Parties that share profit or loss. Outsiders may then hold them liable together (art. 7A:1679-1681 BW, 18 WvK): first
 * it must say who bears that among them; once it does, the legal note is that Dutch law may see a maatschap
 * (art. 7A:1655 BW).
 */
export const outsidersUnsaid: Check = {
  id: 52,
  find(answers) {
    if (!sharesProfit(answers) || partiesOf(answers).length < 2) return [];
    if (answers.liability?.['third-parties'] === undefined) return [unsaid(answers)];
    return underDutchLaw(answers) ? [maatschap(answers)] : [];
  },
};

function sharesProfit({ money = {} }: Answers): boolean {
  return money.revenue === true && (money.basis === 'profit' || money.losses === 'shared');
}

function shared({ money = {} }: Answers): string {
  return money.losses === 'shared' ? '/money/losses' : '/money/basis';
}

function unsaid(answers: Answers): Found {
  const law = underDutchLaw(answers)
    ? {
        nl: ' Volgens de wet bent u dan misschien een maatschap (art. 7A:1655 BW).',
        en: ' By law you may then be a maatschap (art. 7A:1655 BW).',
      }
    : { nl: '', en: '' };
  return {
    level: levelOfGap(answers, 'liability'),
    at: ['/liability/third-parties', shared(answers)],
    message: {
      nl: `U deelt winst of verlies. Een buitenstaander met schade kan u dan samen aanspreken.${law.nl} Er staat niet wie van u die schade betaalt.`,
      en: `You share profit or loss. An outsider who suffers damage may then hold you liable together.${law.en} It does not say which of you pays for that damage.`,
    },
    fix: {
      nl: 'Kies bij aansprakelijkheid wie betaalt als een buitenstaander schade heeft.',
      en: 'Choose under liability who pays if an outsider suffers damage.',
    },
  };
}

function maatschap(answers: Answers): Found {
  return {
    level: 'note',
    at: [shared(answers)],
    message: {
      nl: 'Wie samen iets inbrengt en de winst deelt, kan volgens de wet een maatschap zijn (art. 7A:1655 BW). Buitenstaanders zijn niet gebonden aan hoe u het onder elkaar verdeelt.',
      en: 'Those who bring something in and share the profit may be a maatschap under Dutch law (art. 7A:1655 BW). Outsiders are not bound by how you divide it among you.',
    },
    fix: {
      nl: 'Laat nakijken of een eigen rechtspersoon, zoals een stichting of B.V., beter past.',
      en: 'Have it checked whether a legal person of its own, such as a foundation or company, suits you better.',
    },
  };
}
