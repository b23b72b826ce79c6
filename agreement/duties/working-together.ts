import { type Decisions, dated, everyone, inOwnWords, nobody, none, once, rhythmic } from './decision.ts';

/** Goals, meetings and conversations, and what else working together asks for. */
export const workingDecisions: Decisions = {
  'parties/signing-day': dated({ kind: 'term', said: 'signing', who: everyone }),
  'strategy/sessions/when': dated({ kind: 'talk', said: 'schedule-background' }),
  'goal/results/date': dated({ kind: 'result', said: 'purpose-results' }),
  'governance/bodies/meets': rhythmic({
    kind: 'talk',
    said: 'governance-bodies',
    what: { nl: 'komt bijeen', en: 'meets' },
    who: nobody,
    whose: ({ row }) => inOwnWords(row!.members),
  }),
  'governance/cooling-off': once('the votes are equal'),
  'governance/written-time': once('somebody asks for a decision in writing'),
  'governance/minutes-time': once('a meeting has been held'),
  'governance/minutes-objection': once('the minutes are there'),
  'governance/veto-time': once('the draft minutes are there'),
  'working/reply-time': once('somebody asks something'),
  'working/reply-urgent': once('somebody asks something urgent'),
  'working/bad-news': once('there is bad news'),
  'working/requirements/by': dated({ kind: 'task', said: 'working-requirements' }),
  'working/publicity-time': once('somebody asks for approval'),
  'dialogue/rhythm': rhythmic({
    kind: 'talk',
    said: 'dialogue-campfire',
    what: { nl: 'kampvuurgesprek', en: 'campfire conversation' },
    who: everyone,
  }),
  'dialogue/length': none('how long a conversation takes'),
  'dialogue/health-check': rhythmic({
    kind: 'talk',
    said: 'dialogue-health',
    what: { nl: 'de samenwerking een cijfer geven', en: 'give the partnership a mark' },
    who: everyone,
  }),
  'change/answer-time': once('somebody asks for a change'),
  'change/hardship-time': once('circumstances have changed much'),
  'change/review': rhythmic({
    kind: 'review',
    said: 'change-review',
    what: { nl: 'de overeenkomst samen doorlopen', en: 'go through the agreement together' },
    who: everyone,
  }),
  'conflict/reading-time': once('somebody asks how to read a text'),
  'conflict/ladder/days': once('there is a conflict'),
};
