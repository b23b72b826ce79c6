import { isKnown, rowsOf } from '../answer.ts';
import type { Check } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import { toMillionths, whole } from '../money/minor-units.ts';
import { underDutchLaw } from './dutch.ts';
import { namesOf } from './in-words.ts';

/** Legal note: a clause that gives all profit to one partner is void (art. 7A:1672 BW). */
export const allProfitToOne: Check = {
  id: 73,
  find(answers) {
    const streams = rowsOf(answers, 'money', 'streams');
    const takers = new Set(streams.map(({ shares }) => soleTaker(shares)));
    const [taker] = takers;
    if (takers.size !== 1 || taker === undefined || !underDutchLaw(answers)) return [];
    // Somebody who gets something first does share in it.
    const isShared = rowsOf(answers, 'money', 'layers').some(({ receiver }) => receiver !== taker);
    if (isShared) return [];
    const name = namesOf(answers, ({ id }) => id === taker);
    return [
      {
        level: 'note',
        at: streams.map((_, index) => `/money/streams/${index}/shares`),
        message: {
          nl: `Alle opbrengst gaat naar ${name.nl}. In een maatschap of v.o.f. is zo’n afspraak nietig (art. 7A:1672 BW).`,
          en: `All revenue goes to ${name.en}. In a partnership under Dutch law such a clause is void (art. 7A:1672 BW).`,
        },
        fix: {
          nl: 'Laat het nakijken, of geef elke partij een deel of een vaste vergoeding.',
          en: 'Have it checked, or give each party a share or a fixed fee.',
        },
      },
    ];
  },
};

/** The party that takes all of a stream, if there is one. */
function soleTaker(shares: unknown): string | undefined {
  if (!Array.isArray(shares) || !isKnown(shares)) return undefined;
  const taking = (shares as Exclude<Shares, 'equal'>).filter(({ share }) => toMillionths(share) !== 0n);
  return taking.length === 1 && toMillionths(taking[0]!.share) === whole ? taking[0]!.party : undefined;
}
