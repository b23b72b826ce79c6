import { isKnown } from '../answer.ts';
import { type Day, toDay } from '../calendar/day.ts';
import type { DateAnswer } from '../kinds/date.ts';
import { type Money, money } from '../kinds/money.ts';
import type { Words } from '../language.ts';
import type { Place } from '../places.ts';
import type { Bounds } from './comes-back.ts';
import { type Decisions, dated, once, rhythmic } from './decision.ts';
import type { Ground } from './ground.ts';
import { listed } from './owners.ts';
import { whenOf } from './when.ts';

const said = 'schedule-contributions';

/** What each party brings, and when. */
export const contributionDecisions: Decisions = {
  'contributions/items/due': dated({ kind: 'contribution', said }),
  'contributions/items/rhythm': rhythmic(
    { kind: 'contribution', said, what: { nl: 'leveren', en: 'deliver' } },
    bounds,
  ),
  'contributions/items/from': dated({ kind: 'contribution', said, ofItself: true }),
  'contributions/items/until': dated({ kind: 'contribution', said, ofItself: true }),
  'contributions/items/grace': once('a contribution is late'),
  'contributions/items/return-by': dated({
    kind: 'contribution',
    said,
    // Who has it gives it back.
    who: ({ row }) => listed(row!.receiver),
  }),
  'contributions/payments/when': dated({ kind: 'payment', said, what: payment }),
  'contributions/dependencies/expected': dated({ kind: 'contribution', said }),
  'contributions/people/until': dated({ kind: 'contribution', said, ofItself: true }),
};

/** From the day it begins until the last day that is certain. */
function bounds({ row, at }: Place, ground: Ground): Bounds {
  const beside = (field: string) => at.replace(/[^/]+$/, field);
  const day = (field: string) => dayOf(row![field], beside(field), ground);
  const begins = row!.from !== undefined;
  return {
    from: begins ? day('from') : ground.start,
    until: day('until') ?? ground.end,
    fix: begins ? beside('from') : '/term/start',
  };
}

function dayOf(answer: unknown, at: string, ground: Ground): Day | undefined {
  if (!isKnown(answer)) return undefined;
  const when = whenOf(answer as DateAnswer, at, 'moment', ground);
  return 'day' in when ? toDay(when.day) : undefined;
}

function payment({ row }: Place, { words }: Ground): Words {
  const { amount, condition } = row!;
  return words((saying, language) => {
    const sum = isKnown(amount) ? ` ${money.say(amount as Money, saying)}` : '';
    const after = language === 'nl' ? ', zodra dit klaar is: ' : ', once this is ready: ';
    const wait = typeof condition === 'string' ? `${after}${condition}` : '';
    return `${language === 'nl' ? 'betaling' : 'payment'}${sum}${wait}`;
  });
}
