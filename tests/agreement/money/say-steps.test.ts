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
    '1. gemaakte kosten terug: van de € 97.000,00 die er is, gaat hier € 48.500,00 heen. Er blijft € 48.500,00 over. A krijgt € 28.500,00 (tot nu toe € 28.500,00). B krijgt € 20.000,00 (tot nu toe € 20.000,00).',
    '2. een vaste vergoeding: van de € 48.500,00 die er is, gaat hier € 7.500,00 heen. Er blijft € 41.000,00 over. A krijgt € 7.500,00 (tot nu toe € 36.000,00).',
    'De rest: de Partijen verdelen € 41.000,00. A krijgt € 24.600,00 (tot nu toe € 60.600,00). B krijgt € 16.400,00 (tot nu toe € 36.400,00).',
    '3. aanvulling tot het minimum: B heeft € 36.400,00. A vult dat met € 11.600,00 aan tot € 48.000,00. A betaalt € 11.600,00 (tot nu toe € 49.000,00). B krijgt € 11.600,00 (tot nu toe € 48.000,00).',
  ]);
});

it('says what falls short, and what nobody bears', () => {
  const steps = said('48000.00', 'en');
  expect(steps.slice(0, 2)).toEqual([
    '1. costs paid back first: of the €48,000.00 there is, €48,000.00 goes here. Nothing is left. It falls short by €500.00. A gets €28,206.19 (so far €28,206.19). B gets €19,793.81 (so far €19,793.81).',
    '2. a fixed fee: nothing is left for this. It falls short by €7,500.00.',
  ]);
  expect(steps.at(-1)).toBe(
    'Loss: there is a loss of €500.00. A bears €350.00 (so far €350.00). B bears €150.00 (so far €150.00).',
  );
});
