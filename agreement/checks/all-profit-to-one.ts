import { type Answers, isKnown, rowsOf } from '../answer.ts';
import { underDutchLaw } from '../dutch-law.ts';
import type { Check, Found } from '../finding.ts';
import type { Shares } from '../kinds/shares.ts';
import { toMillionths, whole } from '../money/minor-units.ts';
import { namesOf } from './in-words.ts';

/**
 * Legal notes: a clause that gives all profit to one partner is void (art. 7A:1672 BW), and so is one that leaves it to
 * one partner or a third party to set the shares (art. 7A:1671 BW).
 */
export const allProfitToOne: Check = {
  id: 73,
  find: (answers) => (underDutchLaw(answers) ? [...allToOne(answers), ...setByOne(answers)] : []),
};

function allToOne(answers: Answers): Found[] {
  const streams = rowsOf(answers, 'money', 'streams');
  const takers = new Set(streams.map(({ shares }) => soleTaker(shares)));
  const [taker] = takers;
  if (takers.size !== 1 || taker === undefined) return [];
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
}

const split = /verdeling|aandeel|aandelen|verdelen|winst|\bsplit\b|\bshares?\b|\bprofit/i;
const sets = /\b(?:bepaalt|bepalen|vaststelt|stelt vast|beslist|kiest|decides?|determines?|sets?)\b/i;
const third = /deskundige|accountant|taxateur|\bexpert\b|\bvaluer\b|third party|derde/i;

/** Shares that one party has the last word on, or that an expert is to set. */
function setByOne(answers: Answers): Found[] {
  const reserved = rowsOf(answers, 'governance', 'reserved').flatMap(({ subject, rule, party }, index) =>
    rule === 'final-say' && isKnown(party) && typeof subject === 'string' && split.test(subject)
      ? [`/governance/reserved/${index}/rule`]
      : [],
  );
  const rules = rowsOf(answers, 'money', 'layers').flatMap(({ rule }, index) =>
    typeof rule === 'string' && sets.test(rule) && third.test(rule) && split.test(rule)
      ? [`/money/layers/${index}/rule`]
      : [],
  );
  const at = [...reserved, ...rules];
  if (at.length === 0) return [];
  return [
    {
      level: 'note',
      at,
      message: {
        nl: 'Eén partij of een deskundige bepaalt hier de aandelen. In een maatschap of v.o.f. is zo’n afspraak nietig (art. 7A:1671 BW).',
        en: 'One party or an expert sets the shares here. In a partnership under Dutch law such a clause is void (art. 7A:1671 BW).',
      },
      fix: {
        nl: 'Spreek zelf af hoe u verdeelt, of laat het nakijken.',
        en: 'Agree on the split yourselves, or have it checked.',
      },
    },
  ];
}

/** The party that takes all of a stream, if there is one. */
function soleTaker(shares: unknown): string | undefined {
  if (!Array.isArray(shares) || !isKnown(shares)) return undefined;
  const taking = (shares as Exclude<Shares, 'equal'>).filter(({ share }) => toMillionths(share) !== 0n);
  return taking.length === 1 && toMillionths(taking[0]!.share) === whole ? taking[0]!.party : undefined;
}
