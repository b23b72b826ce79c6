import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';

/** From light to heavy; steps in somebody's own words have no place in this order. */
const order = ['team', 'leads', 'directors', 'mediation', 'decision'];

/** A conflict ladder out of order, with a step of no days, with two last words, or with none that is left out on purpose. */
export const ladderOrder: Check = {
  id: 42,
  find(answers) {
    const ladder = rowsOf(answers, 'conflict', 'ladder');
    return [
      ...outOfOrder(ladder),
      ...withoutTime(ladder),
      ...withoutEnd(answers, ladder),
      ...withTwoEnds(answers),
    ];
  },
};

function outOfOrder(ladder: Row[]): Found[] {
  const places = ladder.map(({ step }) => order.indexOf(step as string));
  const index = places.findIndex(
    (place, at) => place >= 0 && places.slice(0, at).some((before) => before > place),
  );
  if (index < 0) return [];
  return [
    {
      level: 'error',
      at: [`/conflict/ladder/${index}/step`],
      message: {
        nl: `Stap ${index + 1} is lichter dan een stap ervoor.`,
        en: `Step ${index + 1} is lighter than a step before it.`,
      },
      fix: { nl: 'Zet de stappen van licht naar zwaar.', en: 'Put the steps from light to heavy.' },
    },
  ];
}

function withoutTime(ladder: Row[]): Found[] {
  return ladder.flatMap(({ days }, index): Found[] => {
    if (!isKnown<{ n?: number }>(days as { n?: number } | undefined)) return [];
    if ((days as { n?: number }).n !== 0) return [];
    return [
      {
        level: 'error',
        at: [`/conflict/ladder/${index}/days`],
        message: { nl: `Stap ${index + 1} krijgt geen tijd.`, en: `Step ${index + 1} is given no time.` },
        fix: {
          nl: 'Geef de stap minstens één dag, of haal de stap weg.',
          en: 'Give the step one day at least, or take it out.',
        },
      },
    ];
  });
}

function withoutEnd(answers: Answers, ladder: Row[]): Found[] {
  const final = answers.conflict?.final;
  if (ladder.length === 0 || final !== undefined) return [];
  if (ladder.at(-1)?.step === 'decision') return [];
  return [
    {
      level: 'error',
      at: ['/conflict/final', '/conflict/ladder'],
      message: {
        nl: 'De stappen bij een conflict hebben geen laatste stap.',
        en: 'The steps in a conflict have no last step.',
      },
      fix: {
        nl: 'Kies wie beslist als niets helpt: de rechter, arbitrage, of bewust niets.',
        en: 'Choose who decides if nothing helps: the court, arbitration, or nothing on purpose.',
      },
    },
  ];
}

/** Words that name the other of the two; some courts of arbitration are called so. */
const other: Record<string, RegExp> = {
  court: /arbitra/i,
  arbitration: /rechtbank|gerechtshof|(?:district|county|high|state) court/i,
};

function withTwoEnds({ conflict = {} }: Answers): Found[] {
  const { final, 'final-where': where } = conflict;
  if (typeof where !== 'string' || !other[final as string]?.test(where)) return [];
  return [
    {
      level: 'error',
      at: ['/conflict/final', '/conflict/final-where'],
      message: {
        nl: `Aan het einde zouden er twee beslissen, de rechter en arbiters: “${where}”.`,
        en: `Both a court and arbitrators would have the last word: “${where}”.`,
      },
      fix: {
        nl: 'Kies een van de twee. Wie arbitrage afspreekt, kan meestal niet meer naar de rechter.',
        en: 'Choose one of the two. Whoever agrees on arbitration can mostly not go to court any more.',
      },
    },
  ];
}
