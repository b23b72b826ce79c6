import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { percentage } from '../../kinds/percentage.ts';
import { band } from '../../kinds/quantity.ts';
import { row } from '../../kinds/row.ts';
import { shares } from '../../kinds/shares.ts';
import { detail, question } from '../asking.ts';
import { withRevenue } from './conditions.ts';

const fields = [
  question('band', band, ['Q33'], {
    nl: {
      label: 'Van hoeveel tot hoeveel loopt deze stap?',
      hint: 'Met het teken of de eenheid. De eerste: “hoogstens …”. De laatste: “minstens …”.',
      why: 'Zonder gat of overlap is voor elk bedrag duidelijk welke stap geldt.',
      example: '5.001-7.500 abonnees',
    },
    en: {
      label: 'From how much to how much does this step run?',
      hint: 'With its sign or unit. The first: “up to …”. The last: “at least …”.',
      why: 'Without a gap or an overlap it is clear for every amount which step applies.',
      example: '5,001-7,500 subscribers',
    },
  }),
  question('layer', row('money/layers'), ['Q33'], {
    optional: true,
    nl: {
      label: 'Bij welke afspraak hoort deze stap?',
      hint: 'Verdeelt u maar één keer in stappen? Laat dit dan leeg.',
      why: 'Er kan meer dan één staffel zijn.',
      example: 'Verdelen in stappen (staffel)',
    },
    en: {
      label: 'Which arrangement does this step belong to?',
      hint: 'If you share in steps only once, leave this empty.',
      why: 'There may be more than one set of steps.',
      example: 'Shared in steps (tiers)',
    },
  }),
  question('percentage', percentage, ['Q33'], {
    optional: true,
    nl: {
      label: 'Welk percentage hoort erbij?',
      hint: 'Voor wie u bij die afspraak noemde als ontvanger.',
      why: 'Elke stap heeft een eigen percentage, bedrag of verdeling.',
      example: '6,75',
    },
    en: {
      label: 'What percentage goes with it?',
      hint: 'For whoever you named as the receiver of that arrangement.',
      why: 'Each step has a percentage, an amount or a split of its own.',
      example: '6.75',
    },
  }),
  question('amount', money, ['Q33'], {
    optional: true,
    nl: {
      label: 'Of welk bedrag?',
      hint: 'Leeg laten als het een percentage of een verdeling is.',
      why: 'Soms is een vast bedrag makkelijker na te rekenen.',
      example: '€ 2',
    },
    en: {
      label: 'Or what amount?',
      hint: 'Leave empty if it is a percentage or a split.',
      why: 'A fixed amount may be easier to check.',
      example: '€2',
    },
  }),
  detail(
    'amount-for',
    choice([
      { id: 'step', nl: 'Voor de hele stap', en: 'For the whole step' },
      { id: 'unit', nl: 'Voor elk stuk dat erin valt', en: 'For each one that falls in it' },
    ]),
    ['Q33'],
    {
      nl: {
        label: 'Is dat één bedrag, of een bedrag per stuk?',
        hint: 'Alleen nodig als u een bedrag invulde.',
        why: '€ 2 per boek is iets anders dan € 2.',
        example: 'Voor elk stuk dat erin valt',
      },
      en: {
        label: 'Is that one amount, or an amount for each one?',
        hint: 'Needed only if you gave an amount.',
        why: '€2 for each book is something other than €2.',
        example: 'For each one that falls in it',
      },
    },
  ),
  question('shares', shares, ['Q33'], {
    optional: true,
    nl: {
      label: 'Of hoe verdeelt u wat in deze stap valt?',
      hint: 'Gelijk, of een percentage per partij. Samen precies 100%.',
      why: 'Zo kan de verdeling veranderen als het goed gaat.',
      example: 'Studio Fien 60%, J.P. ’t Hart Fotografie 40%',
    },
    en: {
      label: 'Or how do you share what falls in this step?',
      hint: 'Equally, or a percentage for each party. Together exactly 100%.',
      why: 'The split may change when things go well.',
      example: 'Studio Fien 60%, J.P. ’t Hart Photography 40%',
    },
  }),
];

/** The steps of each layer that shares in steps, from the lowest to the highest. */
export const tierQuestions = [
  detail('tiers', list(fields), ['Q33'], {
    when: withRevenue,
    nl: {
      label: 'Verdeelt u in stappen? Welke zijn dat?',
      hint: 'Een regel per stap, van laag naar hoog. De laatste heeft geen bovengrens.',
      why: 'Met elke stap apart kan iedereen het narekenen.',
      example: 'hoogstens € 50.000: gelijk; daarboven 60/40',
    },
    en: {
      label: 'Do you share in steps? Which ones?',
      hint: 'A row for each step, from low to high. The last has no upper limit.',
      why: 'With each step by itself everybody can check it.',
      example: 'up to €50,000: equally; above that 60/40',
    },
  }),
];
