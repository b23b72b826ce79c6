import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { percentage } from '../../kinds/percentage.ts';
import { row } from '../../kinds/row.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { withRevenue } from './conditions.ts';
import { per } from './per.ts';

const deductions = [
  question('what', line, ['Q32'], {
    nl: {
      label: 'Wat mag eraf?',
      hint: 'Eén soort aftrek per regel.',
      why: 'Netto is pas duidelijk als vaststaat wat eraf gaat.',
      example: 'kosten van de betaaldienst',
    },
    en: {
      label: 'What may be deducted?',
      hint: 'One kind of deduction in each row.',
      why: 'Net is clear only once it is settled what comes off.',
      example: 'fees of the payment service',
    },
  }),
  question(
    'how',
    choice([
      { id: 'actual', nl: 'Wat het echt kost', en: 'What it really costs' },
      { id: 'fixed', nl: 'Altijd een vast deel', en: 'Always a fixed part' },
    ]),
    ['Q32'],
    {
      proposal: 'actual',
      nl: {
        label: 'Hoe wordt dit berekend?',
        hint: 'Echte kosten vragen een bon, een vast deel niet.',
        why: 'Een vast deel is makkelijk, maar kan te hoog of te laag zijn.',
        example: 'Wat het echt kost',
      },
      en: {
        label: 'How is this calculated?',
        hint: 'Real costs need a receipt, a fixed part does not.',
        why: 'A fixed part is easy, but may be too high or too low.',
        example: 'What it really costs',
      },
    },
  ),
  question('percentage', percentage, ['Q32'], {
    optional: true,
    nl: {
      label: 'Hoeveel procent van de opbrengst?',
      hint: 'Bij echte kosten is dit de grens. Leeg: geen grens in procenten.',
      why: 'Zonder grens kan aftrek de hele opbrengst opeten.',
      example: '3,5',
    },
    en: {
      label: 'How many per cent of the revenue?',
      hint: 'For real costs this is the limit. Empty: no limit in per cent.',
      why: 'Without a limit deductions can eat up all revenue.',
      example: '3.5',
    },
  }),
  question('amount', money, ['Q32'], {
    optional: true,
    nl: {
      label: 'Of welk bedrag?',
      hint: 'Bij echte kosten is dit de grens. Leeg: geen grens in geld.',
      why: 'Een bedrag is duidelijker als de opbrengst sterk wisselt.',
      example: '€ 500',
    },
    en: {
      label: 'Or what amount?',
      hint: 'For real costs this is the limit. Empty: no limit in money.',
      why: 'An amount is clearer when revenue varies a lot.',
      example: '€500',
    },
  }),
  per(),
  detail('stream', row('money/streams'), ['Q32'], {
    nl: {
      label: 'Geldt dit maar voor één opbrengst?',
      hint: 'Laat dit leeg als het voor alle opbrengsten geldt.',
      why: 'De kosten van kaartverkoop horen niet bij de subsidie.',
      example: 'Kaartverkoop',
    },
    en: {
      label: 'Does this apply to one kind of revenue only?',
      hint: 'Leave this empty if it applies to all revenue.',
      why: 'The costs of selling tickets have nothing to do with the grant.',
      example: 'Ticket sales',
    },
  }),
  detail('rule', line, ['Q32'], {
    nl: {
      label: 'Hoe precies?',
      hint: 'Waarover, wanneer, en met welk bewijs.',
      why: 'Schrijf het zo op dat een ander het kan narekenen.',
      example: 'over elke betaling, volgens de afrekening van de betaaldienst',
    },
    en: {
      label: 'How exactly?',
      hint: 'Of what, when, and on what evidence.',
      why: 'Write it so that somebody else can work it out.',
      example: 'on each payment, by the statement of the payment service',
    },
  }),
];

/** What counts as revenue, when, and what may be taken off it. */
export const countingQuestions = [
  question(
    'basis',
    choice([
      { id: 'gross', nl: 'Alles wat binnenkomt (bruto)', en: 'Everything that comes in (gross)' },
      {
        id: 'net',
        nl: 'Wat overblijft na afgesproken aftrek (netto)',
        en: 'What is left after agreed deductions (net)',
      },
      {
        id: 'profit',
        nl: 'De winst: opbrengst min gezamenlijke kosten',
        en: 'The profit: revenue minus joint costs',
      },
    ]),
    ['Q31'],
    {
      when: withRevenue,
      nl: {
        label: 'Wat verdeelt u precies?',
        hint: 'Alles, of wat er na kosten overblijft.',
        why: '40% van de omzet is iets heel anders dan 40% van de winst.',
        example: 'Alles wat binnenkomt (bruto)',
      },
      en: {
        label: 'What exactly do you share?',
        hint: 'Everything, or what is left after costs.',
        why: '40% of turnover is something very different from 40% of profit.',
        example: 'Everything that comes in (gross)',
      },
    },
  ),
  question(
    'counted',
    choice([
      { id: 'received', nl: 'Als het geld ontvangen is', en: 'When the money has been received' },
      { id: 'invoiced', nl: 'Als de factuur verstuurd is', en: 'When the invoice has been sent' },
    ]),
    ['Q31'],
    {
      when: withRevenue,
      proposal: 'received',
      nl: {
        label: 'Wanneer telt een opbrengst mee?',
        hint: 'Bij ontvangst draagt niemand het risico van een klant die niet betaalt.',
        why: 'Betaalt een klant niet, dan maakt dit veel verschil.',
        example: 'Als het geld ontvangen is',
      },
      en: {
        label: 'When does revenue count?',
        hint: 'On receipt, nobody bears the risk of a customer who does not pay.',
        why: 'If a customer does not pay, this makes all the difference.',
        example: 'When the money has been received',
      },
    },
  ),
  detail('deductions', list(deductions), ['Q32'], {
    when: withRevenue,
    nl: {
      label: 'Wat gaat er van de opbrengst af?',
      hint: 'Alleen wat hier staat, mag eraf. Btw telt nooit mee.',
      why: 'Over “netto” ontstaat ruzie als iedereen er iets anders onder verstaat.',
      example: 'kosten van de betaaldienst, hoogstens 3,5%',
    },
    en: {
      label: 'What comes off the revenue?',
      hint: 'Only what stands here may come off. VAT never counts.',
      why: 'People quarrel about “net” when everybody takes it to mean something else.',
      example: 'fees of the payment service, 3.5% at most',
    },
  }),
  detail(
    'refunds',
    choice(
      [
        { id: 'revenue', nl: 'Dat gaat van de opbrengst af', en: 'That comes off the revenue' },
        { id: 'invoicer', nl: 'Wie factureerde, draagt het', en: 'Whoever invoiced bears it' },
      ],
      { other: true },
    ),
    ['Q32'],
    {
      when: withRevenue,
      nl: {
        label: 'En als een klant geld terugkrijgt?',
        hint: 'Ook als het deel van ieder al is uitbetaald.',
        why: 'Terugbetalen kost dubbel als het geld al is verdeeld.',
        example: 'Dat gaat van de opbrengst af',
      },
      en: {
        label: 'And if a customer gets money back?',
        hint: 'Also when everybody’s share has been paid already.',
        why: 'Paying back costs double when the money has been shared already.',
        example: 'That comes off the revenue',
      },
    },
  ),
  detail(
    'related-sales',
    choice(
      [
        {
          id: 'market',
          nl: 'De prijs die een ander zou betalen',
          en: 'The price that somebody else would pay',
        },
        { id: 'paid', nl: 'De prijs die echt is betaald', en: 'The price that was really paid' },
      ],
      { other: true },
    ),
    ['Q32'],
    {
      when: withRevenue,
      nl: {
        label: 'Verkoopt een partij aan zichzelf of haar eigen bedrijven? Welke prijs telt?',
        hint: 'Een moeder, zuster of dochter is een eigen bedrijf.',
        why: 'Met een lage prijs binnen de familie krijgt de ander te weinig.',
        example: 'De prijs die een ander zou betalen',
      },
      en: {
        label: 'If a party sells to itself or its own companies, which price counts?',
        hint: 'A parent, sister or subsidiary is its own company.',
        why: 'With a low price inside the family the other gets too little.',
        example: 'The price that somebody else would pay',
      },
    },
  ),
  detail(
    'bundles',
    choice(
      [
        {
          id: 'list',
          nl: 'Naar verhouding van de losse prijzen',
          en: 'In proportion to the separate prices',
        },
        { id: 'agreed', nl: 'Een deel dat vooraf samen is bepaald', en: 'A part set together beforehand' },
      ],
      { other: true },
    ),
    ['Q32'],
    {
      when: withRevenue,
      nl: {
        label: 'Verkocht met iets anders voor één prijs? Welk deel telt?',
        hint: 'Bijvoorbeeld een boek met een cursus erbij.',
        why: 'In een pakket is niet te zien wat waarvoor betaald is.',
        example: 'Naar verhouding van de losse prijzen',
      },
      en: {
        label: 'If sold with something else at one price, which part counts?',
        hint: 'For example a book that comes with a course.',
        why: 'In a bundle nobody can see what was paid for what.',
        example: 'In proportion to the separate prices',
      },
    },
  ),
];
