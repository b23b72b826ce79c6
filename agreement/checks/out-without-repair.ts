import { type Answers, rowsOf } from '../answer.ts';
import { later } from '../calendar/day.ts';
import { lengthOf } from '../calendar/length-of.ts';
import type { Check, Found } from '../finding.ts';

/** A fault for which others may leave: at once, without time to put it right, or sooner than the first talk about it is done. */
export const outWithoutRepair: Check = {
  id: 106,
  find: (answers) => [...endedAtOnce(answers), ...leftBeforeTalk(answers)],
};

function endedAtOnce(answers: Answers): Found[] {
  const events = answers.term?.['ends-at-once'];
  if (!Array.isArray(events) || !events.includes('breach')) return [];
  return answers.term?.cure === undefined ? [withoutCure] : outBeforeTalk(answers);
}

const withoutCure: Found = {
  level: 'warning',
  at: ['/term/cure', '/term/ends-at-once'],
  message: {
    nl: 'Om een ernstige fout mag u meteen stoppen, maar er staat niet hoeveel tijd er is om haar te herstellen.',
    en: 'You may stop at once for a serious fault, but it does not say how much time there is to put it right.',
  },
  fix: {
    nl: 'Geef een aantal dagen om de fout te herstellen.',
    en: 'Give a number of days to put the fault right.',
  },
};

function outBeforeTalk(answers: Answers): Found[] {
  const cure = lengthOf(answers.term?.cure);
  const talk = lengthOf(rowsOf(answers, 'conflict', 'ladder')[0]?.days);
  if (!cure || !talk || later(0, cure) >= later(0, talk)) return [];
  return [
    {
      level: 'warning',
      at: ['/term/cure', '/conflict/ladder/0/days'],
      message: {
        nl: 'De tijd om een fout te herstellen is om voordat de eerste stap bij een conflict klaar is.',
        en: 'The time to put a fault right is over before the first step in a conflict is done.',
      },
      fix: {
        nl: 'Maak de tijd om te herstellen langer, of de eerste stap korter.',
        en: 'Make the time to put it right longer, or the first step shorter.',
      },
    },
  ];
}

/** How people name a fault as a reason to leave. */
const fault = /breach|default|fault|tekortkom|wanprestatie|\bfout|schending|niet nakom/i;

function leftBeforeTalk(answers: Answers): Found[] {
  const talk = lengthOf(rowsOf(answers, 'conflict', 'ladder')[0]?.days);
  return rowsOf(answers, 'term', 'ways-out').flatMap(({ reason, notice }, index): Found[] => {
    const length = lengthOf(notice);
    if (!talk || !length || typeof reason !== 'string' || !fault.test(reason)) return [];
    if (later(0, length) >= later(0, talk)) return [];
    return [
      {
        level: 'warning',
        at: [`/term/ways-out/${index}/notice`, '/conflict/ladder/0/days'],
        message: {
          nl: 'Wie om een fout opzegt, is weg voordat de eerste stap bij een conflict klaar is.',
          en: 'Whoever gives notice because of a fault is gone before the first step in a conflict is done.',
        },
        fix: {
          nl: 'Maak deze opzegtermijn langer, of de eerste stap korter.',
          en: 'Make this notice period longer, or the first step shorter.',
        },
      },
    ];
  });
}
