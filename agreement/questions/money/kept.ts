import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { withoutRevenue } from './conditions.ts';

const fields = [
  question('what', line, ['Q30'], {
    nl: {
      label: 'Wat komt er binnen?',
      hint: 'In een paar woorden: van wie, en waarvoor.',
      why: 'Ook geld dat u niet verdeelt, moet iemand innemen en bijhouden.',
      example: 'eigen bijdrage van een gast',
    },
    en: {
      label: 'What comes in?',
      hint: 'In a few words: from whom, and what for.',
      why: 'Money that you do not share must be taken in and kept track of too.',
      example: 'own contribution of a guest',
    },
  }),
  question('amount', money, ['Q30'], {
    optional: true,
    nl: {
      label: 'Hoeveel?',
      hint: 'Het bedrag voor één keer of één stuk. Staat het niet vast? Laat dit dan leeg.',
      why: 'Zo vraagt iedereen hetzelfde.',
      example: '€ 3,50',
    },
    en: {
      label: 'How much?',
      hint: 'The amount for one time or one piece. Leave this empty if it is not fixed.',
      why: 'It makes everybody ask the same.',
      example: '€3.50',
    },
  }),
  question('unit', line, ['Q30'], {
    optional: true,
    nl: {
      label: 'Per wat?',
      hint: 'Keer, stuk, maand of iets anders.',
      why: '€ 3,50 per maaltijd is iets anders dan € 3,50 per week.',
      example: 'maaltijd',
    },
    en: {
      label: 'For each what?',
      hint: 'Time, piece, month or something else.',
      why: '€3.50 a meal is something other than €3.50 a week.',
      example: 'meal',
    },
  }),
];

/** Money that comes in all the same where the parties share no revenue, and what becomes of it. */
export const keptQuestions = [
  detail('income', list(fields), ['Q30'], {
    when: withoutRevenue,
    nl: {
      label: 'Komt er toch geld binnen dat u niet verdeelt?',
      hint: 'Een eigen bijdrage of een gift, bijvoorbeeld.',
      why: 'Ook waar niemand iets verdient, komt vaak geld binnen. Dan moet duidelijk zijn hoeveel.',
      example: 'eigen bijdrage van een gast, € 3,50 per maaltijd',
    },
    en: {
      label: 'Does any money come in that you do not share?',
      hint: 'A small fee or gifts, for example.',
      why: 'Even where nobody earns anything, money may come in. It must be clear how much.',
      example: 'own contribution of a guest, €3.50 a meal',
    },
  }),
  detail(
    'surplus',
    choice(
      [
        { id: 'kept', nl: 'Het blijft bij het gezamenlijke geld', en: 'It stays with the joint money' },
        { id: 'goal', nl: 'Het gaat naar het doel', en: 'It goes to the goal' },
      ],
      { other: true },
    ),
    ['Q38'],
    {
      when: withoutRevenue,
      nl: {
        label: 'Wat doet u met geld dat overblijft?',
        hint: 'Ook als u er niet op rekent.',
        why: 'Een meevaller verdeelt zich niet vanzelf, en een ruzie erover komt wel vanzelf.',
        example: 'Het blijft bij het gezamenlijke geld',
      },
      en: {
        label: 'What do you do with money that is left over?',
        hint: 'Even if you do not count on any.',
        why: 'A windfall does not share itself out, but a quarrel about it comes by itself.',
        example: 'It stays with the joint money',
      },
    },
  ),
];
