import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { shares } from '../../kinds/shares.ts';
import { line } from '../../kinds/text.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';

const of = (model: string): Condition => ({ at: 'model', is: [model] });

/** Costs first: whose go first, and what the parties earn on money that they advanced. */
export const costRecovery = [
  detail(
    'order',
    choice([
      { id: 'pro-rata', nl: 'Ieder krijgt een deel naar verhouding', en: 'Each gets a part in proportion' },
      { id: 'oldest', nl: 'De oudste kosten gaan voor', en: 'The oldest costs go first' },
      { id: 'parties', nl: 'De volgorde van de partijen', en: 'The order of the parties' },
    ]),
    ['Q33'],
    {
      when: of('costs'),
      nl: {
        label: 'Wiens kosten gaan voor als er te weinig is?',
        hint: 'Alleen van belang als meer partijen kosten maken.',
        why: 'Wie het laatst aan de beurt is, loopt het meeste risico.',
        example: 'Ieder krijgt een deel naar verhouding',
      },
      en: {
        label: 'Whose costs go first if there is too little?',
        hint: 'Matters only if several parties make costs.',
        why: 'Whoever comes last runs the most risk.',
        example: 'Each gets a part in proportion',
      },
    },
  ),
  detail('return', percentage, ['Q33'], {
    when: of('costs'),
    nl: {
      label: 'Komt daar een rendement bovenop?',
      hint: 'Een percentage van het geld dat is voorgeschoten.',
      why: 'Wie geld voorschiet, kan het zolang nergens anders voor gebruiken.',
      example: '4',
    },
    en: {
      label: 'Is there a return on top of it?',
      hint: 'A percentage of the money advanced.',
      why: 'Whoever advances money cannot use it for anything else meanwhile.',
      example: '4',
    },
  }),
  detail(
    'return-per',
    choice([
      { id: 'once', nl: 'Eén keer, over het hele bedrag', en: 'Once, on the whole amount' },
      {
        id: 'year',
        nl: 'Per jaar, over wat nog niet terug is',
        en: 'For each year, on what is not yet paid back',
      },
    ]),
    ['Q33'],
    {
      when: of('costs'),
      nl: {
        label: 'Is dat rendement eenmalig of per jaar?',
        hint: 'Alleen nodig als er een rendement is.',
        why: '4% per jaar wordt over vijf jaar meer dan 4% ineens.',
        example: 'Eén keer, over het hele bedrag',
      },
      en: {
        label: 'Is that return paid once or for each year?',
        hint: 'Needed only if there is a return.',
        why: 'Over five years 4% a year becomes more than 4% at once.',
        example: 'Once, on the whole amount',
      },
    },
  ),
];

/** A split of its own, up to the amount of the layer. */
export const split = [
  detail('shares', shares, ['Q33'], {
    when: of('split'),
    nl: {
      label: 'Hoe verdeelt u dit eerste deel?',
      hint: 'Gelijk, of een percentage per partij. Samen precies 100%.',
      why: 'Zo kan het begin anders gaan dan de rest, bijvoorbeeld eerst gelijk.',
      example: 'Gelijke delen',
    },
    en: {
      label: 'How do you share this first part?',
      hint: 'Equally, or a percentage for each party. Together exactly 100%.',
      why: 'The beginning may go differently from the rest, equally for example.',
      example: 'Equal parts',
    },
  }),
];

/** In proportion to what each party contributed. */
export const proRata = [
  detail(
    'base',
    choice([
      { id: 'cash', nl: 'Het geld dat ieder inbracht', en: 'The money each put in' },
      { id: 'hours', nl: 'De uren die ieder werkte', en: 'The hours each worked' },
      {
        id: 'value',
        nl: 'De waarde van alles wat ieder inbracht',
        en: 'The value of all that each contributed',
      },
    ]),
    ['Q33'],
    {
      when: of('pro-rata'),
      nl: {
        label: 'Welke inbreng telt?',
        hint: 'Het geld, de uren, of de waarde van alles samen.',
        why: 'Wie uren geeft en wie geld geeft, kijken hier anders naar.',
        example: 'De uren die ieder werkte',
      },
      en: {
        label: 'Which contributions count?',
        hint: 'The money, the hours, or the value of everything together.',
        why: 'Whoever gives hours sees this differently from whoever gives money.',
        example: 'The hours each worked',
      },
    },
  ),
  detail('reference-date', date, ['Q33'], {
    when: of('pro-rata'),
    moment: { nl: 'de inbreng van ieder wordt opgeteld', en: 'what each contributed is added up' },
    nl: {
      label: 'Op welke dag telt u de inbreng op?',
      hint: 'Een dag, of bijvoorbeeld “de laatste dag van elk kwartaal”.',
      why: 'Wie later nog iets inbrengt, wil weten of dat meetelt.',
      example: '31 december 2027',
    },
    en: {
      label: 'On what day do you add up the contributions?',
      hint: 'A day, or for example “the last day of each quarter”.',
      why: 'Whoever adds something later wants to know whether it counts.',
      example: '31 December 2027',
    },
  }),
];

/** In steps: what they measure and how they work; the steps themselves are a list of their own. */
export const tiers = [
  detail('measured', line, ['Q33'], {
    when: of('tiers'),
    nl: {
      label: 'Wat meten de stappen, en wanneer?',
      hint: 'Geld, verkochte stuks, abonnees: schrijf op hoe u telt.',
      why: 'Een aantal op de laatste dag is een ander aantal dan het gemiddelde.',
      example: 'het aantal abonnees op de laatste dag van de maand',
    },
    en: {
      label: 'What do the steps measure, and when?',
      hint: 'Money, units sold, subscribers: write down how you count.',
      why: 'A number on the last day is another number than the average.',
      example: 'the number of subscribers on the last day of the month',
    },
  }),
  detail(
    'steps',
    choice([
      {
        id: 'part',
        nl: 'Elke stap geldt alleen voor het deel dat erin valt',
        en: 'Each step applies only to the part that falls in it',
      },
      {
        id: 'whole',
        nl: 'De stap die is bereikt, geldt voor het hele bedrag',
        en: 'The step that is reached applies to the whole amount',
      },
    ]),
    ['Q33'],
    {
      when: of('tiers'),
      nl: {
        label: 'Geldt een hogere stap voor alles?',
        hint: 'Of alleen voor wat boven de vorige stap komt.',
        why: 'Dit staat vaak nergens, en het kan duizenden euro’s schelen.',
        example: 'Elke stap geldt alleen voor het deel dat erin valt',
      },
      en: {
        label: 'Does a higher step apply to everything?',
        hint: 'Or only to what lies above the step before it.',
        why: 'This is often said nowhere, and can make a difference of thousands.',
        example: 'Each step applies only to the part that falls in it',
      },
    },
  ),
  detail(
    'if-falls',
    choice([
      { id: 'lower', nl: 'Dan geldt weer de lagere stap', en: 'Then the lower step applies again' },
      { id: 'keeps', nl: 'De stap die is bereikt, blijft gelden', en: 'The step that was reached stays' },
    ]),
    ['Q33'],
    {
      when: of('tiers'),
      nl: {
        label: 'En als wat u meet weer daalt?',
        hint: 'Bijvoorbeeld als er minder abonnees zijn dan de maand ervoor.',
        why: 'Wie een hogere stap haalde, rekent erop. Zeg het als dat niet mag.',
        example: 'Dan geldt weer de lagere stap',
      },
      en: {
        label: 'And if what you measure falls again?',
        hint: 'For example when there are fewer subscribers than the month before.',
        why: 'Whoever reached a higher step counts on it. Say so if they should not.',
        example: 'Then the lower step applies again',
      },
    },
  ),
];

/** A reward once something has been reached. */
export const milestone = [
  detail('evidence', line, ['Q33'], {
    when: of('milestone'),
    nl: {
      label: 'Waaruit blijkt dat de mijlpaal is gehaald?',
      hint: 'Iets dat iedereen kan zien of natellen.',
      why: 'Of iets “af” is, ziet wie betaalt soms anders dan wie krijgt.',
      example: 'het duizendste boek is betaald',
    },
    en: {
      label: 'What shows that the milestone has been reached?',
      hint: 'Something that everybody can see or count.',
      why: 'Whoever pays may see “done” differently from whoever receives.',
      example: 'the thousandth book has been paid for',
    },
  }),
  detail('approver', party('one-or-all'), ['Q33'], {
    when: of('milestone'),
    nl: {
      label: 'Wie stelt vast dat hij is gehaald?',
      hint: 'Liefst niet alleen wie de beloning krijgt.',
      why: 'Wie over de eigen beloning beslist, krijgt altijd vragen.',
      example: 'alle partijen',
    },
    en: {
      label: 'Who establishes that it has been reached?',
      hint: 'Preferably not just whoever gets the reward.',
      why: 'Whoever decides on their own reward will always be questioned.',
      example: 'all parties',
    },
  }),
  detail('due', date, ['Q33'], {
    when: of('milestone'),
    moment: { nl: 'mijlpaal uiterlijk gehaald', en: 'milestone due' },
    nl: {
      label: 'Wanneer moet hij uiterlijk zijn gehaald?',
      hint: 'Een dag, of in uw eigen woorden.',
      why: 'Zonder dag blijft een beloning eeuwig openstaan.',
      example: '31 december 2027',
    },
    en: {
      label: 'By when must it have been reached?',
      hint: 'A day, or in your own words.',
      why: 'Without a day a reward stays open for ever.',
      example: '31 December 2027',
    },
  }),
];

/** A minimum for one party, topped up by another after the split. */
export const guarantee = [
  question('payer', party(), ['Q33'], {
    when: of('guarantee'),
    nl: {
      label: 'Wie vult aan tot dat minimum?',
      hint: 'Een andere partij dan wie het krijgt. Kosten die zij terugkrijgt, tellen mee voor het minimum.',
      why: 'Een garantie is zoveel waard als wie haar geeft.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who makes it up to that minimum?',
      hint: 'Another party than the one that gets it. Costs that one gets back count towards the minimum.',
      why: 'A guarantee is worth as much as whoever gives it.',
      example: 'Studio Fien',
    },
  }),
  detail('recoupable', yesNo, ['Q33'], {
    when: of('guarantee'),
    nl: {
      label: 'Mag wie aanvult dat later terugnemen?',
      hint: 'Uit wat de ander in een goede periode boven het minimum krijgt.',
      why: 'Een voorschot komt terug, een garantie niet.',
      example: 'Nee',
    },
    en: {
      label: 'May whoever makes it up take it back later?',
      hint: 'From what the other gets above the minimum in a good period.',
      why: 'An advance comes back, a guarantee does not.',
      example: 'No',
    },
  }),
];
