import { type Answers, isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import type { Words } from '../language.ts';
import { fromMillionths, toMillionths, whole } from '../money/minor-units.ts';
import { type Place, partiesOf, places } from '../places.ts';
import { sayPercentage } from '../say/numbers.ts';
import { calledOf, inBoth, namesOf } from './in-words.ts';

/** What is shared, by the place of its shares. */
const wholes: Record<string, Words> = {
  '/money/costs-shares': { nl: 'de gezamenlijke kosten', en: 'the joint costs' },
  '/money/loss-shares': { nl: 'het verlies', en: 'the loss' },
  '/money/calls-shares': { nl: 'het extra geld', en: 'the extra money' },
  '/pilot/split': { nl: 'de opbrengst tijdens de proef', en: 'the revenue during the pilot' },
  '/governance/vote-shares': { nl: 'de stemmen', en: 'the votes' },
};

/** What the rows are that have shares of their own, by the list they are in. */
const rowNouns: Record<string, Words> = {
  streams: { nl: 'opbrengst', en: 'revenue' },
  layers: { nl: 'regel', en: 'row' },
  tiers: { nl: 'stap', en: 'step' },
};

/** Shares that are not exactly 100 %, wherever they are asked. */
export const sharesWhole: Check = {
  id: 17,
  find: (answers) =>
    [...places(answers)].flatMap((place) => {
      const shares = place.answer as Shares;
      if (place.question.kind.control !== 'shares' || !isKnown<Shares>(shares) || shares === 'equal')
        return [];
      return wholeOrFound(answers, shares, place.at, sharedAt(place));
    }),
};

function sharedAt({ at, question, row, list }: Place): Words {
  if (!row || !list) return wholes[at] ?? inBoth((language) => `“${question[language].label}”`);
  const noun = rowNouns[list.id] ?? { nl: 'regel', en: 'row' };
  return calledOf(row.name, Number(at.split('/')[3]), noun);
}

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
