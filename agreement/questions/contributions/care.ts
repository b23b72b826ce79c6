import { choice } from '../../kinds/choice.ts';
import { date } from '../../kinds/date.ts';
import { party } from '../../kinds/party.ts';
import type { Condition } from '../../question.ts';
import { detail } from '../asking.ts';

const endings = choice(
  [
    { id: 'return', nl: 'Het gaat terug naar de gever', en: 'It goes back to the giver' },
    { id: 'unspent', nl: 'Wat over is, gaat terug naar de gever', en: 'What is left goes back to the giver' },
    { id: 'divide', nl: 'Wat over is, verdelen de partijen', en: 'The parties divide what is left' },
    { id: 'stays', nl: 'Het blijft bij wie het kreeg', en: 'It stays with whoever received it' },
  ],
  { other: true },
);

/** Things that can break or get lost; kinds in somebody's own words may be. */
const things: Condition = {
  at: 'kind',
  not: ['cash', 'hours', 'people', 'data', 'ip', 'network', 'brand'],
};

/** What is still there at the end. */
const lasting: Condition = { at: 'kind', not: ['hours', 'people', 'network'] };

/** Who looks after it, and where it goes in the end. */
export const care = [
  detail('insurer', party('one-or-partnership'), ['Q26'], {
    when: things,
    nl: {
      label: 'Wie verzekert het?',
      hint: 'Deze partij sluit de verzekering af en betaalt die.',
      why: 'Een dubbele verzekering is zonde van het geld, geen verzekering is erger.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who insures it?',
      hint: 'This party takes out the insurance and pays for it.',
      why: 'Insured twice is a waste of money, not insured is worse.',
      example: 'Studio Fien',
    },
  }),
  detail('maintainer', party('one-or-partnership'), ['Q26'], {
    when: things,
    nl: {
      label: 'Wie onderhoudt het?',
      hint: 'Deze partij zorgt dat het blijft werken en betaalt dat.',
      why: 'Wat iedereen gebruikt, onderhoudt vaak niemand.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who maintains it?',
      hint: 'This party keeps it working and pays for that.',
      why: 'What everybody uses is often maintained by nobody.',
      example: 'Studio Fien',
    },
  }),
  detail('risk-bearer', party('one-or-partnership'), ['Q26'], {
    when: things,
    nl: {
      label: 'Wie draagt de schade als het stukgaat of kwijtraakt?',
      hint: 'Voor zover een verzekering die niet betaalt.',
      why: 'De één heeft het, de ander gebruikt het: na een ongeluk is dit de eerste vraag.',
      example: 'Studio Fien',
    },
    en: {
      label: 'Who bears the loss if it breaks or goes missing?',
      hint: 'As far as no insurance pays for it.',
      why: 'One owns it, another uses it: after an accident this is the first question.',
      example: 'Studio Fien',
    },
  }),
  detail('at-end', endings, ['Q28'], {
    when: lasting,
    nl: {
      label: 'Wat gebeurt ermee aan het einde?',
      hint: 'Denk ook aan geld dat dan over is.',
      why: 'Dit is makkelijker te regelen nu niemand nog weggaat.',
      example: 'Het gaat terug naar de gever',
    },
    en: {
      label: 'What happens to it at the end?',
      hint: 'Think of money that is left over, too.',
      why: 'This is easier to settle while nobody is leaving.',
      example: 'It goes back to the giver',
    },
  }),
  detail('return-by', date, ['Q28'], {
    when: lasting,
    moment: { nl: 'uiterlijk terug bij wie het inbracht', en: 'due back with whoever brought it' },
    nl: {
      label: 'Moet het terug? Wanneer is dat uiterlijk?',
      hint: 'Een dag, of zoiets als “30 dagen na het einde”.',
      why: 'Lenen zonder dag wordt vanzelf houden.',
      example: '15 september 2027',
    },
    en: {
      label: 'Does it go back? When, at the latest?',
      hint: 'A day, or something like “30 days after the end”.',
      why: 'A loan without a day turns into keeping.',
      example: '15 September 2027',
    },
  }),
];
