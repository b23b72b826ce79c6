import { date } from '../kinds/date.ts';
import { list } from '../kinds/list.ts';
import { line } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Topic } from '../question.ts';
import { detail, question } from './asking.ts';
import { addresses } from './parties/addresses.ts';
import { backing } from './parties/backing.ts';
import { contacts } from './parties/contacts.ts';
import { identity } from './parties/identity.ts';
import { involved } from './parties/involved.ts';
import { signatories } from './parties/signatories.ts';

export const parties: Topic = {
  id: 'parties',
  tip: 3,
  title: { nl: 'Wie en wat', en: 'Who and what' },
  about: {
    nl: 'Hoe de samenwerking heet en wie er meedoen',
    en: 'What the partnership is called and who takes part',
  },
  feeds: ['cover', 'parties', 'schedule-people'],
  questions: [
    question('title', line, [], {
      nl: {
        label: 'Hoe heet de samenwerking?',
        hint: 'Een korte titel, voor bovenaan de overeenkomst.',
        why: 'Met een eigen naam weet iedereen over welke samenwerking het gaat.',
        example: 'Fotoboeken voor verzorgingshuizen',
      },
      en: {
        label: 'What is the partnership called?',
        hint: 'A short title, for the top of the agreement.',
        why: 'A name of its own tells everybody which partnership this is about.',
        example: 'Photo books for care homes',
      },
    }),
    question(
      'items',
      list([...identity, ...addresses, ...backing, ...signatories, ...contacts], { prefix: 'p' }),
      ['Q13', 'Q14', 'Q15'],
      {
        nl: {
          label: 'Wie doen er mee?',
          hint: 'Elke organisatie of persoon die straks tekent. Begin met weinig: twee of drie is genoeg.',
          why: 'Wie tekent, is gebonden en heeft rechten. Wie alleen helpt of betaalt, hoeft geen partij te zijn.',
          example: 'Studio Fien en J.P. ’t Hart Fotografie',
        },
        en: {
          label: 'Who takes part?',
          hint: 'Every organisation or person that will sign. Start with few: two or three is enough.',
          why: 'Whoever signs is bound and has rights. Somebody who only helps or pays need not be a party.',
          example: 'Studio Fien and J.P. ’t Hart Photography',
        },
      },
    ),
    involved,
    detail('competitors', yesNo, ['Q16'], {
      nl: {
        label: 'Zijn er partijen elkaars concurrent?',
        hint: 'Ook als dat maar voor een deel van het werk zo is.',
        why: 'Concurrenten mogen niet alles afspreken en niet alles delen. De wet is daar streng in.',
        example: 'Nee',
      },
      en: {
        label: 'Are any of the parties competitors?',
        hint: 'Even if it is true of only a part of their work.',
        why: 'Competitors may not agree on everything, nor share everything. The law is strict about it.',
        example: 'No',
      },
    }),
    detail('affiliates', yesNo, ['Q17'], {
      nl: {
        label: 'Gelden de afspraken ook voor moeder-, dochter- en zusterorganisaties?',
        hint: 'Zoals een holding, een dochterbedrijf of een steunstichting van een partij.',
        why: 'Anders mag een dochterbedrijf misschien doen wat de partij zelf niet mag.',
        example: 'Nee',
      },
      en: {
        label: 'Does the agreement also cover parent, subsidiary and sister organisations?',
        hint: 'Such as a holding company, a subsidiary or a supporting foundation of a party.',
        why: 'Otherwise a subsidiary may be free to do what the party itself may not.',
        example: 'No',
      },
    }),
    detail('signing-day', date, ['Q14'], {
      moment: { nl: 'de Partijen tekenen', en: 'the Parties sign' },
      nl: {
        label: 'Wanneer wilt u tekenen?',
        hint: 'Een dag, of in uw eigen woorden.',
        why: 'Een concept met een dag voor ogen blijft niet liggen.',
        example: '15 december 2026',
      },
      en: {
        label: 'When do you want to sign?',
        hint: 'A day, or in your own words.',
        why: 'A draft with a day in view does not lie about.',
        example: '15 December 2026',
      },
    }),
    detail('signing-place', line, ['Q14'], {
      nl: {
        label: 'Waar tekent u?',
        hint: 'De plaats. Tekent ieder apart? Laat dit dan leeg.',
        why: 'Samen tekenen is een mooi moment om even bij stil te staan.',
        example: 'Zwolle',
      },
      en: {
        label: 'Where do you sign?',
        hint: 'The town. Leave this empty if each signs apart.',
        why: 'Signing together is a fine moment to stop and celebrate.',
        example: 'Zwolle',
      },
    }),
  ],
};
