import { date } from '../../kinds/date.ts';
import { list } from '../../kinds/list.ts';
import { party } from '../../kinds/party.ts';
import { row } from '../../kinds/row.ts';
import { line } from '../../kinds/text.ts';
import { detail, question } from '../asking.ts';

const fields = [
  question('contribution', row('contributions/items'), ['Q25'], {
    nl: {
      label: 'Welke bijdrage moet wachten?',
      hint: 'Kies de bijdrage uit de lijst.',
      why: 'Wie weet dat een ander wacht, levert eerder op tijd.',
      example: 'Podium en licht',
    },
    en: {
      label: 'Which contribution has to wait?',
      hint: 'Choose the contribution from the list.',
      why: 'Whoever knows that another is waiting will sooner be on time.',
      example: 'Stage and lights',
    },
  }),
  question('waits-for', row('contributions/items'), ['Q25'], {
    optional: true,
    nl: {
      label: 'Wacht die op een andere bijdrage? Op welke?',
      hint: 'Wacht die op iets anders? Laat dit leeg en ga naar de volgende vraag.',
      why: 'Zo is te zien of de dagen op elkaar aansluiten.',
      example: 'Gebruik van het park',
    },
    en: {
      label: 'Does it wait for another contribution? For which?',
      hint: 'If it waits for something else, leave this empty and go on to the next question.',
      why: 'It shows whether the days fit together.',
      example: 'Use of the park',
    },
  }),
  question('waits-for-other', line, ['Q25'], {
    optional: true,
    nl: {
      label: 'Of waar wacht die anders op?',
      hint: 'Bijvoorbeeld een vergunning, een besluit of een subsidie.',
      why: 'Over wat een ander beslist, gaat u niet zelf. Dan is het goed om het vroeg te zien aankomen.',
      example: 'de vergunning voor het evenement',
    },
    en: {
      label: 'Or what else does it wait for?',
      hint: 'A permit, for example, a decision or a grant.',
      why: 'What others decide is not in your hands. Then it is good to see it coming.',
      example: 'the permit for the event',
    },
  }),
  question('party', party('one-or-all'), ['Q25'], {
    optional: true,
    nl: {
      label: 'Wie zorgt dat het er komt?',
      hint: 'De partij die het aanvraagt of regelt.',
      why: 'Een vergunning die niemand aanvraagt, komt er niet.',
      example: 'Gemeente Oudewaard',
    },
    en: {
      label: 'Who sees to it?',
      hint: 'The party that applies for it or arranges it.',
      why: 'A permit that nobody applies for never comes.',
      example: 'Oudewaard council',
    },
  }),
  question('expected', date, ['Q25'], {
    optional: true,
    moment: {
      nl: 'wat hiervoor nodig is, wordt verwacht',
      en: 'what it waits for is expected',
    },
    nl: {
      label: 'Wanneer wordt dat verwacht?',
      hint: 'Een dag, of in uw eigen woorden.',
      why: 'Zo is te zien of het op tijd komt.',
      example: '1 mei 2027',
    },
    en: {
      label: 'When is that expected?',
      hint: 'A day, or in your own words.',
      why: 'It shows whether it comes in time.',
      example: '1 May 2027',
    },
  }),
];

export const dependencies = detail('dependencies', list(fields), ['Q25'], {
  nl: {
    label: 'Moet een bijdrage op iets anders wachten?',
    hint: 'Op een andere bijdrage, een vergunning of een besluit.',
    why: 'Veel vertraging begint bij iets waar iedereen op wachtte en niemand om vroeg.',
    example: 'het podium wacht op de vergunning',
  },
  en: {
    label: 'Does a contribution have to wait for something?',
    hint: 'For another contribution, a permit or a decision.',
    why: 'Many a delay begins with what everybody waited for and nobody asked about.',
    example: 'the stage waits for the permit',
  },
});
