import { type Answers, isKnown, rowsOf } from '../answer.ts';
import { dayAt } from '../calendar/moments.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { calledOf, capitalised, inBoth } from './in-words.ts';
import { untimedSteps } from './pilot-steps.ts';

/**
 * A pilot of which nobody can say whether it succeeded: no pass mark, nobody who measures or decides, no default; or one
 * decided on before it is done. And a step of it that may come at any time.
 */
export const pilotUndecided: Check = {
  id: 56,
  find(answers) {
    if (answers.pilot?.pilot !== true) return [];
    return [
      ...untested(answers),
      ...unmeasured(answers),
      ...unanswered(answers),
      ...tooSoon(answers),
      ...untimedSteps(answers),
    ];
  },
};

function untested({ pilot = {} }: Answers): Found[] {
  const { tests } = pilot;
  const isMissing = tests === undefined || (Array.isArray(tests) && tests.length === 0);
  return isMissing ? [found('error', '/pilot/tests', words.tests)] : [];
}

function unmeasured(answers: Answers): Found[] {
  return rowsOf(answers, 'pilot', 'tests').flatMap((test, index) => {
    const name = calledOf(test.hypothesis, index, { nl: 'vraag', en: 'question' });
    return [
      ...(test['pass-mark'] === undefined
        ? [found('error', `/pilot/tests/${index}/pass-mark`, about(name, words['pass-mark']))]
        : []),
      ...(test['measured-by'] === undefined && isKnown(test['pass-mark'])
        ? [found('warning', `/pilot/tests/${index}/measured-by`, about(name, words['measured-by']))]
        : []),
    ];
  });
}

function unanswered({ pilot = {} }: Answers): Found[] {
  return (['decider', 'default'] as const).flatMap((id) =>
    pilot[id] === undefined ? [found('error', `/pilot/${id}`, words[id])] : [],
  );
}

function tooSoon(answers: Answers): Found[] {
  const end = dayAt(answers, 'pilot/end');
  const decision = dayAt(answers, 'pilot/decision');
  if (end === undefined || decision === undefined || decision >= end) return [];
  return [{ level: 'warning', at: ['/pilot/decision', '/pilot/end'], ...words.decision }];
}

interface Said {
  message: Words;
  fix: Words;
}

function found(level: Found['level'], at: string, said: Said): Found {
  return { level, at: [at], ...said };
}

function about(name: Words, { message, fix }: Said): Said {
  return { message: inBoth((language) => `${capitalised(name[language])}: ${message[language]}`), fix };
}

const words = {
  tests: {
    message: {
      nl: 'Er staat niet waaraan u ziet of de proef slaagt.',
      en: 'It does not say how you see whether the pilot succeeds.',
    },
    fix: { nl: 'Noem minstens één ding dat u meet.', en: 'Name one thing at least that you measure.' },
  },
  'pass-mark': {
    message: {
      nl: 'er staat niet wanneer de proef hierop geslaagd is.',
      en: 'it does not say when the pilot has succeeded on this.',
    },
    fix: {
      nl: 'Noem een getal of iets wat u allemaal kunt zien.',
      en: 'Name a number, or something that all of you can see.',
    },
  },
  'measured-by': {
    message: { nl: 'er staat niet wie dit meet.', en: 'it does not say who measures this.' },
    fix: { nl: 'Noem wie het meet.', en: 'Name who measures it.' },
  },
  decider: {
    message: {
      nl: 'Niemand beslist of u na de proef doorgaat.',
      en: 'Nobody decides whether you go on after the pilot.',
    },
    fix: { nl: 'Noem wie dat beslist.', en: 'Name who decides that.' },
  },
  decision: {
    message: {
      nl: 'U beslist over doorgaan voordat de proef klaar is.',
      en: 'You decide whether to go on before the pilot is done.',
    },
    fix: {
      nl: 'Kies een dag na het einde van de proef.',
      en: 'Choose a day after the end of the pilot.',
    },
  },
  default: {
    message: {
      nl: 'Er staat niet wat er gebeurt als niemand na de proef beslist.',
      en: 'It does not say what happens if nobody decides after the pilot.',
    },
    fix: { nl: 'Kies: stoppen, doorgaan of verlengen.', en: 'Choose: stop, go on or extend.' },
  },
} as const satisfies Record<string, Said>;
