import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { shares } from '../../kinds/shares.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { capFields } from './caps.ts';
import { withJointCosts } from './conditions.ts';
import { costTierQuestions } from './cost-tiers.ts';

const items = [
  question('what', line, ['Q35'], {
    nl: {
      label: 'Waarvoor is dit deel van het budget?',
      hint: 'Eén post, in gewone woorden.',
      why: 'Een budget in posten laat zien waar het geld heen gaat.',
      example: 'podium en geluid',
    },
    en: {
      label: 'What is this part of the budget for?',
      hint: 'One item, in plain words.',
      why: 'A budget in items shows where the money goes.',
      example: 'stage and sound',
    },
  }),
  question('party', party('one-or-all'), ['Q35'], {
    nl: {
      label: 'Wie geeft het uit?',
      hint: 'De partij die de rekeningen betaalt.',
      why: 'Zo weet ieder tot hoever zij kan gaan.',
      example: 'Lichtlijn Evenementen B.V.',
    },
    en: {
      label: 'Who spends it?',
      hint: 'The party that pays the bills.',
      why: 'It tells each party how far it can go.',
      example: 'Lightline Events Ltd',
    },
  }),
  question('amount', money, ['Q35'], {
    nl: {
      label: 'Welk bedrag hoogstens?',
      hint: 'Voor de hele looptijd.',
      why: 'De posten horen samen het budget te zijn.',
      example: '€ 22.750',
    },
    en: {
      label: 'What amount at most?',
      hint: 'For the whole term.',
      why: 'The items should add up to the budget.',
      example: '€22,750',
    },
  }),
];

const caps = capFields(
  'Q35',
  {
    who: {
      hint: 'De partij die niet meer dan een bepaald bedrag meebetaalt.',
      why: 'Een partij met een vast budget kan niet onbeperkt meebetalen.',
    },
    cap: { hint: 'Het hoogste bedrag dat deze partij meebetaalt.', why: 'Een plafond geeft zekerheid.' },
    bearer: { why: 'Een plafond zonder opvanger laat een gat: iemand moet de rest betalen.' },
  },
  {
    who: {
      hint: 'The party that pays no more than a certain amount.',
      why: 'A party with a fixed budget cannot pay along without end.',
    },
    cap: { hint: 'The highest amount this party pays.', why: 'A ceiling gives certainty.' },
    bearer: { why: 'A ceiling without a bearer leaves a gap: somebody has to pay the rest.' },
  },
);

/** Who bears the costs: the budget, the key, and what limits and changes it. */
export const costQuestions = [
  question(
    'costs',
    choice([
      { id: 'own', nl: 'Ieder draagt de eigen kosten', en: 'Each party bears its own costs' },
      {
        id: 'joint',
        nl: 'Er zijn gezamenlijke kosten die we delen',
        en: 'There are joint costs that we share',
      },
      {
        id: 'rest',
        nl: 'Eén partij draagt wat de bijdragen van de anderen niet dekken',
        en: 'One party bears what the contributions of the others do not cover',
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
  question('costs-rest', party(), ['Q35'], {
    when: { at: 'money/costs', is: ['rest'] },
    nl: {
      label: 'Welke partij draagt de rest?',
      hint: 'De anderen betalen alleen wat zij bij de bijdragen toezeggen.',
      why: 'Wie de rest draagt, draagt ook elke tegenvaller.',
      example: 'Gemeente Oudewaard',
    },
    en: {
      label: 'Which party bears the rest?',
      hint: 'The others pay only what they promise among the contributions.',
      why: 'Whoever bears the rest bears every setback too.',
      example: 'Municipality of Oudewaard',
    },
  }),
  question('costs-budget', money, ['Q35'], {
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
  question('costs-limit', money, ['Q35'], {
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
    when: { at: 'money/costs', is: ['joint'] },
    nl: {
      label: 'Hoe verdeelt u de gezamenlijke kosten?',
      hint: 'Gelijk, of een percentage per partij. Gaan kosten voor? Dan zegt dit wie wat voorschiet.',
      why: 'De verdeelsleutel voor kosten hoeft niet die voor de opbrengst te zijn.',
      example: 'Gelijke delen',
    },
    en: {
      label: 'How do you share the joint costs?',
      hint: 'Equally, or a percentage for each party. If costs come first, this says who advances what.',
      why: 'The key for costs need not be the one for revenue.',
      example: 'Equal parts',
    },
  }),
  detail('costs-items', list(items), ['Q35'], {
    when: withJointCosts,
    nl: {
      label: 'Uit welke delen bestaat het budget?',
      hint: 'Een regel per post of per partij.',
      why: 'Met één groot bedrag weet niemand wat hij mag uitgeven.',
      example: 'podium en geluid, Lichtlijn, € 22.750',
    },
    en: {
      label: 'What parts does the budget have?',
      hint: 'A row for each item or each party.',
      why: 'With one large amount nobody knows what they may spend.',
      example: 'stage and sound, Lightline, €22,750',
    },
  }),
  detail(
    'costs-overrun',
    choice(
      [
        { id: 'own', nl: 'Dat draagt wie te veel uitgaf', en: 'Whoever spent too much bears it' },
        {
          id: 'agreed',
          nl: 'We delen het alleen na akkoord vooraf',
          en: 'We share it only if agreed beforehand',
        },
        { id: 'shared', nl: 'We delen het volgens dezelfde sleutel', en: 'We share it by the same key' },
      ],
      { other: true },
    ),
    ['Q35'],
    {
      when: withJointCosts,
      nl: {
        label: 'En als de kosten hoger worden dan het budget?',
        hint: 'Wie minder uitgeeft, krijgt nooit meer terug dan de echte kosten.',
        why: 'Bijna elk project wordt duurder dan gedacht.',
        example: 'We delen het alleen na akkoord vooraf',
      },
      en: {
        label: 'And if costs become higher than the budget?',
        hint: 'Whoever spends less never gets back more than the real costs.',
        why: 'Nearly every project costs more than expected.',
        example: 'We share it only if agreed beforehand',
      },
    },
  ),
  ...costTierQuestions,
  detail('costs-caps', list(caps), ['Q35'], {
    when: withJointCosts,
    nl: {
      label: 'Is er een plafond aan wat een partij meebetaalt?',
      hint: 'Is er geen plafond? Ga dan verder zonder iets toe te voegen.',
      why: 'Zonder plafond kan een partij meer kwijt zijn dan zij heeft.',
      example: 'Gemeente Oudewaard: hoogstens € 10.000',
    },
    en: {
      label: 'Is there a ceiling to what a party pays?',
      hint: 'If there is none, go on without adding anything.',
      why: 'Without a ceiling a party may lose more than it has.',
      example: 'Municipality of Oudewaard: €10,000 at most',
    },
  }),
  detail('costs-overhead', percentage, ['Q35'], {
    when: withJointCosts,
    nl: {
      label: 'Mag er een opslag op de kosten, bijvoorbeeld voor overhead?',
      hint: 'Een percentage van de kosten. Geen opslag? Laat dit leeg.',
      why: 'Overhead is een echte kost, maar ook de plek waar winst verstopt zit.',
      example: '7',
    },
    en: {
      label: 'May something be added to the costs, for overhead for example?',
      hint: 'A percentage of the costs. Leave this empty if there is none.',
      why: 'Overhead is a real cost, but also the place where profit hides.',
      example: '7',
    },
  }),
  detail(
    'costs-vat',
    choice([
      {
        id: 'vat',
        nl: 'Ja, wie doorrekent brengt btw in rekening',
        en: 'Yes, whoever passes costs on charges VAT',
      },
      {
        id: 'joint-account',
        nl: 'Nee, het zijn kosten voor gemene rekening',
        en: 'No, they are shared at cost for joint account',
      },
    ]),
    ['Q35', 'Q39'],
    {
      when: withJointCosts,
      nl: {
        label: 'Rekent u btw als u kosten aan elkaar doorrekent?',
        hint: 'Zonder btw kan alleen met een vaste sleutel vooraf en zonder winst. Vraag uw adviseur.',
        why: 'Wie geen btw kan terugvragen, betaalt anders 21% meer dan gedacht.',
        example: 'Ja, wie doorrekent brengt btw in rekening',
      },
      en: {
        label: 'Do you charge VAT when you pass costs on to each other?',
        hint: 'Without VAT takes a key fixed beforehand and no profit. Ask your adviser.',
        why: 'Whoever cannot reclaim VAT otherwise pays a fifth more than expected.',
        example: 'Yes, whoever passes costs on charges VAT',
      },
    },
  ),
  detail('costs-outside', line, ['Q35'], {
    when: withJointCosts,
    nl: {
      label: 'En als er subsidie of ander geld van buiten komt?',
      hint: 'Wie vraagt het aan, en wie heeft er voordeel van?',
      why: 'Geld van buiten komt bij één partij binnen. Is het dan van haar?',
      example: 'de stichting vraagt aan; ieders deel daalt naar verhouding',
    },
    en: {
      label: 'And if there is a grant or other money from outside?',
      hint: 'Who applies for it, and who benefits?',
      why: 'Outside money arrives at one party. Is it that party’s own?',
      example: 'the foundation applies; each part falls in proportion',
    },
  }),
];
