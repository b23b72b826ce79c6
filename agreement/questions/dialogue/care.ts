import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { person } from '../../kinds/party.ts';
import { rhythm } from '../../kinds/rhythm.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const promise = [
  question('who', person, ['Q68'], {
    nl: {
      label: 'Wie?',
      hint: 'Een naam en een functie.',
      why: 'Gedrag is van een mens, niet van een organisatie.',
      example: 'R. Achterberg, voorzitter',
    },
    en: {
      label: 'Who?',
      hint: 'A name and a role.',
      why: 'Behaviour belongs to a person, not to an organisation.',
      example: 'R. Achterberg, chair',
    },
  }),
  question('behaviour', line, ['Q68'], {
    nl: {
      label: 'Wat belooft deze persoon?',
      hint: 'Iets wat een ander kan zien of horen.',
      why: '“Open zijn” kan alles betekenen. Zelf bellen als er iets wringt, is te zien.',
      example: 'zelf bellen als er iets wringt',
    },
    en: {
      label: 'What does this person promise?',
      hint: 'Something that others can see or hear.',
      why: '“Being open” may mean anything. A phone call when something rubs can be noticed.',
      example: 'to phone when something rubs',
    },
  }),
];

/** How the parties look after the partnership itself. */
export const care = [
  detail('health-check', rhythm, ['Q66'], {
    nl: {
      label: 'Hoe vaak geeft ieder de samenwerking een cijfer?',
      hint: 'Ieder voor zich, van 1 tot 10. Daarna legt u de cijfers naast elkaar.',
      why: 'Een cijfer dat zakt, valt eerder op dan een gevoel.',
      example: 'elk half jaar',
    },
    en: {
      label: 'How often does each give the partnership a mark?',
      hint: 'Each on their own, from 1 to 10. Then you lay the marks side by side.',
      why: 'A mark that drops is noticed sooner than a feeling.',
      example: 'every 6 months',
    },
  }),
  detail('health-low', line, ['Q66'], {
    nl: {
      label: 'Bij welk cijfer doet u iets, en wat?',
      hint: 'Eén laag cijfer is genoeg, ook als het gemiddelde hoog is.',
      why: 'Meten helpt alleen als er iets op volgt.',
      example: 'bij een 5 of lager, met een gesprek binnen een week',
    },
    en: {
      label: 'At which mark do you act, and how?',
      hint: 'One low mark is enough, even when the average is high.',
      why: 'Measuring helps only when something follows.',
      example: 'at 5 or lower, with a talk within a week',
    },
  }),
  detail('facilitator', line, ['Q67'], {
    nl: {
      label: 'Wie van buiten kan zo’n gesprek begeleiden?',
      hint: 'Een naam, of waar u iemand zoekt.',
      why: 'Iemand van buiten hoort wat u niet meer hoort.',
      example: 'een gespreksleider van het ondernemersnetwerk',
    },
    en: {
      label: 'Who from outside can guide such a talk?',
      hint: 'A name, or where you look for somebody.',
      why: 'Somebody from outside hears what you no longer hear.',
      example: 'a facilitator from the local business network',
    },
  }),
  detail('facilitator-when', line, ['Q67'], {
    nl: {
      label: 'Wanneer vraagt u die persoon?',
      hint: 'Op een vast moment, of als één partij het wil.',
      why: 'Hulp vragen voelt als verlies, tenzij het is afgesproken.',
      example: 'eens per jaar, en zodra één partij erom vraagt',
    },
    en: {
      label: 'When do you ask that person?',
      hint: 'At a fixed moment, or when one party wants to.',
      why: 'To ask for help feels like losing, unless it was agreed.',
      example: 'once a year, and as soon as one party asks for it',
    },
  }),
  detail(
    'facilitator-costs',
    choice(
      [
        { id: 'equal', nl: 'Alle partijen, in gelijke delen', en: 'All parties, in equal parts' },
        { id: 'asker', nl: 'De partij die erom vraagt', en: 'The party that asks for it' },
        {
          id: 'joint',
          nl: 'De samenwerking, als gezamenlijke kosten',
          en: 'The partnership, as a joint cost',
        },
      ],
      { other: true },
    ),
    ['Q67'],
    {
      nl: {
        label: 'Wie betaalt die begeleiding?',
        hint: 'Kies een van de mogelijkheden.',
        why: 'Wie alleen betaalt, wacht te lang met vragen.',
        example: 'Alle partijen, in gelijke delen',
      },
      en: {
        label: 'Who pays for that help?',
        hint: 'Choose one of the options.',
        why: 'Whoever pays alone waits too long to ask.',
        example: 'All parties, in equal parts',
      },
    },
  ),
  detail('leadership', list(promise), ['Q68'], {
    nl: {
      label: 'Wat beloven de mensen die leiding geven?',
      hint: 'Eén gedrag per persoon. Klein en zichtbaar.',
      why: 'Een team kijkt naar wat de leiding doet, niet naar wat er op papier staat.',
      example: 'R. Achterberg: zelf bellen als er iets wringt',
    },
    en: {
      label: 'What do those who lead promise?',
      hint: 'One behaviour for each person. Small and visible.',
      why: 'A team looks at what its leaders do, not at what is on paper.',
      example: 'R. Achterberg: to phone when something rubs',
    },
  }),
  detail('celebrate', line, ['Q69'], {
    nl: {
      label: 'Hoe viert u kleine successen?',
      hint: 'Wat, en wanneer.',
      why: 'Wie alleen praat als het misgaat, gaat tegen praten opzien.',
      example: 'met taart bij elk boek dat af is',
    },
    en: {
      label: 'How do you celebrate small successes?',
      hint: 'What, and when.',
      why: 'If you only talk when things go wrong, you come to dread talking.',
      example: 'with cake for every book that is finished',
    },
  }),
];
