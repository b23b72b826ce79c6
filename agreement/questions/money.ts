import type { Topic } from '../question.ts';
import { costQuestions } from './money/costs.ts';
import { countingQuestions } from './money/counting.ts';
import { keptQuestions } from './money/kept.ts';
import { layerQuestions } from './money/layers.ts';
import { lossQuestions } from './money/losses.ts';
import { reserveQuestions } from './money/reserve.ts';
import { reviewQuestions } from './money/review.ts';
import { settlingQuestions } from './money/settling.ts';
import { streamQuestions } from './money/streams.ts';
import { tierQuestions } from './money/tiers.ts';

export const money: Topic = {
  id: 'money',
  tip: 6,
  title: { nl: 'Opbrengst, kosten en verlies', en: 'Revenue, costs and losses' },
  about: {
    nl: 'Hoe u het geld verdeelt, ook als het tegenvalt',
    en: 'How you share the money, also when it goes badly',
  },
  feeds: ['money', 'schedule-money'],
  questions: [
    ...streamQuestions,
    ...layerQuestions,
    ...tierQuestions,
    ...countingQuestions,
    ...keptQuestions,
    ...reserveQuestions,
    ...costQuestions,
    ...lossQuestions,
    ...settlingQuestions,
    ...reviewQuestions,
  ],
};
