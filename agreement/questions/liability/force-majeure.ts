import { choice } from '../../kinds/choice.ts';
import { duration } from '../../kinds/duration.ts';
import { yesNo } from '../../kinds/yes-no.ts';
import { detail } from '../asking.ts';

/** What happens when a party cannot perform and nobody is to blame. */
export const forceMajeure = [
  detail('force-majeure', duration, ['Q116'], {
    nl: {
      label: 'Hoe lang mag overmacht duren?',
      hint: 'Iets waar die partij niets aan kan doen: brand, ziekte, een verbod, een storm.',
      why: 'Een tijd wachten is redelijk. Voor altijd wachten niet.',
      example: '6 weken',
    },
    en: {
      label: 'How long may force majeure last?',
      hint: 'Something that party can do nothing about: fire, illness, a ban, a storm.',
      why: 'To wait for a time is fair. To wait for ever is not.',
      example: '6 weeks',
    },
  }),
  detail(
    'force-majeure-then',
    choice(
      [
        {
          id: 'replace',
          nl: 'De anderen mogen het werk laten doen',
          en: 'The others may have the work done',
        },
        { id: 'talk', nl: 'Samen een oplossing zoeken', en: 'Look for a solution together' },
        { id: 'leave', nl: 'Iedereen mag stoppen', en: 'Anybody may stop' },
      ],
      { other: true },
    ),
    ['Q116'],
    {
      nl: {
        label: 'Wat mag er als overmacht langer duurt?',
        hint: 'Kies wat het beste past.',
        why: 'Dan hoeft u op het slechtste moment niet meer te onderhandelen.',
        example: 'De anderen mogen het werk laten doen',
      },
      en: {
        label: 'What may be done if force majeure lasts longer?',
        hint: 'Choose what fits best.',
        why: 'Then you need not negotiate at the worst of times.',
        example: 'The others may have the work done',
      },
    },
  ),
  detail('pay-anyway', yesNo, ['Q116'], {
    nl: {
      label: 'Gaan betalingen door bij overmacht?',
      hint: 'Wie geld moet betalen, heeft zelden overmacht.',
      why: 'Huur en lonen lopen door, ook als het festival niet doorgaat.',
      example: 'Ja',
    },
    en: {
      label: 'Do payments go on during force majeure?',
      hint: 'Whoever must pay money seldom has force majeure.',
      why: 'Rent and wages go on, even if the festival does not.',
      example: 'Yes',
    },
  }),
];
