import type { Condition } from '../../question.ts';

export const withPersonalData: Condition = { at: 'data/personal', is: [true] };
