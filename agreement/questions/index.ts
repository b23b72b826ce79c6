import type { Topic } from '../question.ts';
import { change } from './change.ts';
import { confidentiality } from './confidentiality.ts';
import { conflict } from './conflict.ts';
import { contributions } from './contributions.ts';
import { data } from './data.ts';
import { dialogue } from './dialogue.ts';
import { exclusivity } from './exclusivity.ts';
import { general } from './general.ts';
import { goal } from './goal.ts';
import { governance } from './governance.ts';
import { ip } from './ip.ts';
import { liability } from './liability.ts';
import { money } from './money.ts';
import { parties } from './parties.ts';
import { pilot } from './pilot.ts';
import { reporting } from './reporting.ts';
import { strategy } from './strategy.ts';
import { term } from './term.ts';
import { working } from './working.ts';

/** Everything we ask, in the order we ask it. */
export const interview: readonly Topic[] = [
  parties,
  strategy,
  goal,
  contributions,
  money,
  reporting,
  governance,
  working,
  dialogue,
  change,
  conflict,
  ip,
  confidentiality,
  data,
  exclusivity,
  liability,
  pilot,
  term,
  general,
];

export function topicOf(id: string): Topic | undefined {
  return interview.find((topic) => topic.id === id);
}
