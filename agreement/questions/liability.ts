import type { Topic } from '../question.ts';
import { caps } from './liability/caps.ts';
import { forceMajeure } from './liability/force-majeure.ts';
import { insurance } from './liability/insurance.ts';
import { outsiders } from './liability/outsiders.ts';

export const liability: Topic = {
  id: 'liability',
  tip: 6,
  title: { nl: 'Aansprakelijkheid', en: 'Liability' },
  about: {
    nl: 'Hoeveel schade u hoogstens van elkaar vraagt',
    en: 'How much damage you claim from each other at most',
  },
  feeds: ['liability'],
  questions: [...caps, ...outsiders, insurance, ...forceMajeure],
};
