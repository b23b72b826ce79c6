import { type Answers, rowsOf } from '../answer.ts';
import { costsRows, isLimited } from './costs-rows.ts';
import { loose, tiersOf } from './tiers.ts';

/** For templates: whether anything comes before the split, costs among it, whether it comes out of several kinds of revenue, and the steps of each layer. */
export function layersView(answers: Answers): object {
  const layers = rowsOf(answers, 'money', 'layers');
  const first = layers.filter(({ model }) => model !== 'guarantee');
  const isFromSeveral = rowsOf(answers, 'money', 'streams').length > 1;
  const tiers = tiersOf(answers);
  return {
    'comes-first': first.length > 0,
    'costs-paid-back': costsRows(answers).length > 0,
    'costs-limited': costsRows(answers).some((row, _, all) => isLimited(row, all)),
    pooled: isFromSeveral && first.some(({ stream }) => stream === undefined),
    // Steps that belong nowhere stand behind those of all layers.
    layers: [...layers.map(({ id }) => id), loose].map((layer) => ({
      layer,
      known: layer !== loose,
      steps: (tiers.get(layer) ?? []).map(({ id }) => id),
    })),
  };
}
