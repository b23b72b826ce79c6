import { choice } from '../kinds/choice.ts';
import { date } from '../kinds/date.ts';
import { list } from '../kinds/list.ts';
import { money } from '../kinds/money.ts';
import { quantity } from '../kinds/quantity.ts';
import { shares } from '../kinds/shares.ts';
import { line } from '../kinds/text.ts';
import { yesNo } from '../kinds/yes-no.ts';
import type { Condition, Topic } from '../question.ts';
import { detail, question } from './asking.ts';

const withPilot: Condition = { at: 'pilot/pilot', is: [true] };

const tests = [
  question('hypothesis', line, ['Q118'], {
    nl: {
      label: 'Wat wilt u weten?',
      hint: 'Eén vraag die de proef beantwoordt.',
      why: 'Een proef zonder vraag slaagt altijd, en leert u niets.',
      example: 'blijft het geluid binnen de grens?',
    },
    en: {
      label: 'What do you want to know?',
      hint: 'One question that the pilot answers.',
      why: 'A pilot without a question always succeeds, and teaches nothing.',
      example: 'does the sound stay within the limit?',
    },
  }),
  question('pass-mark', line, ['Q118'], {
    nl: {
      label: 'Wanneer is het geslaagd?',
      hint: 'Liefst een getal.',
      why: 'Wie de lat vooraf legt, hoeft er achteraf niet over te twisten.',
      example: 'onder 75 dB(A)',
    },
    en: {
      label: 'When has it passed?',
      hint: 'Preferably a figure.',
      why: 'If you set the bar beforehand, you need not argue afterwards.',
      example: 'below 75 dB(A)',
    },
  }),
  question('measured-by', line, ['Q118'], {
    nl: {
      label: 'Wie meet het?',
      hint: 'Een naam of partij.',
      why: 'Een meting waar niemand over gaat, komt er niet.',
      example: 'Gemeente Oudewaard',
    },
    en: {
      label: 'Who measures it?',
      hint: 'A name or a party.',
      why: 'A measurement that is nobody’s job does not happen.',
      example: 'Municipality of Oudewaard',
    },
  }),
];

const phases = [
  question('what', line, ['Q117'], {
    nl: {
      label: 'Wat doet u in deze stap?',
      hint: 'In een paar woorden.',
      why: 'Met kleine stappen kunt u onderweg nog bijsturen.',
      example: 'eerste workshop',
    },
    en: {
      label: 'What do you do in this step?',
      hint: 'In a few words.',
      why: 'Small steps let you adjust along the way.',
      example: 'first workshop',
    },
  }),
  question('from', date, ['Q117'], {
    moment: { nl: 'deze stap begint', en: 'this step starts' },
    nl: {
      label: 'Wanneer begint hij?',
      hint: 'Een dag, of woorden zoals “eind september 2026”.',
      why: 'Zo weet ieder wanneer hij tijd moet vrijhouden.',
      example: '21 september 2026',
    },
    en: {
      label: 'When does it start?',
      hint: 'A day, or words such as “end of September 2026”.',
      why: 'It tells everybody when to keep time free.',
      example: '21 September 2026',
    },
  }),
  question('until', date, ['Q117'], {
    optional: true,
    moment: { nl: 'deze stap is klaar', en: 'this step is done' },
    nl: {
      label: 'En wanneer is hij klaar?',
      hint: 'Leeg laten als het één dag is.',
      why: 'De volgende stap begint pas als deze klaar is.',
      example: '2 oktober 2026',
    },
    en: {
      label: 'And when is it done?',
      hint: 'Leave empty if it is one day.',
      why: 'The next step only begins when this one is done.',
      example: '2 October 2026',
    },
  }),
];

const endings = [
  question(
    'subject',
    choice(
      [
        { id: 'results', nl: 'Wat is gemaakt', en: 'What was made' },
        { id: 'data', nl: 'Gegevens', en: 'Data' },
        { id: 'costs', nl: 'Gemaakte kosten', en: 'Costs incurred' },
        { id: 'customers', nl: 'Klanten', en: 'Customers' },
        { id: 'equipment', nl: 'Spullen', en: 'Equipment' },
      ],
      { other: true },
    ),
    ['Q121'],
    {
      nl: {
        label: 'Waar gaat het om?',
        hint: 'Eén onderwerp per regel.',
        why: 'Bij een proef die stopt, blijft er altijd iets liggen.',
        example: 'Wat is gemaakt',
      },
      en: {
        label: 'What is it about?',
        hint: 'One subject per line.',
        why: 'When a pilot stops, something is always left.',
        example: 'What was made',
      },
    },
  ),
  question('outcome', line, ['Q121'], {
    nl: {
      label: 'Wat gebeurt ermee?',
      hint: 'Wie het krijgt, wist of betaalt.',
      why: 'Wie dit vooraf weet, durft makkelijker te beginnen en te stoppen.',
      example: 'blijft van de maker; de ander gebruikt het niet meer',
    },
    en: {
      label: 'What happens to it?',
      hint: 'Who gets it, deletes it or pays.',
      why: 'If you know this beforehand, you dare to begin and to stop.',
      example: 'stays with its maker; the other no longer uses it',
    },
  }),
];

export const pilot: Topic = {
  id: 'pilot',
  tip: 7,
  title: { nl: 'Eerst een proef', en: 'A pilot first' },
  about: {
    nl: 'Klein beginnen, en dan beslissen of u doorgaat',
    en: 'Begin small, then decide whether to go on',
  },
  feeds: ['pilot'],
  questions: [
    question('pilot', yesNo, ['Q117'], {
      nl: {
        label: 'Begint u met een proef?',
        hint: 'Een korte tijd of een klein stuk van het werk.',
        why: 'Samenwerken leert u door het te doen. Een proef laat zien of het werkt, voor een kleine prijs.',
        example: 'Ja',
      },
      en: {
        label: 'Do you begin with a pilot?',
        hint: 'A short time, or a small piece of the work.',
        why: 'You learn to work together by doing it. A pilot shows whether it works, at a small price.',
        example: 'Yes',
      },
    }),
    question('what', line, ['Q117'], {
      when: withPilot,
      nl: {
        label: 'Wat doet u in de proef?',
        hint: 'In één zin.',
        why: 'Zo weet ieder wat er wel en niet bij hoort.',
        example: 'het eerste boek, voor verzorgingshuis De Linde',
      },
      en: {
        label: 'What do you do in the pilot?',
        hint: 'In one sentence.',
        why: 'It tells everybody what belongs to it and what does not.',
        example: 'the first book, for one care home',
      },
    }),
    question('start', date, ['Q117'], {
      when: withPilot,
      moment: { nl: 'de proef begint', en: 'the pilot starts' },
      nl: {
        label: 'Wanneer begint de proef?',
        hint: 'De eerste dag.',
        why: 'Vanaf dan telt wat u meet.',
        example: '1 september 2026',
      },
      en: {
        label: 'When does the pilot start?',
        hint: 'The first day.',
        why: 'What you measure counts from then.',
        example: '1 September 2026',
      },
    }),
    question('end', date, ['Q117'], {
      when: withPilot,
      moment: { nl: 'de laatste dag van de proef', en: 'the last day of the pilot' },
      nl: {
        label: 'Wanneer eindigt de proef?',
        hint: 'De laatste dag.',
        why: 'Een proef zonder einde is geen proef.',
        example: '15 oktober 2026',
      },
      en: {
        label: 'When does the pilot end?',
        hint: 'The last day.',
        why: 'A pilot without an end is no pilot.',
        example: '15 October 2026',
      },
    }),
    detail('phases', list(phases), ['Q117'], {
      when: withPilot,
      nl: {
        label: 'Heeft de proef stappen?',
        hint: 'Eén stap per regel. Eén geheel? Sla dit dan over.',
        why: 'Een lange proef overziet u beter in stukken.',
        example: 'eerste workshop, eind september 2026',
      },
      en: {
        label: 'Does the pilot have steps?',
        hint: 'One step per line. If it is one whole, skip this.',
        why: 'You can see through a long pilot better in pieces.',
        example: 'first workshop, end of September 2026',
      },
    }),
    detail('size', quantity, ['Q117'], {
      when: withPilot,
      nl: {
        label: 'Hoe groot is de proef?',
        hint: 'Een getal en waarvan; “hoogstens” mag ook.',
        why: 'Klein genoeg om te kunnen mislukken, groot genoeg om iets te leren.',
        example: '250 bezoekers',
      },
      en: {
        label: 'How large is the pilot?',
        hint: 'A number and of what; “at most” will do too.',
        why: 'Small enough that it may fail, large enough to teach you something.',
        example: '250 visitors',
      },
    }),
    detail('budget', money, ['Q119'], {
      when: withPilot,
      nl: {
        label: 'Wat mag de proef kosten?',
        hint: 'Hoogstens, voor alle partijen samen.',
        why: 'Een proef zonder grens wordt vanzelf het echte werk.',
        example: '€ 2.500',
      },
      en: {
        label: 'What may the pilot cost?',
        hint: 'At most, for all parties together.',
        why: 'A pilot without a limit turns into the real thing.',
        example: '€2,500',
      },
    }),
    detail('paid-by', line, ['Q119'], {
      when: withPilot,
      nl: {
        label: 'Wie betaalt de proef?',
        hint: 'Een naam, of hoe u de kosten deelt.',
        why: 'De kosten komen vóór de opbrengst. Iemand moet ze voorschieten.',
        example: 'ieder de helft',
      },
      en: {
        label: 'Who pays for the pilot?',
        hint: 'A name, or how you share the costs.',
        why: 'Costs come before revenue. Somebody has to advance them.',
        example: 'each pays half',
      },
    }),
    detail('split', shares, ['Q119'], {
      when: withPilot,
      nl: {
        label: 'Verdeelt u de opbrengst tijdens de proef anders?',
        hint: 'Alleen invullen als het anders is dan daarna. Samen is dat precies 100%.',
        why: 'In een proef doet de één soms meer dan straks.',
        example: 'Studio Fien 50%, J.P. ’t Hart Fotografie 50%',
      },
      en: {
        label: 'Do you share revenue differently during the pilot?',
        hint: 'Only if it differs from afterwards. Together exactly 100%.',
        why: 'In a pilot one of you may do more than later on.',
        example: 'Studio Fien 50%, J.P. ’t Hart Photography 50%',
      },
    }),
    question('tests', list(tests), ['Q118'], {
      when: withPilot,
      nl: {
        label: 'Waaraan ziet u of de proef slaagt?',
        hint: 'Eén of twee toetsen is genoeg.',
        why: 'Zo beslist u op wat u zag, en niet op hoe u zich voelt.',
        example: 'geluid onder 75 dB(A), gemeten door de gemeente',
      },
      en: {
        label: 'How do you see whether the pilot has passed?',
        hint: 'One or two tests are enough.',
        why: 'You decide on what you saw, not on how you feel.',
        example: 'sound below 75 dB(A), measured by the municipality',
      },
    }),
    question('decision', date, ['Q120'], {
      when: withPilot,
      moment: { nl: 'uiterlijk beslissen over doorgaan', en: 'latest day to decide whether to go on' },
      nl: {
        label: 'Wanneer beslist u of u doorgaat?',
        hint: 'Een dag, of “14 dagen na het einde van de proef”.',
        why: 'Zonder datum glijdt een proef vanzelf door.',
        example: '14 dagen na het einde van de proef',
      },
      en: {
        label: 'When do you decide whether to go on?',
        hint: 'A day, or “14 days after the end of the pilot”.',
        why: 'Without a date a pilot slides on by itself.',
        example: '14 days after the end of the pilot',
      },
    }),
    question('decider', line, ['Q120'], {
      when: withPilot,
      nl: {
        label: 'Wie beslist?',
        hint: 'Namen of functies.',
        why: 'Doorgaan is een besluit, geen gewoonte.',
        example: 'alle partijen samen',
      },
      en: {
        label: 'Who decides?',
        hint: 'Names or roles.',
        why: 'Going on is a decision, not a habit.',
        example: 'all parties together',
      },
    }),
    question(
      'default',
      choice([
        { id: 'stop', nl: 'Dan stopt het', en: 'Then it stops' },
        { id: 'continue', nl: 'Dan gaat het door', en: 'Then it goes on' },
        { id: 'extend', nl: 'Dan duurt de proef nog eens zo lang', en: 'Then the pilot lasts as long again' },
      ]),
      ['Q120'],
      {
        when: withPilot,
        nl: {
          label: 'En als niemand beslist?',
          hint: 'Kies wat er dan vanzelf gebeurt.',
          why: 'Niet beslissen is ook een besluit. Kies het liever zelf.',
          example: 'Dan stopt het',
        },
        en: {
          label: 'And if nobody decides?',
          hint: 'Choose what then happens by itself.',
          why: 'Not deciding is a decision too. Better choose it yourself.',
          example: 'Then it stops',
        },
      },
    ),
    detail('if-stopped', list(endings), ['Q121'], {
      when: withPilot,
      nl: {
        label: 'Wat gebeurt er als u na de proef stopt?',
        hint: 'Met wat is gemaakt, gegevens, kosten en klanten.',
        why: 'Stoppen moet net zo goed kunnen als doorgaan.',
        example: 'gegevens: de gemeente wist ze binnen een maand',
      },
      en: {
        label: 'What happens if you stop after the pilot?',
        hint: 'To what was made, data, costs and customers.',
        why: 'Stopping must be as possible as going on.',
        example: 'data: the municipality deletes them within a month',
      },
    }),
  ],
};
