import { money } from '../../kinds/money.ts';
import { party } from '../../kinds/party.ts';
import type { Asked } from '../../question.ts';
import { question } from '../asking.ts';

/** In one language: what is capped ('verlies'), and why a limit helps. */
interface CapWords {
  who: Pick<Asked, 'hint' | 'why'>;
  cap: Pick<Asked, 'hint' | 'why'>;
  bearer: Pick<Asked, 'why'>;
}

/** A party that pays no more than a certain amount, and who pays what lies above it. */
export function capFields(q: string, nl: CapWords, en: CapWords) {
  return [
    question('party', party(), [q], {
      nl: { label: 'Wie heeft een grens?', ...nl.who, example: 'Gemeente Oudewaard' },
      en: { label: 'Who has a limit?', ...en.who, example: 'Municipality of Oudewaard' },
    }),
    question('cap', money, [q], {
      nl: { label: 'Tot welk bedrag?', ...nl.cap, example: '€ 10.000' },
      en: { label: 'Up to what amount?', ...en.cap, example: '€10,000' },
    }),
    question('bearer', party('one-or-all'), [q], {
      nl: {
        label: 'Wie draagt wat daarboven komt?',
        hint: 'Een andere partij, of de anderen samen.',
        ...nl.bearer,
        example: 'Lichtlijn Evenementen B.V.',
      },
      en: {
        label: 'Who bears what lies above it?',
        hint: 'Another party, or the others together.',
        ...en.bearer,
        example: 'Lightline Events Ltd',
      },
    }),
  ];
}
