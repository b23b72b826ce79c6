import { choice } from '../../kinds/choice.ts';
import { line } from '../../kinds/text.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';

const byArbitration: Condition = { at: 'conflict/final', is: ['arbitration'] };

/** Who decides in the end, and how that goes. */
export const finalDecision = [
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
  detail(
    'arbitrators',
    choice([
      { id: 'one', nl: 'Eén arbiter', en: 'One arbitrator' },
      { id: 'three', nl: 'Drie arbiters', en: 'Three arbitrators' },
    ]),
    ['Q84'],
    {
      when: byArbitration,
      nl: {
        label: 'Hoeveel arbiters beslissen?',
        hint: 'Eén is sneller en goedkoper.',
        why: 'Drie arbiters wegen meer af, maar u betaalt ze ook alle drie.',
        example: 'Eén arbiter',
      },
      en: {
        label: 'How many arbitrators decide?',
        hint: 'One is faster and cheaper.',
        why: 'Three weigh more, but you pay for all three.',
        example: 'One arbitrator',
      },
    },
  ),
  detail('seat', line, ['Q84'], {
    when: byArbitration,
    nl: {
      label: 'In welke plaats is de arbitrage?',
      hint: 'Een stad, met het land als dat niet vanzelf spreekt.',
      why: 'De plaats bepaalt welke rechter helpt als de arbitrage vastloopt.',
      example: 'Utrecht',
    },
    en: {
      label: 'In which place is the arbitration?',
      hint: 'A city, with its country where that is not obvious.',
      why: 'The place decides which court helps if the arbitration gets stuck.',
      example: 'Brussels',
    },
  }),
  detail('rules', line, ['Q84'], {
    when: byArbitration,
    nl: {
      label: 'Volgens welk reglement beslissen de arbiters?',
      hint: 'Het instituut kan meer reglementen hebben, zoals een snelle procedure.',
      why: 'In het reglement staat wat er gebeurt als u er zelf niets over afspreekt.',
      example: 'het arbitragereglement van het NAI',
    },
    en: {
      label: 'Under which rules do the arbitrators decide?',
      hint: 'The institution may have more than one set, such as a fast procedure.',
      why: 'The rules say what happens where you agree nothing yourselves.',
      example: 'the WIPO Expedited Arbitration Rules',
    },
  }),
  detail('proceedings-language', line, ['Q84'], {
    when: byArbitration,
    nl: {
      label: 'In welke taal is de arbitrage?',
      hint: 'De taal van de stukken en de zitting.',
      why: 'Vertalen kost veel geld, en wie niet in de eigen taal kan spreken, staat achter.',
      example: 'Nederlands',
    },
    en: {
      label: 'In which language is the arbitration?',
      hint: 'The language of the papers and the hearing.',
      why: 'Translating costs much money, and whoever cannot speak their own language is behind.',
      example: 'English',
    },
  }),
  detail(
    'procedure-costs',
    choice(
      [
        { id: 'decider', nl: 'Wie beslist, bepaalt wie betaalt', en: 'Whoever decides says who pays' },
        { id: 'loser', nl: 'Wie ongelijk krijgt, betaalt alles', en: 'Whoever loses pays everything' },
        { id: 'own', nl: 'Ieder betaalt de eigen kosten', en: 'Each pays its own costs' },
      ],
      { other: true },
    ),
    ['Q86'],
    {
      nl: {
        label: 'Wie betaalt de kosten van een procedure?',
        hint: 'Advocaten, deskundigen, en wat de rechter of arbiter rekent.',
        why: 'Een rechter laat de verliezer vaak maar een deel van de advocaat betalen.',
        example: 'Wie ongelijk krijgt, betaalt alles',
      },
      en: {
        label: 'Who pays the costs of proceedings?',
        hint: 'Lawyers, experts, and what the court or arbitrator charges.',
        why: 'A court often makes the loser pay only a part of the lawyers’ fees.',
        example: 'Whoever loses pays everything',
      },
    },
  ),
];

/** The law that the agreement is read by. */
export const governingLaw = [
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
  detail('law-for', line, ['Q85'], {
    nl: {
      label: 'Geldt dat recht maar voor een deel? Waarvoor?',
      hint: 'Geldt het voor de hele overeenkomst? Laat dit dan leeg.',
      why: 'Voor de rest kan dan een ander recht gelden, en dat is lastig uitzoeken.',
      example: 'het werk op Nederlands grondgebied',
    },
    en: {
      label: 'Does that law apply to a part only? To which?',
      hint: 'Leave this empty if it applies to the whole agreement.',
      why: 'Another law may then apply to the rest, and that is hard to find out.',
      example: 'the work on Dutch soil',
    },
  }),
];
