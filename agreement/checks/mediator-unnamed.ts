import { type Answers, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Words that name a list to choose from, or a choice that is still to be made, rather than a person. */
const register =
  /register|\bmfn\b|\b(?:een|a) mediator\b|\bmutual|\bagreed? (?:up)?on\b|\bboth agree|\beens (?:zijn|worden)\b|\bsamen kiezen\b/i;

/** Mediation as a step in a conflict, without a mediator or a way to appoint one. */
export const mediatorUnnamed: Check = {
  id: 76,
  find(answers) {
    const step = rowsOf(answers, 'conflict', 'ladder').findIndex(({ step }) => step === 'mediation');
    if (step < 0 || isNamed(answers)) return [];
    return [
      {
        level: 'warning',
        at: ['/conflict/mediator', '/conflict/mediator-appointed-by', `/conflict/ladder/${step}/step`],
        message: {
          nl: 'Mediation is een van de stappen, maar er is geen mediator genoemd en niemand die er een aanwijst.',
          en: 'Mediation is one of the steps, but no mediator is named and nobody who appoints one.',
        },
        fix: {
          nl: 'Noem een mediator, of wie er een aanwijst als u het niet eens wordt.',
          en: 'Name a mediator, or who appoints one if you cannot agree.',
        },
      },
    ];
  },
};

function isNamed({ conflict = {} }: Answers): boolean {
  const { mediator, 'mediator-appointed-by': appointer } = conflict;
  if (appointer !== undefined) return true;
  return mediator !== undefined && !(typeof mediator === 'string' && register.test(mediator));
}
