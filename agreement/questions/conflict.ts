import { choice, ordering } from '../kinds/choice.ts';
import { duration } from '../kinds/duration.ts';
import { list } from '../kinds/list.ts';
import { person } from '../kinds/party.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

const steps = choice(
  [
    { id: 'team', nl: 'Gesprek tussen wie het werk doen', en: 'Talk between those who do the work' },
    { id: 'leads', nl: 'Gesprek tussen de aanspreekpunten', en: 'Talk between the contacts' },
    { id: 'directors', nl: 'Gesprek tussen de bestuurders', en: 'Talk between the directors' },
    { id: 'mediation', nl: 'Mediation', en: 'Mediation' },
    { id: 'decision', nl: 'Beslissing door een ander', en: 'Decision by somebody else' },
  ],
  { other: true },
);

const ladder = [
  question('step', steps, ['Q81'], {
    nl: {
      label: 'Wat is deze stap?',
      hint: 'Begin met de lichtste.',
      why: 'De meeste ruzies eindigen aan de tafel waar ze begonnen.',
      example: 'Gesprek tussen wie het werk doen',
    },
    en: {
      label: 'What is this step?',
      hint: 'Begin with the lightest.',
      why: 'Most quarrels end at the table where they began.',
      example: 'Talk between those who do the work',
    },
  }),
  question('people', line, ['Q81'], {
    nl: {
      label: 'Wie zijn erbij?',
      hint: 'Namen of functies.',
      why: 'In een conflict wilt u niet ook nog zoeken wie er moet praten.',
      example: 'Fien Vos en Jan-Pieter ’t Hart',
    },
    en: {
      label: 'Who takes part?',
      hint: 'Names or roles.',
      why: 'In a conflict you do not want to search for who should talk as well.',
      example: 'Fien Vos and Jan-Pieter ’t Hart',
    },
  }),
  question('days', duration, ['Q81'], {
    nl: {
      label: 'Hoe lang duurt deze stap hoogstens?',
      hint: 'Is het dan niet opgelost, dan volgt de volgende stap.',
      why: 'Met een termijn blijft niemand eindeloos in een gesprek hangen.',
      example: '7 dagen',
    },
    en: {
      label: 'How long does this step take at most?',
      hint: 'If it is not settled by then, the next step follows.',
      why: 'With a time limit nobody is stuck in talks without end.',
      example: '7 days',
    },
  }),
];

export const conflict: Topic = {
  id: 'conflict',
  tip: 6,
  title: { nl: 'Onduidelijkheid en conflict', en: 'Ambiguity and conflict' },
  about: { nl: 'Wat u doet als u het niet eens bent', en: 'What you do when you disagree' },
  feeds: ['conflict'],
  questions: [
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
    question('ladder', list(ladder), ['Q81'], {
      nl: {
        label: 'Welke stappen zet u bij een conflict?',
        hint: 'Van licht naar zwaar, elke stap met een termijn.',
        why: 'Wie de stappen kent voordat er ruzie is, zet ze ook.',
        example: 'Gesprek, 7 dagen; daarna een mediator',
      },
      en: {
        label: 'Which steps do you take in a conflict?',
        hint: 'From light to heavy, each step with a time limit.',
        why: 'If you know the steps before the quarrel, you will take them.',
        example: 'Talk, 7 days; then a mediator',
      },
    }),
    question('mediator', line, ['Q82'], {
      nl: {
        label: 'Wie is de mediator?',
        hint: 'Een naam, of een register of instituut.',
        why: 'Midden in een conflict wordt u het over een naam zelden nog eens.',
        example: 'een mediator uit het MfN-register',
      },
      en: {
        label: 'Who is the mediator?',
        hint: 'A name, or a register or institution.',
        why: 'In the middle of a conflict you will seldom still agree on a name.',
        example: 'a mediator from the national register',
      },
    }),
    question('mediator-appointed-by', line, ['Q82'], {
      nl: {
        label: 'Wie wijst de mediator aan als u het niet eens wordt?',
        hint: 'Een persoon of instituut buiten de partijen.',
        why: 'Zo kan niemand de mediation tegenhouden door elke naam af te wijzen.',
        example: 'de Mediatorsfederatie Nederland',
      },
      en: {
        label: 'Who appoints the mediator if you cannot agree?',
        hint: 'A person or institution outside the parties.',
        why: 'So that nobody can block mediation by refusing every name.',
        example: 'the national federation of mediators',
      },
    }),
    question(
      'final',
      choice([
        { id: 'court', nl: 'De rechter', en: 'The court' },
        { id: 'arbitration', nl: 'Arbitrage', en: 'Arbitration' },
        { id: 'none', nl: 'Bewust niets', en: 'Nothing, on purpose' },
      ]),
      ['Q84'],
      {
        nl: {
          label: 'Wie beslist als niets helpt?',
          hint: '“Bewust niets” kan ook: dan geldt wat de wet zegt.',
          why: 'Een rechter is openbaar en goedkoper; arbitrage is besloten en vaak sneller.',
          example: 'De rechter',
        },
        en: {
          label: 'Who decides if nothing helps?',
          hint: '“Nothing, on purpose” is possible: then the law applies as it is.',
          why: 'A court is public and cheaper; arbitration is private and often faster.',
          example: 'The court',
        },
      },
    ),
    question('final-where', line, ['Q84'], {
      when: { at: 'conflict/final', is: ['court', 'arbitration'] },
      nl: {
        label: 'Welke rechtbank of welk instituut?',
        hint: 'Met de plaats.',
        why: 'Zonder keuze kan de ander u ver van huis dagvaarden.',
        example: 'rechtbank Midden-Nederland',
      },
      en: {
        label: 'Which court or institution?',
        hint: 'With its place.',
        why: 'Without a choice the other may summon you far from home.',
        example: 'the courts of Dublin',
      },
    }),
    question(
      'law',
      choice(
        [
          { id: 'nl', nl: 'Nederlands recht', en: 'Dutch law', proper: true },
          { id: 'be', nl: 'Belgisch recht', en: 'Belgian law', proper: true },
          { id: 'de', nl: 'Duits recht', en: 'German law', proper: true },
        ],
        { other: true },
      ),
      ['Q85'],
      {
        proposal: 'nl',
        nl: {
          label: 'Welk recht geldt?',
          hint: 'Werkt u alleen in Nederland, dan ligt Nederlands recht voor de hand.',
          why: 'Over de grens kan dezelfde zin iets anders betekenen.',
          example: 'Nederlands recht',
        },
        en: {
          label: 'Which law applies?',
          hint: 'If you work in the Netherlands only, Dutch law is the obvious choice.',
          why: 'Across a border the same sentence may mean something else.',
          example: 'Dutch law',
        },
      },
    ),
  ],
};
