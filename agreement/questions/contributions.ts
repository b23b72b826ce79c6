import { list } from '../kinds/list.ts';
import type { Topic } from '../question.ts';
import { question } from './asking.ts';
import { amount } from './contributions/amount.ts';
import { care } from './contributions/care.ts';
import { core } from './contributions/core.ts';
import { dependencies } from './contributions/dependencies.ts';
import { late } from './contributions/late.ts';
import { payments } from './contributions/payments.ts';
import { people } from './contributions/people.ts';
import { terms } from './contributions/terms.ts';

export const contributions: Topic = {
  id: 'contributions',
  tip: 6,
  title: { nl: 'Wat ieder inbrengt', en: 'What each party brings' },
  about: {
    nl: 'Geld, uren, spullen, kennis en contacten',
    en: 'Money, hours, things, knowledge and contacts',
  },
  feeds: ['contributions', 'schedule-contributions'],
  questions: [
    question(
      'items',
      list([...core, ...late, ...terms, ...amount, ...care]),
      ['Q18', 'Q19', 'Q20', 'Q21', 'Q22', 'Q23', 'Q24', 'Q26', 'Q27', 'Q28'],
      {
        nl: {
          label: 'Wat brengt ieder in?',
          hint: 'Elke bijdrage apart. Ook een netwerk of een goede naam telt.',
          why: 'Partners breken vaker op werk dat niemand had uitgesproken dan op werk dat tegenviel.',
          example: '12 uur per week vormgeving door Studio Fien',
        },
        en: {
          label: 'What does each party bring?',
          hint: 'Each contribution by itself. A network or a good name counts too.',
          why: 'Work that nobody spelled out parts more partners than work that went badly.',
          example: '12 hours a week of design by Studio Fien',
        },
      },
    ),
    payments,
    dependencies,
    people,
  ],
};
