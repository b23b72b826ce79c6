import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers, Row } from '../agreement/answer.ts';
import { findings } from '../agreement/checks/index.ts';
import { fromMinorUnits } from '../agreement/money/minor-units.ts';
import { settle } from '../agreement/money/settle.ts';
import { settlementJson } from '../agreement/money/settlement-json.ts';
import { waterfall } from '../agreement/money/waterfall.ts';
import { whatIf } from '../agreement/money/what-if.ts';
import { best, rounded } from './measure.ts';

const euros = (cents: number) => fromMinorUnits(BigInt(cents), 'EUR');

/** A rule of each kind, by turns. */
function rule(at: number, parties: number): Row {
  const receiver = `p${(at % parties) + 1}`;
  const kinds = [
    { model: 'fee', receiver, amount: euros(100_00) },
    { model: 'royalty', receiver, percentage: '0.01', of: 'gross' },
    { model: 'split', shares: 'equal', amount: euros(200_00) },
    { model: 'tiers', receiver, of: 'gross', steps: 'part' },
    { model: 'milestone', receiver, amount: euros(50_00), evidence: 'a report', approver: 'all' },
  ];
  return { id: `r${at + 1}`, ...kinds[at % kinds.length] };
}

/** An agreement about money of so many parties and rules; the steps of those in steps come with them. */
export function agreement(parties: number, rules: number): Answers {
  const layers = Array.from({ length: rules }, (_, at) => rule(at, parties));
  const stepped = layers.filter((layer) => 'steps' in layer);
  return {
    parties: {
      items: Array.from({ length: parties }, (_, at) => ({ id: `p${at + 1}`, name: `Partij ${at + 1}` })),
    },
    money: {
      revenue: true,
      streams: [{ id: 'r1', name: 'Verkoop', shares: 'equal' }],
      layers,
      tiers: stepped.map(({ id }, at) => ({
        id: `r${at + 1}`,
        layer: id,
        band: { 'at-least': euros(0) },
        percentage: '0.05',
      })),
    },
  };
}

/** What settling, saying and checking take in milliseconds as an agreement grows, and how much for each rule: level or falling is linear. */
export function benchMoney(): Record<string, object> {
  const sizes = [2, 20].flatMap((parties) => [10, 100, 1000].map((rules) => [parties, rules] as const));
  return Object.fromEntries(
    sizes.map(([parties, rules]) => {
      const answers = agreement(parties, rules);
      const [, { figures }] = whatIf(answers).scenarios as [
        object,
        { figures: Parameters<typeof settle>[1] },
      ];
      const settlement = settle(answers, figures);
      const settled = best(() => settle(answers, figures));
      const said = best(() => settlementJson(settlement, answers, 'nl'));
      const drawn = best(() => waterfall(settlement.pools[0]!, figures, answers, 'nl'));
      const checked = best(() => findings(answers, 'nl'));
      return [
        `${parties} parties, ${rules} rules`,
        {
          'settle (ms)': rounded(settled),
          'settle, per rule (µs)': rounded((settled * 1000) / rules),
          'in words (ms)': rounded(said),
          'waterfall (ms)': rounded(drawn),
          'checks (ms)': rounded(checked),
          'checks, per rule (µs)': rounded((checked * 1000) / rules),
        },
      ];
    }),
  );
}

/** A thousand periods of the festival, each settled: what somebody who tries amounts out may ask in a day. */
export function benchScenarios(count = 1000): { 'all (ms)': number; 'each (µs)': number } {
  const path = join(import.meta.dirname, '../examples/festival.json');
  const { answers } = JSON.parse(readFileSync(path, 'utf8')) as { answers: Answers };
  const [, { figures }] = whatIf(answers).scenarios as [object, { figures: Parameters<typeof settle>[1] }];
  const periods = Array.from({ length: count }, (_, at) => ({
    ...figures,
    revenue: { r1: euros(at * 12_345) },
  }));
  const taken = best(() => periods.map((period) => settle(answers, period)));
  return { 'all (ms)': rounded(taken), 'each (µs)': rounded((taken * 1000) / count) };
}
