import { expect, it } from 'vitest';
import { saySteps } from '#agreement/money/say-steps';
import { settle } from '#agreement/money/settle';
import { euros, rows, shares } from '../checks/tables/table.ts';
import { agreed, came, made } from './settled.ts';

const answers = agreed({
  basis: 'net',
  costs: 'joint',
  'costs-shares': 'equal',
  losses: 'shared',
  'loss-shares': shares('70', '30'),
  'loss-caps': rows({ party: 'p1', cap: euros('500.00') }),
  streams: rows({ name: 'Tickets', shares: shares('60', '40') }),
  layers: rows(
    { model: 'costs', receiver: 'all' },
    { model: 'fee', receiver: 'p1', amount: euros('7500.00') },
    { model: 'guarantee', receiver: 'p2', payer: 'p1', amount: euros('48000.00') },
  ),
});
const costs = made(['p1', '28500.00'], ['p2', '20000.00']);

const said = (amount: string, language: 'nl' | 'en') => {
  const { pools } = settle(answers, came(amount, { costs }));
  return saySteps(pools[0]!, answers, language).map(({ sentence }) => sentence.replaceAll('\u00a0', ' '));
};

it('says what each step takes, what is left, and what each party has so far', () => {
  expect(said('97000.00', 'nl')).toEqual([
    '1. gemaakte kosten terug: € 48.500,00. Wat overblijft: € 48.500,00. A: € 28.500,00 (tot nu toe € 28.500,00). B: € 20.000,00 (tot nu toe € 20.000,00).',
    '2. een vaste vergoeding: € 7.500,00. Wat overblijft: € 41.000,00. A: € 7.500,00 (tot nu toe € 36.000,00).',
    'De rest: € 41.000,00. Wat overblijft: € 0,00. A: € 24.600,00 (tot nu toe € 60.600,00). B: € 16.400,00 (tot nu toe € 36.400,00).',
    '3. aanvulling tot het minimum: € 11.600,00. Wat wie het minimum krijgt dan heeft: € 48.000,00. A: € -11.600,00 (tot nu toe € 49.000,00). B: € 11.600,00 (tot nu toe € 48.000,00).',
  ]);
});

it('says what falls short, and what nobody bears', () => {
  const steps = said('48000.00', 'en');
  expect(steps.slice(0, 2)).toEqual([
    '1. costs paid back first: €48,000.00. What is left: €0.00. Short by: €500.00. A: €28,206.19 (so far €28,206.19). B: €19,793.81 (so far €19,793.81).',
    '2. a fixed fee: €0.00. What is left: €0.00. Short by: €7,500.00.',
  ]);
  expect(steps.at(-1)).toBe(
    'Loss: €500.00. What nobody bears: €0.00. A: €350.00 (so far €350.00). B: €150.00 (so far €150.00).',
  );
});
