import { ordering } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { person } from '../../kinds/party.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

/** How the parties read a text that is unclear, and documents that contradict each other. */
export const reading = [
  question(
    'unclear-order',
    ordering([
      { id: 'examples', nl: 'de voorbeelden', en: 'the examples' },
      { id: 'purpose', nl: 'het doel', en: 'the goal' },
      { id: 'principles', nl: 'de uitgangspunten', en: 'the principles' },
      {
        id: 'emails',
        nl: 'de e-mails van vóór de ondertekening',
        en: 'the e-mails from before the signing',
      },
    ]),
    ['Q78'],
    {
      proposal: ['examples', 'purpose', 'principles', 'emails'],
      nl: {
        label: 'Waar kijkt u het eerst naar als de tekst onduidelijk is?',
        hint: 'Zet de bronnen op volgorde; leeg laten mag.',
        why: 'Geen tekst dekt alles. Met een volgorde komt u samen sneller tot dezelfde uitleg.',
        example: 'eerst de voorbeelden, dan het doel',
      },
      en: {
        label: 'Where do you look first when the text is unclear?',
        hint: 'Put the sources in order; you may leave places empty.',
        why: 'No text covers everything. An order brings you to the same reading sooner.',
        example: 'the examples first, then the goal',
      },
    },
  ),
  detail(
    'precedence',
    ordering([
      { id: 'changes', nl: 'latere wijzigingen op schrift', en: 'later changes in writing' },
      { id: 'agreement', nl: 'de getekende overeenkomst', en: 'the signed agreement' },
      { id: 'schedules', nl: 'de bijlagen', en: 'the schedules' },
      { id: 'examples', nl: 'de rekenvoorbeelden', en: 'the worked examples' },
      { id: 'offers', nl: 'offertes en plannen', en: 'offers and plans' },
      { id: 'terms', nl: 'algemene voorwaarden', en: 'general terms and conditions' },
    ]),
    ['Q79'],
    {
      nl: {
        label: 'Welk stuk gaat voor als twee stukken elkaar tegenspreken?',
        hint: 'Zet bovenaan wat het zwaarst weegt; leeg laten mag.',
        why: 'Een bijlage of offerte zegt soms iets anders dan de overeenkomst. Dan moet u weten wat geldt.',
        example: 'eerst latere wijzigingen, dan de overeenkomst, dan de bijlagen',
      },
      en: {
        label: 'Which document prevails if two contradict each other?',
        hint: 'Put first what weighs most; you may leave places empty.',
        why: 'A schedule or an offer may say something else than the agreement. Then you must know what applies.',
        example: 'later changes first, then the agreement, then the schedules',
      },
    },
  ),
  question('reader', person, ['Q80'], {
    nl: {
      label: 'Wie geeft een uitleg als u er samen niet uitkomt?',
      hint: 'Een naam en een functie; liefst iemand die niet bij een van de partijen hoort.',
      why: 'Eén persoon die het mag zeggen, houdt een klein verschil klein.',
      example: 'R. Achterberg, oud-notaris',
    },
    en: {
      label: 'Who gives a reading if you cannot agree on one?',
      hint: 'A name and a role; preferably somebody who belongs to none of the parties.',
      why: 'One person who may say so keeps a small difference small.',
      example: 'R. Achterberg, retired notary',
    },
  }),
  question('reading-time', duration, ['Q80'], {
    nl: {
      label: 'Binnen hoeveel tijd komt die uitleg?',
      hint: 'Een getal en een eenheid.',
      why: 'Het werk staat soms stil tot het antwoord er is.',
      example: '5 werkdagen',
    },
    en: {
      label: 'How soon does that reading come?',
      hint: 'A number and a unit.',
      why: 'Work may stand still until the answer is there.',
      example: '5 working days',
    },
  }),
  question('reading-log', line, ['Q80'], {
    optional: true,
    nl: {
      label: 'Waar schrijft u de uitleg op?',
      hint: 'Een plek die alle partijen kunnen zien.',
      why: 'Een uitleg die is opgeschreven, hoeft u niet twee keer te geven.',
      example: 'in een logboek in de gedeelde map',
    },
    en: {
      label: 'Where do you write the reading down?',
      hint: 'A place all parties can see.',
      why: 'A reading that is written down need not be given twice.',
      example: 'in a log in the shared folder',
    },
  }),
];
