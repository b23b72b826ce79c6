import { choice, choices } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { line } from '../../kinds/text.ts';
import type { Option } from '../../question.ts';
import { detail, question } from '../asking.ts';

const intent: Option = {
  id: 'intent',
  nl: 'Opzet of bewuste roekeloosheid',
  en: 'Intent or conscious recklessness',
};

const negligence: Option = { id: 'gross-negligence', nl: 'Grove schuld', en: 'Gross negligence' };

/** Sorts of damage that parties often want to treat apart from the rest. */
const heads: readonly Option[] = [
  { id: 'injury', nl: 'Letsel of overlijden', en: 'Injury or death' },
  { id: 'confidentiality', nl: 'Schending van geheimhouding', en: 'Breach of confidentiality' },
  { id: 'data', nl: 'Datalekken', en: 'Data breaches' },
];

const headCaps = [
  question('head', choice(heads, { other: true }), ['Q111'], {
    nl: {
      label: 'Voor welke schade?',
      hint: 'Eén soort schade.',
      why: 'Een datalek kost vaak veel meer dan een kapotte lamp.',
      example: 'Datalekken',
    },
    en: {
      label: 'For which damage?',
      hint: 'One kind of damage.',
      why: 'A data breach often costs far more than a broken lamp.',
      example: 'Data breaches',
    },
  }),
  question('cap', money, ['Q111'], {
    nl: {
      label: 'Hoogstens welk bedrag?',
      hint: 'Per gebeurtenis.',
      why: 'Het mag meer of minder zijn dan de gewone grens.',
      example: '€ 100.000',
    },
    en: {
      label: 'What amount at most?',
      hint: 'For one event.',
      why: 'It may be more or less than the ordinary limit.',
      example: '€100,000',
    },
  }),
];

/** How much damage a party pays at most, for what there is another limit or none, and what is not paid at all. */
export const caps = [
  question('cap-event', money, ['Q111'], {
    nl: {
      label: 'Hoeveel schade vergoedt een partij hoogstens per gebeurtenis?',
      hint: 'Weet u het niet? Kijk wat de verzekering dekt.',
      why: 'Zonder grens kan één fout een kleine partij de kop kosten.',
      example: '€ 25.000',
    },
    en: {
      label: 'How much damage does a party pay at most for one event?',
      hint: 'If you do not know, see what the insurance covers.',
      why: 'Without a limit one mistake may ruin a small party.',
      example: '€25,000',
    },
  }),
  question('cap-year', money, ['Q111'], {
    optional: true,
    nl: {
      label: 'En hoogstens per jaar?',
      hint: 'Laat dit leeg als er geen grens per jaar is.',
      why: 'Een paar kleine gebeurtenissen tellen soms op tot een grote.',
      example: '€ 50.000',
    },
    en: {
      label: 'And at most in a year?',
      hint: 'Leave this empty if there is no limit for a year.',
      why: 'A few small events may add up to a large one.',
      example: '€50,000',
    },
  }),
  detail('cap-rule', line, ['Q111'], {
    nl: {
      label: 'Rekent u de grens aan schade anders uit? Hoe?',
      hint: 'Bijvoorbeeld als deel van wat een partij inbrengt of krijgt.',
      why: 'Een grens die meegroeit met ieders deel is soms eerlijker dan één bedrag voor allemaal.',
      example: 'niet meer dan het eigen aandeel in het budget',
    },
    en: {
      label: 'Do you work the limit to damage out otherwise? How?',
      hint: 'As a part of what a party brings or gets, for example.',
      why: 'A limit that grows with each share may be fairer than one amount for all.',
      example: 'no more than its own share of the budget',
    },
  }),
  question('uncapped', choices([intent, negligence, ...heads]), ['Q111'], {
    optional: true,
    nl: {
      label: 'Waarvoor geldt de grens niet?',
      hint: 'Voor opzet mag volgens de wet nooit een grens gelden.',
      why: 'Sommige schade wilt u altijd helemaal vergoed zien.',
      example: 'Opzet en letsel',
    },
    en: {
      label: 'What does the limit not apply to?',
      hint: 'By law no limit ever applies to intent.',
      why: 'Some damage you always want paid in full.',
      example: 'Intent and injury',
    },
  }),
  detail('head-caps', list(headCaps), ['Q111'], {
    nl: {
      label: 'Geldt voor sommige schade een andere grens?',
      hint: 'Hoger of lager dan de gewone. Geen? Ga dan verder.',
      why: 'Soms is de gewone grens voor alles genoeg, behalve voor één ding.',
      example: 'datalekken: € 100.000',
    },
    en: {
      label: 'Is there another limit for some damage?',
      hint: 'Higher or lower than the ordinary one. None? Then go on.',
      why: 'The ordinary limit may do for everything but one thing.',
      example: 'data breaches: €100,000',
    },
  }),
  detail(
    'excluded',
    choices([
      { id: 'profit', nl: 'Gemiste winst', en: 'Lost profit' },
      { id: 'standstill', nl: 'Stilstand van het bedrijf', en: 'Business standing still' },
      { id: 'reputation', nl: 'Schade aan de goede naam', en: 'Damage to reputation' },
      { id: 'indirect', nl: 'Schade die pas later volgt (indirecte schade)', en: 'Indirect damage' },
    ]),
    ['Q112'],
    {
      nl: {
        label: 'Welke schade vergoedt u elkaar nooit?',
        hint: 'Ook niet onder de grens. Kies alles wat past.',
        why: 'Gemiste winst is moeilijk te meten en kan veel groter zijn dan wat de samenwerking opbrengt.',
        example: 'Gemiste winst',
      },
      en: {
        label: 'Which damage do you never pay each other?',
        hint: 'Not even below the limit. Choose all that apply.',
        why: 'Lost profit is hard to measure and may far exceed what the partnership earns.',
        example: 'Lost profit',
      },
    },
  ),
];
