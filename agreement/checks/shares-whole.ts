import { type Answers, isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import type { Words } from '../language.ts';
import { fromMillionths, toMillionths, whole } from '../money/minor-units.ts';
import { sayPercentage } from '../say/numbers.ts';
import { calledOf, inBoth, namesOf } from './in-words.ts';
import { partiesOf } from './places.ts';

const wholes = [
  { topic: 'money', id: 'costs-shares', of: { nl: 'de gezamenlijke kosten', en: 'the joint costs' } },
  { topic: 'money', id: 'loss-shares', of: { nl: 'het verlies', en: 'the loss' } },
  {
    topic: 'pilot',
    id: 'split',
    of: { nl: 'de opbrengst tijdens de proef', en: 'the revenue during the pilot' },
  },
  { topic: 'governance', id: 'vote-shares', of: { nl: 'de stemmen', en: 'the votes' } },
];

/** Shares that are not exactly 100 %, per revenue stream, of joint costs, of losses and of votes. */
export const sharesWhole: Check = {
  id: 17,
  find(answers) {
    const streams = rowsOf(answers, 'money', 'streams').map((stream, index) => ({
      at: `/money/streams/${index}/shares`,
      shares: stream.shares as Shares | undefined,
      of: calledOf(stream.name, index, { nl: 'opbrengst', en: 'revenue' }),
    }));
    const others = wholes.map(({ topic, id, of }) => ({
      at: `/${topic}/${id}`,
      shares: answers[topic]?.[id] as Shares | undefined,
      of,
    }));
    return [...streams, ...others].flatMap(({ at, shares, of }) =>
      isKnown<Shares>(shares) && shares !== 'equal' ? wholeOrFound(answers, shares, at, of) : [],
    );
  },
};

function wholeOrFound(answers: Answers, shares: Exclude<Shares, 'equal'>, at: string, of: Words): Found[] {
  const sum = shares.reduce((total, { share }) => total + toMillionths(share), 0n);
  if (sum === whole) return [];
  const said = inBoth((language) => sayPercentage(fromMillionths(sum), language));
  const left = leftOut(answers, shares);
  return [
    {
      level: 'error',
      at: [at],
      message: {
        nl: `De delen van ${of.nl} zijn samen ${said.nl}.${left.nl}`,
        en: `The shares of ${of.en} add up to ${said.en}.${left.en}`,
      },
      fix: {
        nl: 'Maak ze samen precies 100%, of kies gelijke delen.',
        en: 'Make them exactly 100% together, or choose equal parts.',
      },
    },
  ];
}

/** Which parties have no share at all: who is forgotten may be what is wrong. */
function leftOut(answers: Answers, shares: Exclude<Shares, 'equal'>): Words {
  const isLeftOut = ({ id }: { id: string }) => !shares.some(({ party }) => party === id);
  if (!partiesOf(answers).some(isLeftOut)) return { nl: '', en: '' };
  const names = namesOf(answers, isLeftOut);
  return { nl: ` Zonder deel: ${names.nl}.`, en: ` Without a share: ${names.en}.` };
}
