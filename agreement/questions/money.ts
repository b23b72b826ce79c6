import { choice } from '../kinds/choice.ts';
import { list } from '../kinds/list.ts';
import { money as moneyKind } from '../kinds/money.ts';
import { party } from '../kinds/party.ts';
import { percentage } from '../kinds/percentage.ts';
import { shares } from '../kinds/shares.ts';
import { line, text } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Condition, Topic } from '../question.ts';
import { question } from './asking.ts';

const withRevenue: Condition = { at: 'money/revenue', is: [true] };
const withJointCosts: Condition = { at: 'money/costs', is: ['joint'] };
const withSharedLosses: Condition = { at: 'money/losses', is: ['shared'] };

const streams = [
  question('name', line, ['Q30'], {
    nl: {
      label: 'Waar komt deze opbrengst vandaan?',
      hint: 'Geef haar een korte naam.',
      why: 'Met een naam kunt u per opbrengst iets anders afspreken.',
      example: 'Verkoop van fotoboeken',
    },
    en: {
      label: 'Where does this revenue come from?',
      hint: 'Give it a short name.',
      why: 'With a name you can agree something different for each kind of revenue.',
      example: 'Sale of photo books',
    },
  }),
  question('invoicer', party('one-or-all'), ['Q30'], {
    nl: {
      label: 'Wie stuurt de klant de factuur?',
      hint: 'Eén partij, of ieder voor het eigen deel.',
      why: 'Wie factureert, heeft het geld als eerste in handen en draagt de btw af.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who invoices the customer?',
      hint: 'One party, or each for its own part.',
      why: 'Whoever invoices holds the money first and pays the VAT.',
      example: 'Studio Fien',
    },
  }),
  question('shares', shares, ['Q33'], {
    nl: {
      label: 'Hoe verdeelt u deze opbrengst?',
      hint: 'Gelijk, of een percentage per partij. Samen is dat precies 100%.',
      why: 'Dit is de afspraak waar het vaakst op stukloopt. Bespreek haar, en reken een voorbeeld uit.',
      example: 'Studio Fien 60%, J.P. ’t Hart Fotografie 40%',
    },
    en: {
      label: 'How do you share this revenue?',
      hint: 'Equally, or a percentage for each party. Together exactly 100%.',
      why: 'This is what partnerships break on most. Talk it over, and work out an example.',
      example: 'Studio Fien 60%, J.P. ’t Hart Photography 40%',
    },
  }),
];

const models = choice([
  { id: 'costs', nl: 'Gemaakte kosten terug', en: 'Costs paid back first' },
  { id: 'fee', nl: 'Een vaste vergoeding', en: 'A fixed fee' },
  { id: 'royalty', nl: 'Provisie of royalty', en: 'Commission or royalty' },
  { id: 'pro-rata', nl: 'Verdelen naar wat ieder inbracht', en: 'Shared by what each contributed' },
  { id: 'tiers', nl: 'Verdelen in stappen (staffel)', en: 'Shared in steps (tiers)' },
  { id: 'milestone', nl: 'Beloning bij een mijlpaal', en: 'Reward at a milestone' },
  { id: 'guarantee', nl: 'Gegarandeerd minimum', en: 'Guaranteed minimum' },
]);

const layers = [
  question('model', models, ['Q33'], {
    nl: {
      label: 'Wat gaat er voor?',
      hint: 'Kies wat het best past.',
      why: 'Soms krijgt iemand eerst kosten terug, of een vast bedrag, voordat de rest verdeeld wordt.',
      example: 'Gemaakte kosten terug',
    },
    en: {
      label: 'What comes first?',
      hint: 'Choose what fits best.',
      why: 'Sometimes somebody gets costs back, or a fixed amount, before the rest is shared.',
      example: 'Costs paid back first',
    },
  }),
  question('receiver', party('one-or-all'), ['Q33'], {
    nl: {
      label: 'Wie krijgt dit?',
      hint: 'Eén partij, of alle partijen.',
      why: 'Ook een vergoeding voor allemaal moet ergens heen.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Who gets this?',
      hint: 'One party, or all parties.',
      why: 'A fee for everybody has to go somewhere too.',
      example: 'Zomerklank Foundation',
    },
  }),
  question('amount', moneyKind, ['Q33'], {
    optional: true,
    nl: {
      label: 'Welk bedrag, of tot welk bedrag?',
      hint: 'Leeg laten als het een percentage is.',
      why: 'Een grens voorkomt dat er voor de rest niets overblijft.',
      example: '€ 48.500',
    },
    en: {
      label: 'What amount, or up to what amount?',
      hint: 'Leave empty if it is a percentage.',
      why: 'A limit keeps something for the rest.',
      example: '€48,500',
    },
  }),
  question('percentage', percentage, ['Q33'], {
    optional: true,
    nl: {
      label: 'Of welk percentage?',
      hint: 'Schrijf hieronder waarvan.',
      why: 'Een percentage van de omzet is iets anders dan van de winst.',
      example: '6,25',
    },
    en: {
      label: 'Or what percentage?',
      hint: 'Write below of what.',
      why: 'A percentage of turnover differs from one of profit.',
      example: '6.25',
    },
  }),
  question('rule', text, ['Q33'], {
    optional: true,
    nl: {
      label: 'Hoe precies?',
      hint: 'Waarvan, wanneer, met welk bewijs; bij een staffel elke stap op een eigen regel.',
      why: 'Schrijf het zo dat een ander het kan narekenen.',
      example: 'kosten met bon, in de volgorde waarin ze gemaakt zijn',
    },
    en: {
      label: 'How exactly?',
      hint: 'Of what, when, on what evidence; for tiers a line for each step.',
      why: 'Write it so that somebody else can work it out.',
      example: 'costs with a receipt, in the order they were made',
    },
  }),
];

const caps = [
  question('party', party(), ['Q36'], {
    nl: {
      label: 'Wie heeft een grens?',
      hint: 'De partij die niet meer dan een bepaald bedrag aan verlies draagt.',
      why: 'Een kleine of publieke partij kan een groot verlies soms niet dragen.',
      example: 'Gemeente Oudewaard',
    },
    en: {
      label: 'Who has a limit?',
      hint: 'The party that bears no more than a certain amount of loss.',
      why: 'A small or public party may not be able to bear a large loss.',
      example: 'Municipality of Oudewaard',
    },
  }),
  question('cap', moneyKind, ['Q36'], {
    nl: {
      label: 'Tot welk bedrag?',
      hint: 'Het hoogste verlies dat deze partij draagt.',
      why: 'Met een bedrag weet ieder vooraf wat het ergste geval kost.',
      example: '€ 10.000',
    },
    en: {
      label: 'Up to what amount?',
      hint: 'The highest loss this party bears.',
      why: 'An amount tells everybody beforehand what the worst case costs.',
      example: '€10,000',
    },
  }),
  question('bearer', party('one-or-all'), ['Q36'], {
    nl: {
      label: 'Wie draagt wat daarboven komt?',
      hint: 'Een andere partij, of de anderen samen.',
      why: 'Een grens zonder opvanger laat een gat: iemand moet het verlies daarboven betalen.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Who bears what lies above it?',
      hint: 'Another party, or the others together.',
      why: 'A limit without a bearer leaves a gap: somebody has to pay the loss above it.',
      example: 'Lightline Events Ltd',
    },
  }),
];

export const money: Topic = {
  id: 'money',
  tip: 6,
  title: { nl: 'Opbrengst, kosten en verlies', en: 'Revenue, costs and losses' },
  about: {
    nl: 'Hoe u het geld verdeelt, ook als het tegenvalt',
    en: 'How you share the money, also when it goes badly',
  },
  feeds: ['money', 'schedule-money'],
  questions: [
    question('revenue', yesNo, ['Q30'], {
      nl: {
        label: 'Komt er opbrengst die u verdeelt?',
        hint: 'Verkoop, kaartjes, subsidie, provisie: al het geld dat samen binnenkomt.',
        why: 'Verdeelt u niets, dan slaan we de vragen over opbrengst over.',
        example: 'Ja',
      },
      en: {
        label: 'Is there revenue that you share?',
        hint: 'Sales, tickets, grants, commission: all money that comes in together.',
        why: 'If you share nothing, we skip the questions about revenue.',
        example: 'Yes',
      },
    }),
    question('streams', list(streams), ['Q30', 'Q33'], {
      when: withRevenue,
      nl: {
        label: 'Welke opbrengsten zijn er?',
        hint: 'Eén is vaak genoeg. Maak er meer als de verdeling verschilt.',
        why: 'Soms verdeelt u de kaartverkoop anders dan de subsidie.',
        example: 'Verkoop van fotoboeken, 60/40',
      },
      en: {
        label: 'What kinds of revenue are there?',
        hint: 'One is often enough. Make more if the split differs.',
        why: 'You may share ticket sales differently from a grant.',
        example: 'Sale of photo books, 60/40',
      },
    }),
    question('layers', list(layers), ['Q33', 'Q34'], {
      when: withRevenue,
      optional: true,
      nl: {
        label: 'Gaat er iets voor, voordat u verdeelt?',
        hint: 'In de volgorde waarin het gebeurt. Niets? Ga dan verder.',
        why: 'Wie het eerst aan de beurt is, maakt bij een kleine opbrengst alle verschil.',
        example: 'eerst de kosten tot € 48.500, dan € 7.500 voor de stichting',
      },
      en: {
        label: 'Does anything come first, before you share?',
        hint: 'In the order it happens. Nothing? Then go on.',
        why: 'Whose turn comes first makes all the difference when revenue is small.',
        example: 'costs up to €48,500 first, then €7,500 for the foundation',
      },
    }),
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
    question(
      'costs',
      choice([
        { id: 'own', nl: 'Ieder draagt de eigen kosten', en: 'Each party bears its own costs' },
        {
          id: 'joint',
          nl: 'Er zijn gezamenlijke kosten die we delen',
          en: 'There are joint costs that we share',
        },
      ]),
      ['Q35'],
      {
        nl: {
          label: 'Wie draagt de kosten?',
          hint: 'Kosten die iemand voor de samenwerking maakt.',
          why: 'Wie voorschiet wil vooraf weten wat hij terugkrijgt.',
          example: 'Ieder draagt de eigen kosten',
        },
        en: {
          label: 'Who bears the costs?',
          hint: 'Costs that somebody makes for the partnership.',
          why: 'Whoever advances money wants to know beforehand what comes back.',
          example: 'Each party bears its own costs',
        },
      },
    ),
    question('costs-budget', moneyKind, ['Q35'], {
      when: withJointCosts,
      nl: {
        label: 'Hoeveel gezamenlijke kosten verwacht u?',
        hint: 'Het budget voor de hele looptijd.',
        why: 'Een budget laat zien of de bijdragen genoeg zijn.',
        example: '€ 48.500',
      },
      en: {
        label: 'How much do you expect to spend together?',
        hint: 'The budget for the whole term.',
        why: 'A budget shows whether the contributions are enough.',
        example: '€48,500',
      },
    }),
    question('costs-limit', moneyKind, ['Q35'], {
      when: withJointCosts,
      optional: true,
      nl: {
        label: 'Boven welk bedrag is vooraf akkoord van alle partijen nodig?',
        hint: 'Per uitgave.',
        why: 'Zo kan ieder kleine dingen regelen, zonder verrassingen bij grote.',
        example: '€ 2.500',
      },
      en: {
        label: 'Above what amount must all parties agree beforehand?',
        hint: 'For each expense.',
        why: 'Everybody can arrange small things, without surprises on large ones.',
        example: '€2,500',
      },
    }),
    question('costs-shares', shares, ['Q35'], {
      when: withJointCosts,
      nl: {
        label: 'Hoe verdeelt u de gezamenlijke kosten?',
        hint: 'Gelijk, of een percentage per partij. Samen precies 100%.',
        why: 'De verdeelsleutel voor kosten hoeft niet die voor de opbrengst te zijn.',
        example: 'Gelijke delen',
      },
      en: {
        label: 'How do you share the joint costs?',
        hint: 'Equally, or a percentage for each party. Together exactly 100%.',
        why: 'The key for costs need not be the one for revenue.',
        example: 'Equal parts',
      },
    }),
    question(
      'losses',
      choice([
        { id: 'own', nl: 'Ieder draagt het eigen verlies', en: 'Each party bears its own loss' },
        { id: 'shared', nl: 'We delen het verlies', en: 'We share the loss' },
      ]),
      ['Q36'],
      {
        nl: {
          label: 'En als er verlies is?',
          hint: 'Bijvoorbeeld als de gezamenlijke kosten hoger zijn dan de opbrengst.',
          why: 'Over winst wordt u het makkelijk eens. Over verlies moet u het nu hebben.',
          example: 'We delen het verlies',
        },
        en: {
          label: 'And if there is a loss?',
          hint: 'For example when joint costs are higher than revenue.',
          why: 'It is easy to agree about profit. Losses need talking about now.',
          example: 'We share the loss',
        },
      },
    ),
    question('loss-shares', shares, ['Q36'], {
      when: withSharedLosses,
      nl: {
        label: 'Hoe verdeelt u een verlies?',
        hint: 'Gelijk, of een percentage per partij. Samen precies 100%.',
        why: 'De verdeling van verlies mag een andere zijn dan die van winst.',
        example: 'Gelijke delen',
      },
      en: {
        label: 'How do you share a loss?',
        hint: 'Equally, or a percentage for each party. Together exactly 100%.',
        why: 'Losses may be shared differently from profits.',
        example: 'Equal parts',
      },
    }),
    question('loss-caps', list(caps), ['Q36'], {
      when: withSharedLosses,
      optional: true,
      nl: {
        label: 'Is er een grens aan wat iemand draagt?',
        hint: 'Is er geen grens? Ga dan verder zonder iets toe te voegen.',
        why: 'Wie weet hoeveel hij hoogstens kan verliezen, durft mee te doen.',
        example: 'Gemeente Oudewaard: hoogstens € 10.000',
      },
      en: {
        label: 'Is there a limit to what somebody bears?',
        hint: 'If there is none, go on without adding anything.',
        why: 'Somebody who knows the most they can lose dares to take part.',
        example: 'Municipality of Oudewaard: €10,000 at most',
      },
    }),
  ],
};
