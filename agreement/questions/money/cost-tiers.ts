import { choice } from '../../kinds/choice.ts';
import { list } from '../../kinds/list.ts';
import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import { percentage, percentagePoints } from '../../kinds/percentage.ts';
import { band } from '../../kinds/quantity.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';
import { withJointCosts } from './conditions.ts';

const fields = [
  question('party', party(), ['Q35'], {
    nl: {
      label: 'Van wie verandert het deel?',
      hint: 'De anderen dragen de rest.',
      why: 'Eén partij noemen is genoeg als de rest vanzelf volgt.',
      example: 'Gemeente Oudewaard',
    },
    en: {
      label: 'Whose part changes?',
      hint: 'The others bear the rest.',
      why: 'Naming one party is enough where the rest follows.',
      example: 'Municipality of Oudewaard',
    },
  }),
  question('band', band, ['Q35'], {
    nl: {
      label: 'Bij welke totale kosten?',
      hint: 'De eerste: “hoogstens € …”. Daarna “€ … tot € …”. De laatste: “minstens € …”.',
      why: 'Zonder gat of overlap is voor elk bedrag duidelijk welk deel geldt.',
      example: 'hoogstens € 50.000',
    },
    en: {
      label: 'At what total costs?',
      hint: 'The first: “up to €…”. Then “€… to €…”. The last: “at least €…”.',
      why: 'Without a gap or an overlap it is clear for every amount which part applies.',
      example: 'up to €50,000',
    },
  }),
  question('percentage', percentage, ['Q35'], {
    optional: true,
    nl: {
      label: 'Welk deel draagt deze partij dan?',
      hint: 'Een percentage. Loopt het op? Vul dan het begin in, of laat dit leeg en vul de stijging in.',
      why: 'Wie meer profiteert van een groter project, kan meer dragen.',
      example: '15',
    },
    en: {
      label: 'What part does this party bear then?',
      hint: 'A percentage. If it rises, give where it begins, or leave this empty and give the rise.',
      why: 'Whoever profits more from a larger project can bear more.',
      example: '15',
    },
  }),
  detail('rise', percentagePoints, ['Q35'], {
    nl: {
      label: 'Met hoeveel procentpunt stijgt het?',
      hint: 'Alleen als het deel binnen deze stap oploopt.',
      why: 'Van 15% naar 15,1% is een stijging van 0,1 procentpunt.',
      example: '0,1',
    },
    en: {
      label: 'By how many percentage points does it rise?',
      hint: 'Only if the part rises within this step.',
      why: 'From 15% to 15.1% is a rise of 0.1 percentage points.',
      example: '0.1',
    },
  }),
  detail('rise-per', money, ['Q35'], {
    nl: {
      label: 'Per welk bedrag aan kosten?',
      hint: 'Alleen volle bedragen tellen.',
      why: 'Zo is precies uit te rekenen wanneer het deel omhoog gaat.',
      example: '€ 10.000',
    },
    en: {
      label: 'For each what amount of costs?',
      hint: 'Only full amounts count.',
      why: 'It shows exactly when the part goes up.',
      example: '€10,000',
    },
  }),
];

/** A key for joint costs that changes as they grow. */
export const costTierQuestions = [
  detail('costs-part', line, ['Q35'], {
    when: withJointCosts,
    nl: {
      label: 'Geldt er voor een deel van de kosten iets anders? Voor welk deel?',
      hint: 'De stappen en het plafond hierna gelden dan alleen voor dat deel.',
      why: 'Soms deelt u één onderdeel anders dan de rest.',
      example: 'de kosten van het podium',
    },
    en: {
      label: 'Does something else hold for a part of the costs? For which part?',
      hint: 'The steps and the ceiling that follow then apply to that part only.',
      why: 'You may share one piece of the work differently from the rest.',
      example: 'the costs of the stage',
    },
  }),
  detail('costs-tiers', list(fields), ['Q33', 'Q35'], {
    when: withJointCosts,
    nl: {
      label: 'Verandert de verdeling als de kosten hoger worden?',
      hint: 'Een regel per stap, van laag naar hoog.',
      why: 'Bij een tegenvaller kan een vaste sleutel oneerlijk zijn.',
      example: 'hoogstens € 50.000: 15%; daarboven 20%',
    },
    en: {
      label: 'Does the split change as costs become higher?',
      hint: 'A row for each step, from low to high.',
      why: 'When things cost more, a fixed key may be unfair.',
      example: 'up to €50,000: 15%; above that 20%',
    },
  }),
  detail(
    'costs-steps',
    choice([
      {
        id: 'part',
        nl: 'Alleen voor de kosten die in die stap vallen',
        en: 'Only to the costs that fall in that step',
      },
      { id: 'whole', nl: 'Voor alle kosten', en: 'To all costs' },
    ]),
    ['Q33', 'Q35'],
    {
      when: withJointCosts,
      nl: {
        label: 'Waarvoor geldt zo’n ander deel?',
        hint: 'Alleen nodig als de verdeling in stappen verandert.',
        why: 'Dit staat vaak nergens, en het kan duizenden euro’s schelen.',
        example: 'Alleen voor de kosten die in die stap vallen',
      },
      en: {
        label: 'What does such a different part apply to?',
        hint: 'Needed only if the split changes in steps.',
        why: 'This is often said nowhere, and can make a difference of thousands.',
        example: 'Only to the costs that fall in that step',
      },
    },
  ),
];
