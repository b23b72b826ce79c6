import type { Topic } from '../question.ts';
import { accounts } from './ip/accounts.ts';
import { background } from './ip/background.ts';
import { publishing } from './ip/publishing.ts';
import { results } from './ip/results.ts';
import { together } from './ip/together.ts';

export const ip: Topic = {
  id: 'ip',
  tip: 6,
  title: { nl: 'Wat u maakt', en: 'What you make' },
  about: {
    nl: 'Van wie foto’s, teksten, software en namen zijn',
    en: 'Who owns pictures, texts, software and names',
  },
  feeds: ['ip'],
  questions: [results, background, ...together, ...publishing, accounts],
};
