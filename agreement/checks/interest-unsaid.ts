import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { namesOf } from './in-words.ts';

/** Parties that have not said what they want from it, while others have. */
export const interestUnsaid: Check = {
  id: 7,
  find(answers) {
    const spoken = new Set(
      ['why', 'needs'].flatMap((id) => rowsOf(answers, 'strategy', id).map(({ party }) => party)),
    );
    const isSilent = ({ id }: { id: string }) => !spoken.has(id);
    const someSpoke = partiesOf(answers).some((party) => !isSilent(party));
    if (!someSpoke || !partiesOf(answers).some(isSilent) || isOpen(answers)) return [];
    const names = namesOf(answers, isSilent);
    return [
      {
        level: 'warning',
        at: ['/strategy/why'],
        message: {
          nl: `Nog niet bekend waarom zij meedoen en wat het hun moet opleveren: ${names.nl}.`,
          en: `We do not know yet why they take part, or what they need from it: ${names.en}.`,
        },
        fix: {
          nl: 'Vraag ernaar. Een belang dat u kent, kunt u helpen waarmaken.',
          en: 'Ask them. You can help along an interest that you know.',
        },
      },
    ];
  },
};

function isOpen({ strategy = {} }: Answers): boolean {
  return [strategy.why, strategy.needs].some((answer) => answer !== undefined && !isKnown(answer));
}
