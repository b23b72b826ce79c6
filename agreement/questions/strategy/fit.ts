import { choice } from '../../kinds/choice.ts';
import { text } from '../../kinds/text.ts';
import type { Words } from '../../language.ts';
import { detail, question } from '../asking.ts';
import { ownRows } from './sharing.ts';

const score = choice([
  { id: '1', nl: '1 (botst)', en: '1 (clashes)' },
  { id: '2', nl: '2 (schuurt)', en: '2 (rubs)' },
  { id: '3', nl: '3 (gaat)', en: '3 (will do)' },
  { id: '4', nl: '4 (past)', en: '4 (fits)' },
  { id: '5', nl: '5 (past goed)', en: '5 (fits well)' },
]);

/** How well they fit in one respect. */
const aspect = (id: string, label: Words, why: Words) =>
  question(id, score, ['Q6'], {
    optional: true,
    nl: { label: label.nl, hint: 'Van 1 (botst) tot 5 (past goed).', why: why.nl, example: '4 (past)' },
    en: { label: label.en, hint: 'From 1 (clashes) to 5 (fits well).', why: why.en, example: '4 (fits)' },
  });

/** How well each party thinks that they fit, with an example. */
export const fit = detail(
  'fit',
  ownRows(
    aspect(
      'vision',
      { nl: 'Visie: wilt u dezelfde kant op?', en: 'Vision: do you want to go the same way?' },
      {
        nl: 'Wie elk een andere kant op wil, trekt elkaar tegen.',
        en: 'Those who want to go different ways hold each other back.',
      },
    ),
    aspect(
      'culture',
      { nl: 'Cultuur: gaat u hetzelfde met mensen om?', en: 'Culture: do you treat people the same way?' },
      {
        nl: 'Hoe u met mensen omgaat, merkt de ander elke dag.',
        en: 'How you treat people is what the other notices every day.',
      },
    ),
    aspect(
      'mindset',
      {
        nl: 'Instelling: neemt u werk en afspraken even ernstig?',
        en: 'Mindset: do you take work and promises equally seriously?',
      },
      {
        nl: 'Wat voor de één een plan is, is voor de ander een belofte.',
        en: 'What is a plan to one is a promise to the other.',
      },
    ),
    aspect(
      'pace',
      { nl: 'Tempo: werkt en beslist u even snel?', en: 'Pace: do you work and decide equally fast?' },
      {
        nl: 'De één beslist aan tafel, de ander moet eerst langs een bestuur.',
        en: 'One decides at the table, the other has to ask a board first.',
      },
    ),
    aspect(
      'risk',
      { nl: 'Risico: durft u evenveel?', en: 'Risk: do you dare the same?' },
      {
        nl: 'Wie minder durft te verliezen, wil eerder stoppen.',
        en: 'Whoever dares to lose less wants to stop sooner.',
      },
    ),
    question('example', text, ['Q6'], {
      optional: true,
      nl: {
        label: 'Waar merkt u dat aan?',
        hint: 'Een voorbeeld bij de cijfers die opvallen.',
        why: 'Over een voorbeeld kunt u praten, over een cijfer niet.',
        example: 'Wij beslissen in een dag, bij hen gaat het eerst langs het bestuur.',
      },
      en: {
        label: 'How do you notice?',
        hint: 'An example for the marks that stand out.',
        why: 'An example can be talked about, a mark cannot.',
        example: 'We decide in a day; with them it goes past the board first.',
      },
    }),
  ),
  ['Q6'],
  {
    private: true,
    nl: {
      label: 'Hoe goed past u bij elkaar?',
      hint: 'Vijf cijfers per partij, met een voorbeeld. Het blijft van u tot u het deelt.',
      why: 'Een verschil is geen bezwaar, als u het maar van elkaar weet.',
      example: 'Studio Fien: tempo 2, wij beslissen sneller',
    },
    en: {
      label: 'How well do you fit?',
      hint: 'Five marks for each party, with an example. It stays yours until you share it.',
      why: 'A difference does no harm, as long as you know of it.',
      example: 'Studio Fien: pace 2, we decide faster',
    },
  },
);
