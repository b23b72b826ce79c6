import type { Topic } from '../question.ts';
import { besides } from './governance/besides.ts';
import { bodies, meetings } from './governance/meetings.ts';
import { mandates, reserved } from './governance/powers.ts';
import { ties } from './governance/ties.ts';
import { voting } from './governance/voting.ts';

export const governance: Topic = {
  id: 'governance',
  tip: 9,
  title: { nl: 'Besluiten', en: 'Decisions' },
  about: {
    nl: 'Wie waarover beslist, en wat u doet als het niet lukt',
    en: 'Who decides what, and what you do when it fails',
  },
  feeds: ['governance'],
  questions: [bodies, ...voting, reserved, ...ties, ...besides, mandates, ...meetings],
};
