import { type Decisions, dated, inOwnWords, nobody } from './decision.ts';

/** The pilot: its days, its steps, and the decision it ends with. */
export const pilotDecisions: Decisions = {
  'pilot/start': dated({ kind: 'pilot', said: 'pilot-what', who: nobody, ofItself: true }),
  'pilot/end': dated({ kind: 'pilot', said: 'pilot-what', who: nobody, ofItself: true }),
  'pilot/phases/from': dated({ kind: 'pilot', said: 'pilot-phases', ofItself: true }),
  'pilot/phases/until': dated({ kind: 'pilot', said: 'pilot-phases' }),
  'pilot/decision': dated({
    kind: 'pilot',
    said: 'pilot-decision',
    who: nobody,
    whose: (_, { answers }) => inOwnWords(answers.pilot?.decider),
  }),
};
