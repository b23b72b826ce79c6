import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const values = choice(
  [
    { id: 'openness', nl: 'Openheid', en: 'Openness' },
    { id: 'reciprocity', nl: 'Wederkerigheid', en: 'Give and take' },
    { id: 'promises', nl: 'Afspraken nakomen', en: 'Keeping promises' },
    { id: 'equals', nl: 'Gelijkwaardigheid', en: 'Equal footing' },
    { id: 'learning', nl: 'Samen leren', en: 'Learning together' },
    { id: 'interests', nl: 'Oog voor elkaars belang', en: 'Care for each other’s interests' },
  ],
  { other: true },
);

const fields = [
  question('principle', values, ['Q11'], {
    nl: {
      label: 'Welk uitgangspunt kiest u?',
      hint: 'Kies er één, of noem er zelf een.',
      why: 'Een paar uitgangspunten die u meent, zijn meer waard dan een lange lijst.',
      example: 'Openheid',
    },
    en: {
      label: 'Which principle do you choose?',
      hint: 'Choose one, or name one of your own.',
      why: 'A few principles that you mean are worth more than a long list.',
      example: 'Openness',
    },
  }),
  question('behaviour', line, ['Q11'], {
    nl: {
      label: 'Waaraan merkt u dat?',
      hint: 'Eén ding dat iemand doet of juist laat.',
      why: 'Pas aan gedrag ziet u of een mooi woord ook waar is.',
      example: 'Wie een fout maakt, vertelt dat zelf en dezelfde week.',
    },
    en: {
      label: 'How do you notice it?',
      hint: 'One thing that somebody does, or does not do.',
      why: 'Only behaviour shows whether a fine word is true.',
      example: 'Whoever makes a mistake says so, in the same week.',
    },
  }),
];

/** How the parties want to treat each other; what unclear clauses are read by. */
export const principles = detail('principles', list(fields), ['Q11'], {
  nl: {
    label: 'Volgens welke uitgangspunten werkt u samen?',
    hint: 'Twee of drie is genoeg, elk met iets waaraan u het merkt.',
    why: 'Niet alles is te regelen. Uitgangspunten helpen als de tekst over iets zwijgt of onduidelijk is.',
    example: 'openheid: wie een fout maakt, vertelt dat zelf',
  },
  en: {
    label: 'By which principles do you work together?',
    hint: 'Two or three are enough, each with how you notice it.',
    why: 'Not everything can be arranged. Principles help where the text is silent or unclear.',
    example: 'openness: whoever makes a mistake says so',
  },
});
