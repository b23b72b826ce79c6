import { isKnown, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import type { Words } from '../language.ts';
import { fromMillionths, toMillionths, whole } from '../money/minor-units.ts';
import { sayPercentage } from '../say/numbers.ts';

/** Shares that are not exactly 100 %, per revenue stream, of joint costs and of losses. */
export const sharesWhole: Check = {
  id: 17,
  find(answers) {
    const streams = rowsOf(answers, 'money', 'streams').map((stream, index) => ({
      at: `/money/streams/${index}/shares`,
      shares: stream.shares,
      of: streamName(stream.name, index),
    }));
    const others = [
      { id: 'costs-shares', of: { nl: 'de gezamenlijke kosten', en: 'the joint costs' } },
      { id: 'loss-shares', of: { nl: 'het verlies', en: 'the loss' } },
    ].map(({ id, of }) => ({ at: `/money/${id}`, shares: answers.money?.[id], of }));
    return [...streams, ...others].flatMap(({ at, shares, of }) =>
      isKnown<Shares>(shares as Shares | undefined) && shares !== 'equal'
        ? wholeOrFound(shares as Shares, at, of)
        : [],
    );
  },
};

function streamName(name: unknown, index: number): Words {
  const called = typeof name === 'string' ? `“${name}”` : undefined;
  return { nl: called ?? `opbrengst ${index + 1}`, en: called ?? `revenue ${index + 1}` };
}

function wholeOrFound(shares: Shares, at: string, of: Words): Found[] {
  if (shares === 'equal') return [];
  const millionths = shares.map(({ share }) => toMillionths(share));
  const sum = millionths.reduce((total, share) => total + share, 0n);
  const negative = millionths.some((share) => share < 0n);
  if (sum === whole && !negative) return [];
  const said = { nl: sayPercentage(fromMillionths(sum), 'nl'), en: sayPercentage(fromMillionths(sum), 'en') };
  return [
    {
      level: 'error',
      at: [at],
      message: negative
        ? { nl: `Een deel van ${of.nl} is minder dan nul.`, en: `A share of ${of.en} is below zero.` }
        : {
            nl: `De delen van ${of.nl} zijn samen ${said.nl}.`,
            en: `The shares of ${of.en} add up to ${said.en}.`,
          },
      fix: {
        nl: 'Maak ze samen precies 100%, of kies gelijke delen.',
        en: 'Make them exactly 100% together, or choose equal parts.',
      },
    },
  ];
}
