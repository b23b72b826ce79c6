import { type Answers, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { nameOf, partiesOf } from '../places.ts';
import { sayDecimal } from '../say/numbers.ts';
import { sharedRows } from '../shared-rows.ts';
import { hoursAWeek } from './hours-a-week.ts';
import { inBoth } from './in-words.ts';

/** A party that promises more hours a week than it says, to all, that it has free (tip 3). */
export const moreHoursThanFree: Check = {
  id: 110,
  find: (answers) =>
    partiesOf(answers).flatMap((party, index): Found[] => {
      const promised = promisedBy(answers, party.id);
      const free = sharedRows(answers, 'strategy', 'capacity').flatMap(({ row, at }) => {
        const time = row.party === party.id ? hoursAWeek(row.free) : undefined;
        return time ? [{ hours: time.most, at: `${at}/free` }] : [];
      });
      const [give, have] = [sumOf(promised), sumOf(free)];
      if (free.length === 0 || give <= have) return [];
      const [name, giving, having] = [nameOf(party, index), inWords(give), inWords(have)];
      return [
        {
          level: 'warning',
          at: [...free, ...promised].map(({ at }) => at),
          message: {
            nl: `${name} brengt ${giving.nl} uur per week in, en heeft er ${having.nl} vrij.`,
            en: `${name} brings in ${giving.en} hours a week, and has ${having.en} free.`,
          },
          fix: {
            nl: 'Breng minder uren in, maak tijd vrij, of verdeel het werk anders.',
            en: 'Bring in fewer hours, make time, or divide the work differently.',
          },
        },
      ];
    }),
};

/** The hours a week that a party surely brings in; those of several people are not its own. */
function promisedBy(answers: Answers, party: string): { hours: number; at: string }[] {
  return rowsOf(answers, 'contributions', 'items').flatMap(({ giver, kind, quantity, rhythm }, index) => {
    const time = giver === party && kind !== 'people' ? hoursAWeek(quantity, rhythm) : undefined;
    return time ? [{ hours: time.least, at: `/contributions/items/${index}/quantity` }] : [];
  });
}

const sumOf = (times: { hours: number }[]) => times.reduce((sum, { hours }) => sum + hours, 0);

/** To the tenth of an hour. */
const inWords = (hours: number) =>
  inBoth((language) => sayDecimal(String(Math.round(hours * 10) / 10), language));
