import { duration } from '../kinds/duration.ts';
import { list } from '../kinds/list.ts';
import { line } from '../kinds/text.ts';
import type { Topic } from '../question.ts';
import { detail, question } from './asking.ts';
import { outward } from './working/outward.ts';
import { requirements } from './working/requirements.ts';
import { activities, daily } from './working/tasks.ts';

const channels = [
  question('purpose', line, ['Q56'], {
    nl: {
      label: 'Waarvoor?',
      hint: 'Bijvoorbeeld: overleg, spoed, bestanden delen.',
      why: 'Wie niet weet waar iets staat, mist het.',
      example: 'wekelijks overleg',
    },
    en: {
      label: 'For what?',
      hint: 'For example: meetings, urgent matters, sharing files.',
      why: 'If you do not know where something is, you miss it.',
      example: 'weekly meeting',
    },
  }),
  question('channel', line, ['Q56'], {
    nl: {
      label: 'Hoe en wanneer?',
      hint: 'Het middel, en de dag en tijd als die vastligt.',
      why: 'Een vast moment hoeft u niet telkens af te spreken.',
      example: 'bellen, maandag 9.30 uur',
    },
    en: {
      label: 'How and when?',
      hint: 'The means, and the day and time if fixed.',
      why: 'A fixed moment need not be arranged every time.',
      example: 'by phone, Monday 9.30',
    },
  }),
];

export const working: Topic = {
  id: 'working',
  tip: 6,
  title: { nl: 'Samen werken en contact houden', en: 'Working together and keeping in touch' },
  about: { nl: 'Waar en hoe snel u elkaar bereikt', en: 'Where and how quickly you reach each other' },
  feeds: ['working'],
  questions: [
    question('channels', list(channels), ['Q56'], {
      nl: {
        label: 'Hoe houdt u contact?',
        hint: 'Eén regel per doel: overleg, spoed, bestanden.',
        why: 'De één leest mail eens per dag, de ander belt. Spreek af wat waarvoor is.',
        example: 'Overleg: bellen, maandag 9.30 uur',
      },
      en: {
        label: 'How do you keep in touch?',
        hint: 'One line for each purpose: meetings, urgent matters, files.',
        why: 'One reads mail once a day, the other phones. Agree what is for what.',
        example: 'Meetings: by phone, Monday 9.30',
      },
    }),
    question('reply-time', duration, ['Q56'], {
      nl: {
        label: 'Binnen hoeveel tijd antwoordt u elkaar?',
        hint: 'Op een gewone vraag.',
        why: 'Wie weet wanneer er antwoord komt, hoeft zich niet te ergeren.',
        example: '2 werkdagen',
      },
      en: {
        label: 'How soon do you answer each other?',
        hint: 'To an ordinary question.',
        why: 'If you know when an answer comes, you need not be annoyed.',
        example: '2 working days',
      },
    }),
    question('reply-urgent', duration, ['Q56'], {
      optional: true,
      nl: {
        label: 'En bij spoed?',
        hint: 'Als wachten schade geeft.',
        why: 'Spoed werkt alleen als iedereen hetzelfde onder snel verstaat.',
        example: '4 uur',
      },
      en: {
        label: 'And when it is urgent?',
        hint: 'When waiting does damage.',
        why: 'Urgency only works when everybody means the same by quick.',
        example: '4 hours',
      },
    }),
    detail('availability', line, ['Q56'], {
      nl: {
        label: 'Wanneer bent u bereikbaar, en hoe meldt u vakantie?',
        hint: 'Dagen en uren, en hoe lang vooraf u zegt dat u weg bent.',
        why: 'Wie weet dat de ander er vrijdag niet is, belt op donderdag.',
        example: 'op werkdagen van 9 tot 17 uur; vakantie melden we twee weken vooraf',
      },
      en: {
        label: 'When can you be reached, and how do you announce holidays?',
        hint: 'Days and hours, and how long beforehand you say that you will be away.',
        why: 'If you know that the other is away on Friday, you phone on Thursday.',
        example: 'on working days from 9 am to 5 pm; holidays two weeks ahead',
      },
    }),
    question('language', line, ['Q57'], {
      nl: {
        label: 'In welke taal werkt u samen?',
        hint: 'De taal van overleg en verslagen.',
        why: 'Ook binnen Nederland werken teams soms in twee talen.',
        example: 'Nederlands',
      },
      en: {
        label: 'What is your working language?',
        hint: 'The language of meetings and minutes.',
        why: 'Even within one country teams may work in two languages.',
        example: 'English',
      },
    }),
    question('tools', line, ['Q57'], {
      optional: true,
      nl: {
        label: 'Welke hulpmiddelen deelt u, en wie beheert ze?',
        hint: 'Een gedeelde map, een planning, een agenda.',
        why: 'Gaat de beheerder weg, dan moet de rest er nog bij kunnen.',
        example: 'een gedeelde map, beheerd door Studio Fien',
      },
      en: {
        label: 'Which tools do you share, and who administers them?',
        hint: 'A shared folder, a schedule, a calendar.',
        why: 'If the administrator leaves, the others must still get in.',
        example: 'a shared folder, administered by Studio Fien',
      },
    }),
    question('bad-news', duration, ['Q61'], {
      nl: {
        label: 'Binnen hoeveel tijd vertelt u elkaar slecht nieuws?',
        hint: 'Vertraging, ziekte, een boze klant, minder geld.',
        why: 'Slecht nieuws wordt zelden beter door te wachten. Afspreken maakt het makkelijker om te zeggen.',
        example: '2 werkdagen',
      },
      en: {
        label: 'How soon do you tell each other bad news?',
        hint: 'A delay, illness, an angry customer, less money.',
        why: 'Bad news seldom improves by waiting. Having agreed it makes it easier to say.',
        example: '2 working days',
      },
    }),
    activities,
    requirements,
    ...daily,
    ...outward,
  ],
};
