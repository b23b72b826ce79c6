import type { Condition } from '../../question.ts';

export const withRevenue: Condition = { at: 'money/revenue', is: [true] };
export const withoutRevenue: Condition = { at: 'money/revenue', is: [false] };
export const withJointCosts: Condition = { at: 'money/costs', is: ['joint', 'rest'] };
export const withSharedLosses: Condition = { at: 'money/losses', is: ['shared'] };
