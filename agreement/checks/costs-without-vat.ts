import { isKnown } from '../answer.ts';
import type { Check } from '../finding.ts';
import { toMillionths } from '../money/minor-units.ts';

/** Costs passed on without VAT as costs for joint account, with a margin on them or without a key fixed beforehand. */
export const costsWithoutVat: Check = {
  id: 29,
  find(answers) {
    const { costs, 'costs-vat': vat, 'costs-overhead': overhead, 'costs-shares': key } = answers.money ?? {};
    const isShared = costs === 'joint' || costs === 'rest';
    if (!isShared || vat !== 'joint-account') return [];
    const hasMargin =
      isKnown<string>(overhead as string | undefined) && toMillionths(overhead as string) > 0n;
    // Whoever bears the rest is a key too.
    const isKeyless = costs === 'joint' && key === undefined;
    if (!hasMargin && !isKeyless) return [];
    const at = [hasMargin && '/money/costs-overhead', isKeyless && '/money/costs-shares'];
    return [
      {
        level: 'warning',
        at: ['/money/costs-vat', ...at.filter((place) => place !== false)],
        message: {
          nl: 'Kosten zonder btw doorrekenen kan alleen zonder opslag en met een sleutel die vooraf vaststaat.',
          en: 'Costs can be passed on without VAT only without a margin, and by a key that is fixed beforehand.',
        },
        fix: {
          nl: 'Haal de opslag weg, vul de sleutel in, of reken btw. Laat het nakijken door een belastingadviseur.',
          en: 'Remove the margin, fill in the key, or charge VAT. Have it checked by a tax adviser.',
        },
      },
    ];
  },
};
