import { isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

/** A milestone without proof or day, or whose reward goes to the one party that says it has been reached. */
export const milestoneJudge: Check = {
  id: 24,
  find: (answers) =>
    rowsOf(answers, 'money', 'layers').flatMap((layer, index) =>
      layer.model === 'milestone' ? [...unproven(layer, index), ...judgedByReceiver(layer, index)] : [],
    ),
};

function unproven(layer: Row, index: number): Found[] {
  const missing = ['evidence', 'due'].filter((field) => layer[field] === undefined);
  if (missing.length === 0 || layer.rule !== undefined) return [];
  return [
    {
      level: 'error',
      at: missing.map((field) => `/money/layers/${index}/${field}`),
      message: {
        nl: 'Bij deze mijlpaal staat niet waaruit blijkt dat zij is gehaald, of wanneer dat uiterlijk moet.',
        en: 'This milestone does not say what shows that it has been reached, or by when.',
      },
      fix: {
        nl: 'Vul het bewijs en de laatste dag in.',
        en: 'Fill in the evidence and the last day.',
      },
    },
  ];
}

function judgedByReceiver({ approver, receiver }: Row, index: number): Found[] {
  if (!isKnown(approver) || approver !== receiver || approver === 'all') return [];
  return [
    {
      level: 'warning',
      at: [`/money/layers/${index}/approver`, `/money/layers/${index}/receiver`],
      message: {
        nl: 'Wie de beloning krijgt, stelt zelf vast dat de mijlpaal is gehaald.',
        en: 'Whoever gets the reward establishes that the milestone has been reached.',
      },
      fix: {
        nl: 'Laat een andere partij of alle partijen samen dat vaststellen.',
        en: 'Have another party or all parties together establish that.',
      },
    },
  ];
}
