import { type Answers, rowsOf } from '../answer.ts';
import type { Before, ByRow } from './figures.ts';

/** What a settlement left, for the first one of a new year: rules that count by the year begin again. */
export function inNextYear(left: Before, answers: Answers): Before {
  const yearly = new Set(
    ['layers', 'deductions'].flatMap((list) =>
      rowsOf(answers, 'money', list)
        .filter(({ per }) => per === 'year')
        .map(({ id }) => `${list}/${id}`),
    ),
  );
  const kept = <A>(amounts: ByRow<A> | undefined, ruleOf: (key: string) => string) =>
    Object.fromEntries(Object.entries(amounts ?? {}).filter(([key]) => !yearly.has(ruleOf(key))));
  const layer = (id: string) => `layers/${id}`;
  return {
    ...left,
    used: kept(left.used, (rule) => rule),
    measured: kept(left.measured, layer),
    shared: kept(left.shared, layer),
    received: kept(left.received, layer),
  };
}
