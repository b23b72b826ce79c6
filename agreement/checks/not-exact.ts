import { type Answers, isKnown } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { type Quantity, quantity } from '../kinds/quantity.ts';
import type { Words } from '../language.ts';
import { places } from '../places.ts';
import { sayingOf } from '../said.ts';
import { monthNames } from '../say/dates.ts';
import { contributionsOf } from './contribution-rows.ts';
import { inBoth, listed } from './in-words.ts';

/** Days and amounts that leave room: a month instead of a day, a range instead of a figure. Said once for all of each. */
export const notExact: Check = {
  id: 124,
  find: (answers) => [...withoutDay(answers), ...ranges(answers)],
};

/** So many of them a sentence can name. */
const mostNamed = 3;

const season = 'voorjaar|zomer|najaar|herfst|winter|spring|summer|autumn|kwartaal|quarter';
/** Words for a date that name a month, a season or a year: meant as a day, but not one yet. */
const calendarWord = new RegExp(
  `(?<!\\p{L})(?:${[...monthNames.nl, ...monthNames.en].join('|')}|${season}|(?:19|20|21)\\d\\d)(?!\\p{L})`,
  'u',
);

function withoutDay(answers: Answers): Found[] {
  const vague = [...places(answers)].flatMap(({ at, question, answer }) => {
    if (question.kind.name !== 'date' || !isKnown(answer)) return [];
    const words = typeof answer === 'object' && answer !== null && 'words' in answer && String(answer.words);
    return words && calendarWord.test(words) ? [{ at, words }] : [];
  });
  if (vague.length === 0) return [];
  const named = namedOf([...new Set(vague.map(({ words }) => words))]);
  return [
    {
      level: 'note',
      at: vague.map(({ at }) => at),
      message: {
        nl: `Hier staat een tijd, maar geen dag: ${named.nl}. Wat geen dag heeft, komt niet op de tijdlijn.`,
        en: `This is not an exact day: ${named.en}. Without a day it is not on the timeline.`,
      },
      fix: {
        nl: 'Kies een dag zodra u die weet. Tot dan staan uw eigen woorden in de tekst.',
        en: 'Choose a day once you know it. Until then your own words stand in the text.',
      },
    },
  ];
}

function namedOf(words: string[]): Words {
  const shown = words.slice(0, mostNamed).map((each) => ({ nl: `“${each}”`, en: `“${each}”` }));
  const more = words.length - shown.length;
  if (more === 0) return listed(shown);
  return listed([
    ...shown,
    more === 1 ? { nl: 'nog één', en: 'one more' } : { nl: `nog ${more}`, en: `${more} more` },
  ]);
}

function ranges(answers: Answers): Found[] {
  const found = contributionsOf(answers).filter(({ row }) => isRange(row.quantity));
  if (found.length === 0) return [];
  const range = inBoth((language) =>
    quantity.say(found[0]!.row.quantity as Quantity, sayingOf(answers, language)),
  );
  return [
    {
      level: 'note',
      at: found.map(({ at }) => `${at}/quantity`),
      message: {
        nl: `Bij ${found.length === 1 ? 'één bijdrage' : `${found.length} bijdragen`} staat een bandbreedte (${range.nl}). Zeker is alleen het laagste getal.`,
        en: `${found.length === 1 ? 'One contribution is' : `${found.length} contributions are`} given as a range (${range.en}). Only the lowest figure is certain.`,
      },
      fix: {
        nl: 'Reken op het laagste getal, kies er één, of spreek af wie daartussen kiest.',
        en: 'Count on the lowest figure, choose one, or agree who chooses in between.',
      },
    },
  ];
}

function isRange(answer: unknown): boolean {
  return isKnown(answer) && typeof answer === 'object' && answer !== null && 'from' in answer;
}
