import { type Row, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** From talking straight to a court or arbitrators, with nobody in between who helps to agree. */
export const noMediation: Check = {
  id: 121,
  find(answers) {
    const ladder = rowsOf(answers, 'conflict', 'ladder');
    const { final, mediator } = answers.conflict ?? {};
    const isJudged = final === 'court' || final === 'arbitration';
    if (ladder.length === 0 || !isJudged || mediator !== undefined || !ladder.every(isTalk)) return [];
    return [
      {
        level: 'note',
        at: ['/conflict/ladder', '/conflict/final'],
        message: {
          nl: 'Lukt praten niet, dan beslist meteen een rechter of arbiter. Er zit geen mediator tussen.',
          en: 'If talking fails, a court or arbitrators decide at once. There is no mediator in between.',
        },
        fix: {
          nl: 'Denk aan een stap met een mediator: die kost minder, en u beslist zelf.',
          en: 'Think of a step with a mediator: it costs less, and you decide yourselves.',
        },
      },
    ];
  },
};

/** A step that is known, in which nobody from outside helps or decides. */
function isTalk({ step }: Row): boolean {
  if (typeof step === 'string') return step !== 'mediation' && step !== 'decision';
  return isOther(step) && !/mediat|bemiddel|expert|deskundige/i.test(step.other);
}

function isOther(step: unknown): step is { other: string } {
  return typeof step === 'object' && step !== null && 'other' in step;
}
