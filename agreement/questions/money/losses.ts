import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { shares } from '../../kinds/shares.ts';
import type { Condition } from '../../question.ts';
import { detail, question } from '../asking.ts';
import { capFields } from './caps.ts';
import { withSharedLosses } from './conditions.ts';

const withCalls: Condition = { at: 'money/calls', not: ['none'] };

const caps = capFields(
  'Q36',
  {
    who: {
      hint: 'De partij die niet meer dan een bepaald bedrag aan verlies draagt.',
      why: 'Een kleine of publieke partij kan een groot verlies soms niet dragen.',
    },
    cap: {
      hint: 'Het hoogste verlies dat deze partij draagt.',
      why: 'Met een bedrag weet ieder vooraf wat het ergste geval kost.',
    },
    bearer: { why: 'Een grens zonder opvanger laat een gat: iemand moet het verlies daarboven betalen.' },
  },
  {
    who: {
      hint: 'The party that bears no more than a certain amount of loss.',
      why: 'A small or public party may not be able to bear a large loss.',
    },
    cap: {
      hint: 'The highest loss this party bears.',
      why: 'An amount tells everybody beforehand what the worst case costs.',
    },
    bearer: { why: 'A limit without a bearer leaves a gap: somebody has to pay the loss above it.' },
  },
);

/** Who bears a loss, and who puts in more money when it runs out. */
export const lossQuestions = [
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
      hint: 'Gaan kosten voor? Dan is verlies wat de opbrengst daarvan niet terugbetaalt.',
      why: 'De verdeling van verlies mag een andere zijn dan die van winst.',
      example: 'Gelijke delen',
    },
    en: {
      label: 'How do you share a loss?',
      hint: 'If costs come first, a loss is what revenue does not pay back of them.',
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
  detail(
    'calls',
    choice(
      [
        { id: 'none', nl: 'Niemand: bijbetalen hoeft niet', en: 'Nobody: no one has to pay more' },
        { id: 'all', nl: 'Alleen alle partijen samen', en: 'Only all parties together' },
        { id: 'any', nl: 'Elke partij', en: 'Any party' },
      ],
      { other: true },
    ),
    ['Q37'],
    {
      nl: {
        label: 'Wie mag om extra geld vragen als het op is?',
        hint: 'Geld dat de partijen bijleggen boven wat zij hebben toegezegd.',
        why: 'Als de kas leeg is, is het te laat om dit nog rustig te bespreken.',
        example: 'Alleen alle partijen samen',
      },
      en: {
        label: 'Who may ask for more money when it runs out?',
        hint: 'Money the parties add to what they have promised.',
        why: 'When the till is empty it is too late to discuss this calmly.',
        example: 'Only all parties together',
      },
    },
  ),
  detail('calls-max', money, ['Q37'], {
    when: withCalls,
    nl: {
      label: 'Hoeveel legt een partij hoogstens bij?',
      hint: 'In totaal, over de hele looptijd.',
      why: 'Een partij moet vooraf weten hoeveel de anderen haar kunnen vragen.',
      example: '€ 5.000',
    },
    en: {
      label: 'How much does a party add at most?',
      hint: 'In total, over the whole term.',
      why: 'A party has to know beforehand what it may be asked for.',
      example: '€5,000',
    },
  }),
  detail('calls-shares', shares, ['Q37'], {
    when: withCalls,
    nl: {
      label: 'Hoe verdeelt u extra geld over de partijen?',
      hint: 'Gelijk, of een percentage per partij. Samen precies 100%.',
      why: 'De sleutel voor extra geld kan een andere zijn dan die voor de kosten.',
      example: 'Gelijke delen',
    },
    en: {
      label: 'How is more money divided over the parties?',
      hint: 'Equally, or a percentage for each party. Together exactly 100%.',
      why: 'The key for more money may be another than the one for costs.',
      example: 'Equal parts',
    },
  }),
  detail('calls-within', duration, ['Q37'], {
    when: withCalls,
    nl: {
      label: 'Binnen hoeveel tijd moet dat geld er zijn?',
      hint: 'Gerekend vanaf de vraag.',
      why: 'Niet iedereen heeft geld klaarliggen.',
      example: '30 dagen',
    },
    en: {
      label: 'Within what time must that money be there?',
      hint: 'Counted from the request.',
      why: 'Not everybody has money at hand.',
      example: '30 days',
    },
  }),
  detail(
    'calls-unpaid',
    choice(
      [
        { id: 'lend', nl: 'De anderen mogen het voorschieten', en: 'The others may advance it' },
        {
          id: 'dilute',
          nl: 'Het deel van die partij wordt kleiner',
          en: 'The share of that party becomes smaller',
        },
        { id: 'nothing', nl: 'Er gebeurt niets', en: 'Nothing happens' },
      ],
      { other: true },
    ),
    ['Q37'],
    {
      when: withCalls,
      nl: {
        label: 'En als een partij niet bijlegt?',
        hint: 'Kies wat u redelijk vindt.',
        why: 'Anders betaalt wie zich aan de afspraak houdt voor wie dat niet doet.',
        example: 'De anderen mogen het voorschieten',
      },
      en: {
        label: 'And if a party does not add its part?',
        hint: 'Choose what you find reasonable.',
        why: 'Otherwise those who keep the agreement pay for those who do not.',
        example: 'The others may advance it',
      },
    },
  ),
];
