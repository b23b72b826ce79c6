import { duration } from '../../kinds/duration.ts';
import { list } from '../../kinds/list.ts';
import { rhythm } from '../../kinds/rhythm.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const fields = [
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
  detail('decides', line, ['Q47'], {
    nl: {
      label: 'Waarover beslist het?',
      hint: 'In een paar woorden.',
      why: 'Met twee overleggen wilt u weten bij welk van de twee u moet zijn.',
      example: 'programma en budget',
    },
    en: {
      label: 'What does it decide about?',
      hint: 'In a few words.',
      why: 'With two groups you want to know which of them to go to.',
      example: 'programme and budget',
    },
  }),
  detail('chair', line, ['Q47'], {
    nl: {
      label: 'Wie zit voor?',
      hint: 'Een naam of een functie.',
      why: 'Een voorzitter let op de tijd, en op wie nog niets heeft gezegd.',
      example: 'de voorzitter van Stichting Zomerklank',
    },
    en: {
      label: 'Who is in the chair?',
      hint: 'A name or a role.',
      why: 'A chair watches the time, and who has not spoken yet.',
      example: 'the chair of the Zomerklank Foundation',
    },
  }),
  detail('invitation', line, ['Q47'], {
    nl: {
      label: 'Hoe lang vooraf komen de uitnodiging en de agenda?',
      hint: 'Ook als er haast is.',
      why: 'Wie een stuk pas aan tafel ziet, kan er thuis niet over overleggen.',
      example: 'een week vooraf, met de agenda; bij haast twee dagen',
    },
    en: {
      label: 'How long beforehand do the invitation and the agenda come?',
      hint: 'Also when it is urgent.',
      why: 'Whoever first sees a paper at the table cannot talk it over at home.',
      example: 'a week before, with the agenda; two days when it is urgent',
    },
  }),
];

export const bodies = question('bodies', list(fields), ['Q47'], {
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
});

/** How a meeting goes: who chairs it, and what is kept of it. */
export const meetings = [
  detail('chair-rotation', line, ['Q55'], {
    nl: {
      label: 'Wisselt de voorzitter?',
      hint: 'Wanneer, en in welke volgorde.',
      why: 'Een rol die rondgaat, houdt het overleg van iedereen.',
      example: 'elk half jaar, in de volgorde van deze overeenkomst',
    },
    en: {
      label: 'Does the chair rotate?',
      hint: 'When, and in which order.',
      why: 'A role that goes round keeps the meeting everybody’s.',
      example: 'every six months, in the order of this agreement',
    },
  }),
  detail('minutes-by', line, ['Q55'], {
    nl: {
      label: 'Wie maakt het verslag?',
      hint: 'Een korte lijst van besluiten is genoeg.',
      why: 'Zonder verslag herinnert ieder zich een ander besluit.',
      example: 'om de beurt',
    },
    en: {
      label: 'Who writes the minutes?',
      hint: 'A short list of decisions is enough.',
      why: 'Without minutes everybody remembers another decision.',
      example: 'in turn',
    },
  }),
  detail('minutes-time', duration, ['Q55'], {
    nl: {
      label: 'Binnen hoeveel tijd is het verslag er?',
      hint: 'Een getal en een eenheid.',
      why: 'Na een paar dagen weet niemand meer wat er precies is gezegd.',
      example: '10 dagen',
    },
    en: {
      label: 'How soon are the minutes there?',
      hint: 'A number and a unit.',
      why: 'After a few days nobody knows exactly what was said.',
      example: '10 days',
    },
  }),
  detail('minutes-objection', duration, ['Q55'], {
    nl: {
      label: 'Hoe lang kan iemand daarna nog bezwaar maken?',
      hint: 'Tegen het verslag, of tegen een besluit dat erin staat.',
      why: 'Daarna kan iedereen op de besluiten bouwen.',
      example: '15 dagen',
    },
    en: {
      label: 'How long may somebody object after that?',
      hint: 'To the minutes, or to a decision in them.',
      why: 'After that everybody can build on the decisions.',
      example: '15 days',
    },
  }),
  detail('veto-time', duration, ['Q50', 'Q55'], {
    nl: {
      label: 'Kan één partij een besluit daarna nog tegenhouden? Hoe lang?',
      hint: 'Vanaf het conceptverslag. Geldt een besluit meteen? Laat dit dan leeg.',
      why: 'Wie er niet bij was, leest pas in het verslag wat een besluit voor hem betekent.',
      example: '15 dagen',
    },
    en: {
      label: 'May one party still block a decision after that? For how long?',
      hint: 'From the draft minutes. Leave this empty if a decision holds at once.',
      why: 'Whoever was away reads only in the minutes what a decision means for them.',
      example: '15 days',
    },
  }),
];
