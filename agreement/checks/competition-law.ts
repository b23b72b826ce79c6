import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';

/** Legal note: promises not to compete, or to leave each other's people and customers alone (art. 6 Mw, 101 VWEU). */
export const competitionLaw: Check = {
  id: 101,
  find(answers) {
    const at = promises(answers);
    if (at.length === 0) return [];
    return [
      {
        level: 'note',
        at,
        message: {
          nl: 'Afspraken om niet te concurreren, of om elkaars mensen en klanten met rust te laten, mogen niet altijd (art. 6 Mededingingswet, art. 101 VWEU).',
          en: 'Promises not to compete, or to leave each other’s people and customers alone, are not always allowed (art. 101 TFEU).',
        },
        fix: {
          nl: 'Beperk ze tot wat deze samenwerking nodig heeft. Bent u concurrenten? Laat het dan nakijken.',
          en: 'Limit them to what this partnership needs. If you are competitors, have it checked.',
        },
      },
    ];
  },
};

function promises(answers: Answers): string[] {
  const { 'non-solicit': others, 'best-terms': terms } = answers.exclusivity ?? {};
  return [
    ...(rowsOf(answers, 'exclusivity', 'restrictions').length > 0 ? ['/exclusivity/restrictions'] : []),
    ...(others !== undefined && isKnown(others) ? ['/exclusivity/non-solicit'] : []),
    ...(terms !== undefined && isKnown(terms) ? ['/exclusivity/best-terms'] : []),
  ];
}
