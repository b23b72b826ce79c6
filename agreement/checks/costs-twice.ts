import { rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Costs that come off twice by the answers: what is shared is profit, and a row pays them back as well. */
export const costsTwice: Check = {
  id: 128,
  find(answers) {
    if (answers.money?.basis !== 'profit') return [];
    const at = rowsOf(answers, 'money', 'layers').flatMap(({ model }, index) =>
      model === 'costs' ? [`/money/layers/${index}/model`] : [],
    );
    if (at.length === 0) return [];
    return [
      {
        level: 'warning',
        at: ['/money/basis', ...at],
        message: {
          nl: 'U verdeelt de winst, dus gaan de kosten er al af. Toch gaan kosten ook nog voor. We tellen ze één keer.',
          en: 'You share the profit, so costs come off already. Yet costs are paid back first as well. We count them once.',
        },
        fix: {
          nl: 'Haal de regel met de kosten weg. Staat er een grens of volgorde in? Houd die regel en kies netto.',
          en: 'Remove the row with the costs. If it sets a limit or an order, keep it and choose net.',
        },
      },
    ];
  },
};
