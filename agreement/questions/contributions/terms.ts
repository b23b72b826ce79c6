import { choice } from '../../kinds/choice.ts';
import { quantity } from '../../kinds/quantity.ts';
import { line } from '../../kinds/text.ts';
import { detail } from '../asking.ts';

const ways = choice(
  [
    { id: 'gift', nl: 'Als gift', en: 'As a gift' },
    { id: 'loan', nl: 'Te leen', en: 'On loan' },
    { id: 'licence', nl: 'Om te gebruiken (licentie)', en: 'To use (under a licence)' },
    { id: 'paid', nl: 'Tegen betaling', en: 'For payment' },
    { id: 'counted', nl: 'Voor een aandeel (het telt mee)', en: 'For a share (it counts)' },
  ],
  { other: true },
);

/** How good it must be, and what the giver gets for it. */
export const terms = [
  detail('quality', line, ['Q20'], {
    nl: {
      label: 'Waaraan moet het voldoen?',
      hint: 'Zo opgeschreven dat een ander kan zien of het goed is.',
      why: 'Wie vooraf zegt wat goed genoeg is, hoeft daar later niet over te twisten.',
      example: 'scherp genoeg om af te drukken op A3',
    },
    en: {
      label: 'What must it live up to?',
      hint: 'Put so that somebody else can see whether it is good.',
      why: 'Saying beforehand what is good enough saves an argument later.',
      example: 'sharp enough to be printed on A3',
    },
  }),
  detail('terms', ways, ['Q22'], {
    nl: {
      label: 'Hoe wordt het ingebracht?',
      hint: 'Moet het terug? Staat er geld tegenover? Of telt het mee voor een aandeel?',
      why: 'Denkt de één te lenen en de ander te krijgen, dan komt daar ruzie van.',
      example: 'Te leen',
    },
    en: {
      label: 'On what terms is it contributed?',
      hint: 'Does it go back? Is it paid for? Or does it count towards a share?',
      why: 'If one thinks of a loan and the other of a gift, they will quarrel about it.',
      example: 'On loan',
    },
  }),
  detail('risk-multiplier', quantity, ['Q24'], {
    when: { at: 'terms', is: ['counted'] },
    nl: {
      label: 'Telt het zwaarder mee, omdat het meer risico loopt?',
      hint: 'Schrijf hoe vaak het telt: 1 keer is gewoon, 2 keer is dubbel.',
      why: 'Wie vroeg geld geeft of onbetaald werkt, kan meer verliezen dan een ander.',
      example: '2 keer',
    },
    en: {
      label: 'Does it count for more, because it is at greater risk?',
      hint: 'Write how often it counts: 1 time is plain, 2 times is double.',
      why: 'Whoever gives money early or works unpaid may lose more than another.',
      example: '2 times',
    },
  }),
];
