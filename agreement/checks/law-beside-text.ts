import type { Answers } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check, Found } from '../finding.ts';

/**
 * Legal notes on what holds whatever the text says: claims to money can be passed on (art. 3:83 BW), taking over a
 * contract needs a deed (6:159), and reasonableness stays (6:248).
 */
export const lawBesideText: Check = {
  id: 109,
  find(answers) {
    if (!underDutchLaw(answers)) return [];
    return notes.flatMap(({ touches, ...found }) => (touches(answers) ? [found] : []));
  },
};

const notes: (Found & { touches(answers: Answers): boolean })[] = [
  {
    touches: ({ general }) => ['no', 'consent', 'group'].includes(general?.transfer as string),
    level: 'note',
    at: ['/general/transfer'],
    message: {
      nl: 'Geld dat een partij voor haar bedrijf tegoed heeft, mag zij meestal toch overdragen of verpanden. Verbieden kan niet (art. 3:83 lid 3 BW).',
      en: 'Money owed to a party in its business may as a rule still be passed on or pledged. It cannot be forbidden (art. 3:83(3) Dutch Civil Code).',
    },
    fix: {
      nl: 'Is het belangrijk wie u betaalt? Laat dit dan nakijken.',
      en: 'Does it matter whom you pay? Then have this checked.',
    },
  },
  {
    touches: ({ general }) => general?.transfer === 'free',
    level: 'note',
    at: ['/general/transfer'],
    message: {
      nl: 'Een ander komt pas in de plaats van een partij met een akte, en als de anderen meewerken (art. 6:159 BW).',
      en: 'Somebody else takes a party’s place only by a deed, and if the others cooperate (art. 6:159 Dutch Civil Code).',
    },
    fix: {
      nl: 'Laat nakijken of deze afspraak als toestemming vooraf genoeg is.',
      en: 'Have it checked whether this arrangement is enough as consent beforehand.',
    },
  },
  {
    touches: ({ general }) => general?.earlier === 'none',
    level: 'note',
    at: ['/general/earlier'],
    message: {
      nl: 'Eerdere mails en gesprekken kunnen toch meetellen bij de uitleg. Ook blijft gelden wat redelijk en billijk is (art. 6:248 BW).',
      en: 'Earlier e-mails and talks may still count when the text is read. What is reasonable and fair holds too (art. 6:248 Dutch Civil Code).',
    },
    fix: {
      nl: 'Was iets uit een eerder stuk belangrijk? Zet het in deze overeenkomst.',
      en: 'Was something in an earlier document important? Put it in this agreement.',
    },
  },
];
