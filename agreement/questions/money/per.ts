import { choice } from '../../kinds/choice.ts';
import type { Condition } from '../../question.ts';
import { detail } from '../asking.ts';

const spans = choice([
  { id: 'settlement', nl: 'Per afrekening', en: 'Per settlement' },
  { id: 'year', nl: 'Per jaar', en: 'Per year' },
  { id: 'term', nl: 'Over de hele looptijd', en: 'Over the whole term' },
]);

/** The time that the amount or the steps of a row count over. */
export const per = (when?: Condition) =>
  detail('per', spans, ['Q33'], {
    ...(when && { when }),
    nl: {
      label: 'Over welke tijd telt u dit?',
      hint: 'Begint u bij elke afrekening of elk jaar opnieuw?',
      why: '€ 5.000 per jaar is iets anders dan € 5.000 in drie jaar.',
      example: 'Per jaar',
    },
    en: {
      label: 'Over what time do you count this?',
      hint: 'Do you start again at each settlement, or each year?',
      why: '€5,000 a year is something other than €5,000 in three years.',
      example: 'Per year',
    },
  });
