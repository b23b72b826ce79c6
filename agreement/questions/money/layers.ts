import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { percentage } from '../../kinds/percentage.ts';
import { row } from '../../kinds/row.ts';
import { text } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { withRevenue } from './conditions.ts';
import { costRecovery, guarantee, milestone, proRata, split, tiers } from './models.ts';
import { per } from './per.ts';

const models = choice([
  { id: 'costs', nl: 'Gemaakte kosten terug', en: 'Costs paid back first' },
  { id: 'fee', nl: 'Een vaste vergoeding', en: 'A fixed fee' },
  { id: 'royalty', nl: 'Provisie of royalty', en: 'Commission or royalty' },
  { id: 'split', nl: 'Een eerste deel apart verdelen', en: 'A first part shared by itself' },
  { id: 'pro-rata', nl: 'Verdelen naar wat ieder inbracht', en: 'Shared by what each contributed' },
  { id: 'tiers', nl: 'Verdelen in stappen (staffel)', en: 'Shared in steps (tiers)' },
  { id: 'milestone', nl: 'Beloning bij een mijlpaal', en: 'Reward at a milestone' },
  { id: 'guarantee', nl: 'Gegarandeerd minimum', en: 'Guaranteed minimum' },
]);

const bases = choice(
  [
    { id: 'gross', nl: 'Alles wat binnenkomt (bruto)', en: 'Everything that comes in (gross)' },
    { id: 'net', nl: 'Wat na aftrek overblijft (netto)', en: 'What is left after deductions (net)' },
    {
      id: 'left',
      nl: 'Wat er op dat moment nog te verdelen is',
      en: 'What is still left to share at that point',
    },
  ],
  { other: true },
);

/** What every layer may have, whatever its model. */
const fields = [
  question('model', models, ['Q33'], {
    nl: {
      label: 'Wat gaat er voor?',
      hint: 'Kies wat het best past.',
      why: 'Soms krijgt iemand eerst kosten terug, of een vast bedrag, voordat u de rest verdeelt.',
      example: 'Gemaakte kosten terug',
    },
    en: {
      label: 'What comes first?',
      hint: 'Choose what fits best.',
      why: 'Sometimes somebody gets costs back, or a fixed amount, before you share the rest.',
      example: 'Costs paid back first',
    },
  }),
  detail('stream', row('money/streams'), ['Q33'], {
    nl: {
      label: 'Geldt dit maar voor één opbrengst?',
      hint: 'Laat dit leeg als het voor alle opbrengsten geldt.',
      why: 'Provisie op de boeken hoeft niet ook over de cursussen te gaan.',
      example: 'Verkoop van fotoboeken',
    },
    en: {
      label: 'Does this apply to one kind of revenue only?',
      hint: 'Leave this empty if it applies to all revenue.',
      why: 'A commission on the books need not be one on the courses too.',
      example: 'Sale of photo books',
    },
  }),
  question('receiver', party('one-or-all'), ['Q33'], {
    when: { at: 'model', not: ['split'] },
    nl: {
      label: 'Wie krijgt dit?',
      hint: 'Eén partij, of alle partijen.',
      why: 'Ook een vergoeding voor allemaal moet ergens heen.',
      example: 'Stichting Zomerklank',
    },
    en: {
      label: 'Who gets this?',
      hint: 'One party, or all parties.',
      why: 'A fee for everybody has to go somewhere too.',
      example: 'Zomerklank Foundation',
    },
  }),
  question('amount', money, ['Q33'], {
    optional: true,
    nl: {
      label: 'Welk bedrag, of tot welk bedrag?',
      hint: 'Leeg laten als het een percentage is.',
      why: 'Een grens voorkomt dat er voor de rest niets overblijft.',
      example: '€ 48.500',
    },
    en: {
      label: 'What amount, or up to what amount?',
      hint: 'Leave empty if it is a percentage.',
      why: 'A limit keeps something for the rest.',
      example: '€48,500',
    },
  }),
  question('percentage', percentage, ['Q33'], {
    optional: true,
    nl: {
      label: 'Of welk percentage?',
      hint: 'Schrijf hieronder waarvan.',
      why: 'Een percentage van de omzet is iets anders dan van de winst.',
      example: '6,25',
    },
    en: {
      label: 'Or what percentage?',
      hint: 'Write below of what.',
      why: 'A percentage of turnover differs from one of profit.',
      example: '6.25',
    },
  }),
  detail('of', bases, ['Q33'], {
    when: { at: 'model', is: ['royalty', 'fee', 'tiers'] },
    nl: {
      label: 'Waarover rekent u het percentage?',
      hint: 'Over alles, of over wat er na iets anders overblijft.',
      why: 'Zonder “waarvan” kan niemand een percentage uitrekenen.',
      example: 'Alles wat binnenkomt (bruto)',
    },
    en: {
      label: 'What is the percentage of?',
      hint: 'Of everything, or of what is left after something else.',
      why: 'Without “of what” nobody can work out a percentage.',
      example: 'Everything that comes in (gross)',
    },
  }),
  per({ at: 'model', not: ['milestone'] }),
  ...costRecovery,
  ...split,
  ...proRata,
  ...tiers,
  ...milestone,
  ...guarantee,
  question('rule', text, ['Q33'], {
    optional: true,
    nl: {
      label: 'Hoe precies?',
      hint: 'Waarvan, wanneer, met welk bewijs; bij een staffel elke stap op een eigen regel.',
      why: 'Schrijf het zo dat een ander het kan narekenen.',
      example: 'kosten met bon, in de volgorde waarin ze gemaakt zijn',
    },
    en: {
      label: 'How exactly?',
      hint: 'Of what, when, on what evidence; for tiers a line for each step.',
      why: 'Write it so that somebody else can work it out.',
      example: 'costs with a receipt, in the order they were made',
    },
  }),
];

/** What comes before the split, in the order of the rows, and what happens when it cannot all be paid. */
export const layerQuestions = [
  question('layers', list(fields), ['Q33', 'Q34'], {
    when: withRevenue,
    optional: true,
    nl: {
      label: 'Gaat er iets voor, voordat u verdeelt?',
      hint: 'In de volgorde waarin het gebeurt. Niets? Ga dan verder.',
      why: 'Wie het eerst aan de beurt is, maakt bij een kleine opbrengst alle verschil.',
      example: 'eerst de kosten tot € 48.500, dan € 7.500 voor de stichting',
    },
    en: {
      label: 'Does anything come first, before you share?',
      hint: 'In the order it happens. Nothing? Then go on.',
      why: 'Whose turn comes first makes all the difference when revenue is small.',
      example: 'costs up to €48,500 first, then €7,500 for the foundation',
    },
  }),
  detail(
    'shortfall',
    choice([
      {
        id: 'carried',
        nl: 'Het schuift door naar de volgende afrekening',
        en: 'It moves to the next settlement',
      },
      { id: 'lapses', nl: 'Het vervalt', en: 'It lapses' },
    ]),
    ['Q34'],
    {
      when: withRevenue,
      nl: {
        label: 'En als er te weinig is voor alles wat voorgaat?',
        hint: 'Voor wie laat in de rij staat, is dit het belangrijkst.',
        why: 'Een magere periode komt vaak al in het begin.',
        example: 'Het schuift door naar de volgende afrekening',
      },
      en: {
        label: 'And if there is too little for all that comes first?',
        hint: 'This matters most to whoever is late in the queue.',
        why: 'A lean period often comes right at the beginning.',
        example: 'It moves to the next settlement',
      },
    },
  ),
];
