import * as z from 'zod';
import type { Kind, Option } from '../question.ts';

const options: readonly Option[] = [
  { id: 'yes', nl: 'Ja', en: 'Yes' },
  { id: 'no', nl: 'Nee', en: 'No' },
];

export const yesNo: Kind<boolean> = {
  name: 'yes-no',
  control: 'radios',
  schema: z.boolean('form-wrong'),
  options,
  read({ '': typed = '' }) {
    if (typed === '') return { empty: true };
    if (typed !== 'yes' && typed !== 'no') return { problem: 'choice-unknown' };
    return { answer: typed === 'yes' };
  },
  reply: (answer) => ({ '': answer ? 'yes' : 'no' }),
  say: (answer, { language }) => options[answer ? 0 : 1]![language].toLowerCase(),
};
