import { type Answers, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { listed } from './in-words.ts';

/** What decisions lean on and nobody has said: how often a group meets, and whose turn it is to chair it. */
export const meetingsUnsaid: Check = {
  id: 99,
  find: (answers) => [...withoutRhythm(answers), ...withoutTurn(answers)],
};

function withoutRhythm(answers: Answers): Found[] {
  const bodies = rowsOf(answers, 'governance', 'bodies')
    .map(({ name, meets }, index) => ({ name, meets, at: `/governance/bodies/${index}/meets` }))
    .filter(({ name, meets }) => typeof name === 'string' && meets === undefined);
  if (bodies.length === 0) return [];
  const names = listed(bodies.map(({ name }) => ({ nl: `“${name}”`, en: `“${name}”` })));
  const quorum = answers.governance?.quorum === undefined;
  return [
    {
      level: 'note',
      at: [...bodies.map(({ at }) => at), ...(quorum ? ['/governance/quorum'] : [])],
      message: {
        nl: `Hier staat niet hoe vaak het bij elkaar komt${quorum ? ', en hoeveel er dan moeten zijn' : ''}: ${names.nl}.`,
        en: `It does not say how often this meets${quorum ? ', and how many must be there' : ''}: ${names.en}.`,
      },
      fix: {
        nl: 'Noem een ritme, of wie het overleg bij elkaar roept.',
        en: 'Name a rhythm, or who calls the meeting.',
      },
    },
  ];
}

function withoutTurn({ governance = {} }: Answers): Found[] {
  if (governance['tie-break'] !== 'rotating-chair' || governance['chair-rotation'] !== undefined) return [];
  return [
    {
      level: 'note',
      at: ['/governance/chair-rotation', '/governance/tie-break'],
      message: {
        nl: 'Bij gelijke stemmen beslist de voorzitter, maar er staat niet wie dat wanneer is.',
        en: 'The chair decides a tied vote, but it does not say who is in the chair when.',
      },
      fix: {
        nl: 'Zeg wanneer en in welke volgorde de rol wisselt.',
        en: 'Say when the role rotates, and in which order.',
      },
    },
  ];
}
