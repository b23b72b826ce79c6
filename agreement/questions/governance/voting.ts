import { choice } from '../../kinds/choice.ts';
import { percentage } from '../../kinds/percentage.ts';
import { quantity } from '../../kinds/quantity.ts';
import { shares } from '../../kinds/shares.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

/** How votes count, and how many are enough. */
export const voting = [
  question(
    'votes',
    choice([
      { id: 'equal', nl: 'Elke partij heeft één stem', en: 'Each party has one vote' },
      { id: 'capital', nl: 'Naar wat ieder in geld inbrengt', en: 'By what each contributes in cash' },
      { id: 'share', nl: 'Naar ieders deel van de opbrengst', en: 'By each party’s share of revenue' },
      { id: 'custom', nl: 'Een eigen verdeling', en: 'A split of our own' },
    ]),
    ['Q48'],
    {
      proposal: 'equal',
      nl: {
        label: 'Hoe telt u stemmen?',
        hint: 'We gaan uit van één stem per partij.',
        why: 'Wie meer inbrengt, verwacht soms meer te zeggen te hebben. Spreek dat uit.',
        example: 'Elke partij heeft één stem',
      },
      en: {
        label: 'How do you count votes?',
        hint: 'We assume one vote for each party.',
        why: 'Whoever brings more may expect to have more say. Speak it out.',
        example: 'Each party has one vote',
      },
    },
  ),
  question('vote-shares', shares, ['Q48'], {
    when: { at: 'governance/votes', is: ['custom'] },
    nl: {
      label: 'Hoe verdeelt u de stemmen?',
      hint: 'Een percentage per partij, samen precies 100%.',
      why: 'Met een percentage is elke stemming uit te rekenen.',
      example: 'Studio Fien 60%, J.P. ’t Hart Fotografie 40%',
    },
    en: {
      label: 'How do you split the votes?',
      hint: 'A percentage for each party, exactly 100% together.',
      why: 'With percentages every vote can be counted.',
      example: 'Studio Fien 60%, J.P. ’t Hart Photography 40%',
    },
  }),
  detail(
    'majority',
    choice(
      [
        { id: 'half', nl: 'Meer dan de helft van de stemmen', en: 'More than half of the votes' },
        {
          id: 'two-thirds',
          nl: 'Minstens twee derde (2/3) van de stemmen',
          en: 'At least two-thirds (2/3) of the votes',
        },
        {
          id: 'three-quarters',
          nl: 'Minstens drie kwart (3/4) van de stemmen',
          en: 'At least three-quarters (3/4) of the votes',
        },
        {
          id: 'percentage',
          nl: 'Een ander percentage van de stemmen',
          en: 'Another percentage of the votes',
        },
        { id: 'unanimous', nl: 'Het akkoord van alle partijen', en: 'The consent of all parties' },
      ],
      { other: true },
    ),
    ['Q49'],
    {
      nl: {
        label: 'Wat is er nodig voor een gewoon besluit?',
        hint: 'Dit geldt voor gewone besluiten, zonder een eigen regel.',
        why: 'Bij “de meeste stemmen” denkt de één aan de helft, de ander aan iedereen.',
        example: 'Meer dan de helft van de stemmen',
      },
      en: {
        label: 'What does an ordinary decision need?',
        hint: 'This is for ordinary decisions, those without a rule of their own.',
        why: 'By “most votes” one means half of them, another all of them.',
        example: 'More than half of the votes',
      },
    },
  ),
  question('majority-percentage', percentage, ['Q49'], {
    when: { at: 'governance/majority', is: ['percentage'] },
    nl: {
      label: 'Welk percentage van de stemmen?',
      hint: 'Minstens dit deel moet vóór zijn.',
      why: 'Een hoog percentage beschermt wie weinig stemmen heeft, maar maakt besluiten trager.',
      example: '60',
    },
    en: {
      label: 'Which percentage of the votes?',
      hint: 'At least this part must be in favour.',
      why: 'A high percentage protects whoever has few votes, but slows decisions down.',
      example: '60',
    },
  }),
  detail(
    'majority-of',
    choice([
      { id: 'cast', nl: 'Alleen stemmen die zijn uitgebracht', en: 'Only votes that are cast' },
      { id: 'all', nl: 'Alle stemmen, ook van wie er niet is', en: 'All votes, also of those who are away' },
    ]),
    ['Q49'],
    {
      when: { at: 'governance/majority', is: ['half', 'two-thirds', 'three-quarters', 'percentage'] },
      nl: {
        label: 'Welke stemmen telt u daarvoor?',
        hint: 'Dit maakt verschil zodra er iemand ontbreekt.',
        why: 'Komen er van de vijf maar drie, dan zijn twee stemmen soms al genoeg.',
        example: 'Alleen stemmen die zijn uitgebracht',
      },
      en: {
        label: 'Which votes do you count for that?',
        hint: 'It matters as soon as somebody is missing.',
        why: 'If only three of the five come, two votes may be enough.',
        example: 'Only votes that are cast',
      },
    },
  ),
  detail('quorum', quantity, ['Q49'], {
    nl: {
      label: 'Hoeveel partijen of stemmen moeten er zijn om te kunnen besluiten?',
      hint: 'Bijvoorbeeld: 2 partijen, of 60% van de stemmen.',
      why: 'Anders beslist wie er die dag toevallig is.',
      example: '2 partijen',
    },
    en: {
      label: 'How many parties or votes must be there to decide?',
      hint: 'For example: 2 parties, or 60% of the votes.',
      why: 'Otherwise whoever happens to be there that day decides.',
      example: '2 parties',
    },
  }),
  detail('no-quorum', line, ['Q49'], {
    nl: {
      label: 'En als er te weinig zijn?',
      hint: 'Bijvoorbeeld een tweede overleg dat wel mag besluiten.',
      why: 'Zonder uitweg houdt wie wegblijft alles tegen.',
      example: 'binnen 15 dagen een nieuw overleg, dat altijd mag besluiten',
    },
    en: {
      label: 'And if too few are there?',
      hint: 'A second meeting that may decide, for example.',
      why: 'Without a way out, staying away stops everything.',
      example: 'a new meeting within 15 days, which may always decide',
    },
  }),
];
