import { articles } from '../../contents.ts';
import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { line, text } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const fields = [
  question('article', choice(articles), [], {
    nl: {
      label: 'In welk artikel hoort het?',
      hint: 'De tekst komt daar achteraan te staan.',
      why: 'Zo vindt een lezer alles over één onderwerp bij elkaar.',
      example: 'Contact en werkwijze',
    },
    en: {
      label: 'In which article does it belong?',
      hint: 'The text is put last in that article.',
      why: 'A reader then finds everything on one subject together.',
      example: 'Contact and ways of working',
    },
  }),
  question('heading', line, [], {
    optional: true,
    nl: {
      label: 'Wat is het kopje?',
      hint: 'Een paar woorden.',
      why: 'Met een kopje vindt u de tekst sneller terug.',
      example: 'Vakantie',
    },
    en: {
      label: 'What is the heading?',
      hint: 'A few words.',
      why: 'A heading helps you find the text again.',
      example: 'Holidays',
    },
  }),
  question('text', text, [], {
    nl: {
      label: 'Wat is uw tekst?',
      hint: 'Schrijf wie wat moet doen, en wanneer.',
      why: 'Wij nemen uw woorden over zoals u ze typt, en zetten erbij dat ze van u zijn.',
      example: 'Wie met vakantie gaat, meldt dat twee weken vooraf.',
    },
    en: {
      label: 'What is your text?',
      hint: 'Write who must do what, and when.',
      why: 'We take over your words as you type them, and add that they are yours.',
      example: 'Whoever goes on holiday tells the others two weeks ahead.',
    },
  }),
];

export const ownClauses = detail('own-clauses', list(fields), [], {
  nl: {
    label: 'Wilt u zelf een tekst toevoegen?',
    hint: 'Voor wat u nergens anders kwijt kon.',
    why: 'Niet alles past in een vraag. Wij kijken uw tekst niet na: laat dat een ander doen.',
    example: 'bij Contact en werkwijze: wie met vakantie gaat, meldt dat twee weken vooraf',
  },
  en: {
    label: 'Would you like to add a text of your own?',
    hint: 'For what had no place anywhere else.',
    why: 'Not everything fits a question. We do not check your text: let somebody else do so.',
    example: 'under Contact and ways of working: tell the others about holidays two weeks ahead',
  },
});
