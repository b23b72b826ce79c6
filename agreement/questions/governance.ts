import { choice } from '../kinds/choice.ts';
import { list } from '../kinds/list.ts';
import { party, person } from '../kinds/party.ts';
import { rhythm } from '../kinds/rhythm.ts';
import { shares } from '../kinds/shares.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';

const bodies = [
  question('name', line, ['Q47'], {
    nl: {
      label: 'Hoe heet dit overleg?',
      hint: 'Bijvoorbeeld: stuurgroep, projectteam.',
      why: 'Een naam maakt duidelijk waar u iets bespreekt.',
      example: 'stuurgroep',
    },
    en: {
      label: 'What is this group called?',
      hint: 'For example: steering group, project team.',
      why: 'A name makes clear where you discuss something.',
      example: 'steering group',
    },
  }),
  question('members', line, ['Q47'], {
    nl: {
      label: 'Wie zitten erin?',
      hint: 'Namen of functies.',
      why: 'Alleen wie erin zit, beslist mee.',
      example: 'Fien Vos en Jan-Pieter ’t Hart',
    },
    en: {
      label: 'Who is in it?',
      hint: 'Names or roles.',
      why: 'Only those in it take part in its decisions.',
      example: 'Fien Vos and Jan-Pieter ’t Hart',
    },
  }),
  question('meets', rhythm, ['Q47'], {
    optional: true,
    nl: {
      label: 'Hoe vaak komt het bij elkaar?',
      hint: 'Bijvoorbeeld: elke 2 weken op dinsdag 16.00 uur.',
      why: 'Een vast ritme voorkomt dat besluiten blijven liggen.',
      example: 'elke 2 weken op dinsdag 16.00 uur',
    },
    en: {
      label: 'How often does it meet?',
      hint: 'For example: every 2 weeks on Tuesday at 4 pm.',
      why: 'A fixed rhythm keeps decisions from lying about.',
      example: 'every 2 weeks on Tuesday at 4 pm',
    },
  }),
];

const matters = [
  question('subject', line, ['Q50'], {
    nl: {
      label: 'Waarover?',
      hint: 'Eén onderwerp.',
      why: 'Sommige besluiten raken één partij veel harder dan de rest.',
      example: 'uitgaven boven € 2.500',
    },
    en: {
      label: 'About what?',
      hint: 'One subject.',
      why: 'Some decisions hit one party much harder than the others.',
      example: 'expenses above €2,500',
    },
  }),
  question(
    'rule',
    choice([
      { id: 'unanimous', nl: 'Alleen als iedereen het eens is', en: 'Only if everybody agrees' },
      { id: 'majority', nl: 'Met een meerderheid', en: 'By a majority' },
      { id: 'final-say', nl: 'Eén partij heeft het laatste woord', en: 'One party has the final say' },
      { id: 'veto', nl: 'Eén partij mag het tegenhouden', en: 'One party may block it' },
    ]),
    ['Q50'],
    {
      nl: {
        label: 'Hoe besluit u daarover?',
        hint: 'Kies één regel.',
        why: 'Twee regels voor één onderwerp geven ruzie.',
        example: 'Alleen als iedereen het eens is',
      },
      en: {
        label: 'How do you decide that?',
        hint: 'Choose one rule.',
        why: 'Two rules for one subject make for quarrels.',
        example: 'Only if everybody agrees',
      },
    },
  ),
  question('party', party(), ['Q50'], {
    when: { at: 'rule', is: ['final-say', 'veto'] },
    nl: {
      label: 'Welke partij?',
      hint: 'Wie het laatste woord heeft, of het mag tegenhouden.',
      why: 'Zonder naam geldt de regel voor niemand.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Which party?',
      hint: 'Who has the final say, or may block it.',
      why: 'Without a name the rule applies to nobody.',
      example: 'Zomerklank Foundation',
    },
  }),
];

export const governance: Topic = {
  id: 'governance',
  tip: 9,
  title: { nl: 'Besluiten', en: 'Decisions' },
  about: {
    nl: 'Wie waarover beslist, en wat u doet als het niet lukt',
    en: 'Who decides what, and what you do when it fails',
  },
  feeds: ['governance'],
  questions: [
    question('bodies', list(bodies), ['Q47'], {
      nl: {
        label: 'Waar neemt u besluiten?',
        hint: 'Een stuurgroep, een team. Beslist u gewoon samen? Voeg dan één overleg toe met iedereen erin.',
        why: 'Besluiten die overal en nergens vallen, herinnert ieder zich anders.',
        example: 'stuurgroep: Fien Vos en Jan-Pieter ’t Hart',
      },
      en: {
        label: 'Where do you take decisions?',
        hint: 'A steering group, a team. If you simply decide together, add one group with everybody in it.',
        why: 'Decisions taken anywhere and nowhere are remembered differently by each.',
        example: 'steering group: Fien Vos and Jan-Pieter ’t Hart',
      },
    }),
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
    question('reserved', list(matters), ['Q50'], {
      nl: {
        label: 'Welke besluiten vragen een eigen regel?',
        hint: 'Grote uitgaven, een nieuwe partij, de naam. Geen? Ga dan verder.',
        why: 'Zo weet ieder waar de ander niet alleen over gaat.',
        example: 'uitgaven boven € 2.500: alleen als iedereen het eens is',
      },
      en: {
        label: 'Which decisions need a rule of their own?',
        hint: 'Large expenses, a new party, the name. None? Then go on.',
        why: 'It tells everybody what the other may not decide alone.',
        example: 'expenses above €2,500: only if everybody agrees',
      },
      optional: true,
    }),
    question(
      'tie-break',
      choice([
        {
          id: 'rotating-chair',
          nl: 'De voorzitter beslist; die rol wisselt',
          en: 'The chair decides; that role rotates',
        },
        { id: 'neutral', nl: 'Een neutrale persoon beslist', en: 'A neutral person decides' },
        { id: 'expert', nl: 'Een deskundige beslist', en: 'An expert decides' },
        {
          id: 'cooling-off',
          nl: 'Eerst afkoelen, dan nog eens stemmen',
          en: 'Cool off first, then vote again',
        },
        { id: 'status-quo', nl: 'Dan blijft alles zoals het is', en: 'Then all stays as it is' },
      ]),
      ['Q53'],
      {
        nl: {
          label: 'Wat als de stemmen staken?',
          hint: 'Met twee partijen komt dit vaker voor dan u denkt.',
          why: 'Zonder regel houdt één nee alles tegen.',
          example: 'Eerst afkoelen, dan nog eens stemmen',
        },
        en: {
          label: 'What if the vote is tied?',
          hint: 'With two parties this happens more often than you think.',
          why: 'Without a rule one no stops everything.',
          example: 'Cool off first, then vote again',
        },
      },
    ),
    question('tie-person', person, ['Q53'], {
      when: { at: 'governance/tie-break', is: ['neutral', 'expert'] },
      nl: {
        label: 'Wie is dat?',
        hint: 'Een naam en een functie.',
        why: 'Kies iemand die bij geen van de partijen hoort.',
        example: 'P. Hofstra, oud-notaris',
      },
      en: {
        label: 'Who is that?',
        hint: 'A name and a role.',
        why: 'Choose somebody who belongs to none of the parties.',
        example: 'P. Hofstra, retired notary',
      },
    }),
  ],
};
