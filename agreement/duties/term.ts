import type { Words } from '../language.ts';
import type { Place } from '../places.ts';
import { afterEnd, type Decisions, dated, everyone, nobody, none, once } from './decision.ts';
import type { Ground } from './ground.ts';
import { minimum, notice, noticeBy, optOut } from './leaving.ts';

/** When the partnership begins and ends, how it can be left, and what is still to be done then. */
export const termDecisions: Decisions = {
  'term/start': dated({ kind: 'term', said: 'term-dates', who: nobody, ofItself: true }),
  'term/conditions/by': dated({ kind: 'term', said: 'term-conditions' }),
  'term/other-starts/from': dated({ kind: 'term', said: 'term-other-starts', ofItself: true }),
  'term/end': dated({ kind: 'term', said: 'term-dates', what: lastDay, who: nobody, ofItself: true }),
  'term/talk-before-end': dated({ kind: 'talk', said: 'term-talk', who: everyone }),
  'term/renewal-period': none('how long it goes on each time; the time to say no reckons with it'),
  'term/opt-out': { duties: optOut },
  'term/minimum': { duties: minimum },
  'term/notice': { duties: notice },
  'term/notice-until': dated({ kind: 'notice', said: 'term-notice', who: noticeBy }),
  'term/ways-out/until': dated({ kind: 'notice', said: 'term-ways-out' }),
  'term/ways-out/notice': none('counts back from the day that a party leaves'),
  'term/cure': once('another has reported a fault'),
  'term/exit-plan/within': afterEnd({
    kind: 'afterwards',
    said: 'term-exit',
    what: { nl: 'moet klaar zijn', en: 'must be done' },
  }),
  'term/tail/lasts': none('counts from the day that a party leaves'),
  'term/valued-on': dated({ kind: 'term', said: 'term-buy-out', who: nobody, ofItself: true }),
  'term/paid-within': once('a party has left'),
};

function lastDay({ question }: Place, { answers }: Ground): Words {
  if (answers.term?.renewal !== 'automatic') return question.moment!;
  return {
    nl: 'de laatste dag van de eerste periode; daarna loopt de Samenwerking vanzelf door',
    en: 'the last day of the first period; after it the Partnership goes on by itself',
  };
}
