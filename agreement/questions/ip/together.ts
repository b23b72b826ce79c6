import { choice } from '../../kinds/choice.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

/** What holds for works that several parties have a hand in, or that hold something of others. */
export const together = [
  detail(
    'joint-use',
    choice(
      [
        { id: 'free', nl: 'Ja, zonder het te vragen', en: 'Yes, without asking' },
        { id: 'share', nl: 'Ja, en wat het opbrengt wordt gedeeld', en: 'Yes, and what it earns is shared' },
        { id: 'consent', nl: 'Alleen als de anderen het goedvinden', en: 'Only if the others agree' },
      ],
      { other: true },
    ),
    ['Q91'],
    {
      nl: {
        label: 'Mag een partij wat van u samen is zonder de anderen gebruiken of verkopen?',
        hint: 'Nu, of later als u uit elkaar bent.',
        why: 'Volgens de wet hebt u vaak elkaars toestemming nodig. Eén nee houdt dan alles tegen.',
        example: 'Ja, en wat het opbrengt wordt gedeeld',
      },
      en: {
        label: 'May one party use or sell what is yours together without the others?',
        hint: 'Now, or later when you have parted.',
        why: 'By law you often need each other’s consent. One no then stops everything.',
        example: 'Yes, and what it earns is shared',
      },
    },
  ),
  detail('joint-care', line, ['Q91'], {
    nl: {
      label: 'Wie legt gezamenlijke rechten vast, wie betaalt dat, en wie grijpt in bij misbruik?',
      hint: 'Bijvoorbeeld een merk of een octrooi.',
      why: 'Een recht dat niemand bewaakt, bent u kwijt.',
      example: 'Studio Fien doet het, de kosten zijn voor ieder de helft',
    },
    en: {
      label: 'Who registers joint rights, who pays for it, and who acts against abuse?',
      hint: 'A trade mark or a patent, for example.',
      why: 'A right that nobody guards is lost.',
      example: 'Studio Fien does it, each pays half',
    },
  }),
  detail(
    'improvements',
    choice(
      [
        { id: 'maker', nl: 'Wie ze maakt', en: 'Whoever makes them' },
        { id: 'owner', nl: 'Wie het origineel heeft', en: 'Whoever has the original' },
        { id: 'joint', nl: 'Iedereen samen', en: 'Everybody together' },
      ],
      { other: true },
    ),
    ['Q92'],
    {
      nl: {
        label: 'Van wie zijn verbeteringen?',
        hint: 'Als de één iets van de ander beter maakt.',
        why: 'Een verbeterd recept is soms meer waard dan het oude.',
        example: 'Wie het origineel heeft',
      },
      en: {
        label: 'Whose are improvements?',
        hint: 'When one makes something of the other better.',
        why: 'An improved recipe may be worth more than the old one.',
        example: 'Whoever has the original',
      },
    },
  ),
  detail('open-source', line, ['Q93'], {
    nl: {
      label: 'Wat spreekt u af over open source en vrije licenties?',
      hint: 'Wat u deelt, onder welke licentie, en wat u van anderen mag gebruiken.',
      why: 'Sommige vrije licenties verplichten u om ook uw eigen werk vrij te geven.',
      example: 'alle code onder de EUPL; van anderen alleen na overleg',
    },
    en: {
      label: 'What do you agree on open source and free licences?',
      hint: 'What you share, under which licence, and what you may use of others.',
      why: 'Some free licences oblige you to release your own work as well.',
      example: 'all code under the EUPL; of others only after consultation',
    },
  }),
  detail(
    'ai',
    choice(
      [
        { id: 'free', nl: 'Mag', en: 'Allowed' },
        { id: 'told', nl: 'Mag, als het gemeld en nagekeken is', en: 'Allowed if said and checked' },
        { id: 'no', nl: 'Mag niet', en: 'Not allowed' },
      ],
      { other: true },
    ),
    ['Q93'],
    {
      nl: {
        label: 'Mag werk met AI worden gemaakt?',
        hint: 'Teksten, beelden of code uit een AI-dienst.',
        why: 'Op wat een machine maakt, rust vaak geen auteursrecht. Dan kan ieder het namaken.',
        example: 'Mag, als het gemeld en nagekeken is',
      },
      en: {
        label: 'May work be made with AI?',
        hint: 'Texts, pictures or code from an AI service.',
        why: 'What a machine makes often has no copyright. Then anybody may copy it.',
        example: 'Allowed if said and checked',
      },
    },
  ),
  detail('others-rights', line, ['Q93'], {
    nl: {
      label: 'Is er toestemming van anderen nodig?',
      hint: 'Voor muziek, lettertypen en beelden van anderen, en van wie herkenbaar op een foto staat.',
      why: 'Een claim van buiten treft wie het werk gebruikt, ook als een ander het maakte.',
      example: 'elke bewoner op een foto geeft vooraf toestemming',
    },
    en: {
      label: 'Is anybody else’s permission needed?',
      hint: 'For music, fonts and pictures by others, and from people one can recognise in a picture.',
      why: 'A claim from outside hits whoever uses the work, even if somebody else made it.',
      example: 'each resident in a picture gives permission beforehand',
    },
  }),
];
