import type { Answers } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import { partiesOf } from '../places.ts';
import { sharedRows } from '../shared-rows.ts';
import { hoursAWeek } from './hours-a-week.ts';
import { namesOf } from './in-words.ts';

const many = 5;

/** Less time than this, in hours a week, is little for a partnership. */
const littleTime = 4;

/** More partners than most people can keep close to, or partners with little room for one more partnership (tip 3). */
export const manyPartners: Check = {
  id: 4,
  find: (answers) => [...manyParties(answers), ...littleRoom(answers)],
};

function manyParties(answers: Answers): Found[] {
  const count = partiesOf(answers).length;
  if (count <= many) return [];
  return [
    {
      level: 'note',
      at: ['/parties/items'],
      message: {
        nl: `U werkt met ${count} partijen samen. Dat vraagt veel overleg.`,
        en: `There are ${count} parties. That takes a lot of talking.`,
      },
      fix: {
        nl: 'Ga na of iedereen mee moet tekenen, of dat een kleine groep begint en anderen later aansluiten.',
        en: 'See whether all of them need to sign, or whether a small group starts and others join later.',
      },
    },
  ];
}

function littleRoom(answers: Answers): Found[] {
  const full = sharedRows(answers, 'strategy', 'capacity').flatMap(({ row, at }) => {
    const time = hoursAWeek(row.free);
    const tight = [
      ...(row.running === 'many' ? [`${at}/running`] : []),
      ...(time && time.most < littleTime ? [`${at}/free`] : []),
    ];
    return tight.length > 0 ? [{ party: row.party, at: tight }] : [];
  });
  const names = namesOf(answers, ({ id }) => full.some(({ party }) => party === id));
  if (names.nl === '') return [];
  return [
    {
      level: 'note',
      at: full.flatMap(({ at }) => at),
      message: {
        nl: `Weinig ruimte voor nog een samenwerking: ${names.nl}.`,
        en: `Little room left for another partnership: ${names.en}.`,
      },
      fix: {
        nl: 'Bespreek wat eerst af moet, of begin kleiner of later.',
        en: 'Discuss what has to be finished first, or start smaller or later.',
      },
    },
  ];
}
