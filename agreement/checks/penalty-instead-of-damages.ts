import { isKnown } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check } from '../finding.ts';
import { contributionsOf } from './contribution-rows.ts';

/** Legal note: a penalty takes the place of damages unless agreed otherwise, and a court may lower it (art. 6:92, 6:94 BW). */
export const penaltyInsteadOfDamages: Check = {
  id: 90,
  find(answers) {
    const at = contributionsOf(answers).flatMap((each) =>
      isKnown(each.row.penalty) ? [`${each.at}/penalty`] : [],
    );
    if (at.length === 0 || !underDutchLaw(answers)) return [];
    return [
      {
        level: 'note',
        at,
        message: {
          nl: 'Een boete komt in de plaats van schadevergoeding, tenzij u iets anders afspreekt (art. 6:92 BW). Een rechter kan haar verlagen.',
          en: 'A penalty takes the place of damages, unless you agree otherwise (art. 6:92 Dutch Civil Code). A court may lower it.',
        },
        fix: {
          nl: 'Wilt u naast de boete ook schade vergoed krijgen? Schrijf dat dan op en laat het nakijken.',
          en: 'Do you want damages as well as the penalty? Then write that down and have it checked.',
        },
      },
    ];
  },
};
