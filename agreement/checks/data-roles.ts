import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { listed } from './in-words.ts';
import { levelOfGap } from './level-of-gap.ts';

/** What the law asks of those who decide together, in the words of a sentence: art. 13-16, 32, 33 and 35 AVG. */
const duties = {
  inform: { nl: 'mensen informeren', en: 'informing people' },
  requests: { nl: 'vragen van mensen behandelen', en: 'handling people’s requests' },
  breach: { nl: 'een datalek melden', en: 'reporting a data breach' },
  secure: { nl: 'beveiligen', en: 'keeping the data secure' },
  assess: { nl: 'vooraf de risico’s beoordelen', en: 'assessing the risks beforehand' },
};

/** Personal data of which nobody says who decides, or that the parties decide on together with a task left to nobody. */
export const dataRoles: Check = {
  id: 49,
  find: (answers) =>
    answers.data?.personal === true ? [...withoutRoles(answers), ...leftToNobody(answers)] : [],
};

function withoutRoles(answers: Answers): Found[] {
  if (answers.data?.roles !== undefined) return [];
  return [
    {
      level: levelOfGap(answers, 'data'),
      at: ['/data/roles'],
      message: {
        nl: 'U gebruikt samen gegevens van mensen, maar er staat niet wie beslist waarvoor en hoe. De AVG wil dat u dat vastlegt (art. 26 en 28).',
        en: 'You use data about people together, but it does not say who decides for what and how. The GDPR wants that in writing (art. 26 and 28).',
      },
      fix: {
        nl: 'Kies of u dat samen beslist, ieder zelf, of de een voor de ander.',
        en: 'Choose whether you decide together, each for itself, or one for another.',
      },
    },
  ];
}

function leftToNobody(answers: Answers): Found[] {
  if (answers.data?.roles !== 'joint' || isOpen(answers)) return [];
  const rows = rowsOf(answers, 'data', 'duties').filter(({ party }) => party !== undefined);
  const missing = Object.entries(duties).filter(([id]) => !rows.some(({ duty }) => duty === id));
  if (missing.length === 0) return [];
  const tasks = listed(missing.map(([, words]) => words));
  return [
    {
      level: 'error',
      at: ['/data/duties', '/data/roles'],
      message: {
        nl: `U beslist samen over de gegevens, maar deze taken doet nog niemand: ${tasks.nl}.`,
        en: `You decide on the data together, but nobody has these tasks yet: ${tasks.en}.`,
      },
      fix: {
        nl: 'Kies bij elke taak wie haar doet. “Alle partijen” mag.',
        en: 'Choose for each task who does it. “All parties” will do.',
      },
    },
  ];
}

/** Whether the list itself is open, or a task in it may be any. */
function isOpen(answers: Answers): boolean {
  const { duties } = answers.data ?? {};
  if (duties !== undefined && !isKnown(duties)) return true;
  return rowsOf(answers, 'data', 'duties').some(({ duty }) => duty !== undefined && !isKnown(duty));
}
