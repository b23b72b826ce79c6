import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const sides = choice([
  { id: 'in', nl: 'Hoort erbij', en: 'Part of it' },
  { id: 'out', nl: 'Hoort er niet bij', en: 'Not part of it' },
]);

const fields = [
  question('what', line, ['Q10'], {
    nl: {
      label: 'Waar gaat het om?',
      hint: 'Een soort werk, een gebied of een groep klanten.',
      why: 'Een grens die in woorden staat, hoeft u later niet te raden.',
      example: 'verkoop aan boekhandels',
    },
    en: {
      label: 'What is it about?',
      hint: 'A sort of work, a region or a group of customers.',
      why: 'A line drawn in words need not be guessed at later.',
      example: 'sales to bookshops',
    },
  }),
  question('belongs', sides, ['Q10'], {
    nl: {
      label: 'Hoort het bij de samenwerking?',
      hint: 'Kies één van beide.',
      why: 'Wat er niet bij hoort, doet ieder zelf en voor eigen rekening.',
      example: 'Hoort er niet bij',
    },
    en: {
      label: 'Is it part of the partnership?',
      hint: 'Choose one of the two.',
      why: 'What is not part of it each does alone and at its own expense.',
      example: 'Not part of it',
    },
  }),
];

/** Where the partnership ends and each party's own work begins. */
export const scope = detail('scope', list(fields), ['Q10'], {
  nl: {
    label: 'Wat hoort er wel bij, en wat niet?',
    hint: 'Noem vooral waar iemand anders over zou kunnen denken.',
    why: 'Veel onenigheid gaat over werk waarvan maar één partij dacht dat het erbij hoorde.',
    example: 'verkoop aan boekhandels hoort er niet bij',
  },
  en: {
    label: 'What is part of it, and what is not?',
    hint: 'Name above all what somebody might see differently.',
    why: 'Many quarrels are about work that only one party thought was part of it.',
    example: 'sales to bookshops are not part of it',
  },
});
