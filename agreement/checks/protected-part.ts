import { type Answers, isKnown, type Row, rowsOf } from '../answer.ts';
import type { Check, Found } from '../finding.ts';
import type { Words } from '../language.ts';
import { toMillionths, whole } from '../money/minor-units.ts';
import { ordinaryDecision } from './votes.ts';

/** A part of the agreement with a rule of its own for change that a lower vote can change all the same. */
export const protectedPart: Check = {
  id: 40,
  find(answers) {
    const parts = rowsOf(answers, 'change', 'parts');
    const own = parts.flatMap((part, index): Found[] => [
      ...twice(parts, index),
      ...belowOrdinary(answers, part, index),
    ]);
    return [...own, ...byReserved(answers, parts)];
  },
};

/** The same part twice, so that the easier rule gets round the other. */
function twice(parts: Row[], index: number): Found[] {
  const { part, rule } = parts[index]!;
  if (!isKnown(part) || !isKnown(rule)) return [];
  const same = ({ part, rule, percentage }: Row) => JSON.stringify([part, rule, percentage]);
  const earlier = parts
    .slice(0, index)
    .findIndex((other) => isKnown(other.rule) && JSON.stringify(other.part) === JSON.stringify(part));
  if (earlier < 0 || same(parts[earlier]!) === same(parts[index]!)) return [];
  const at = [earlier, index].map((row) => `/change/parts/${row}/rule`);
  return [
    found(at, {
      nl: 'Voor één deel gelden twee regels. De lichtste haalt de andere onderuit.',
      en: 'One part has two rules. The lighter one gets round the other.',
    }),
  ];
}

/** A share of the votes that is not even enough for an ordinary decision. Own words may be meant to be light. */
function belowOrdinary(answers: Answers, { part, rule, percentage }: Row, index: number): Found[] {
  if (rule !== 'majority' || typeof percentage !== 'string' || typeof part !== 'string') return [];
  const all = answers.governance?.majority === 'unanimous';
  const ordinary = ordinaryDecision(answers);
  const needed = toMillionths(percentage);
  if (all ? needed >= whole : !ordinary || ordinary.passes(needed, whole)) return [];
  const at = [`/change/parts/${index}/percentage`, ordinary?.at ?? '/governance/majority'];
  return [
    found(at, {
      nl: 'Voor dit deel zijn minder stemmen nodig dan voor een gewoon besluit.',
      en: 'This part needs fewer votes than an ordinary decision.',
    }),
  ];
}

const change = /wijzig|verander|aanpas|\bchang|\bamend/i;

/** How people name a part when they reserve a decision on it. */
const words: Record<string, RegExp> = {
  purpose: /\bdoel|\bgoal|\bpurpose/i,
  contributions: /bijdrage|inbreng|contribution/i,
  money: /verdeling|opbrengst|winst|\bsplit|revenue|profit/i,
  governance: /stem(?:men|recht)|\bvot(?:es?|ing)\b/i,
  conflict: /conflict/i,
  ip: /intellectu|auteursrecht|copyright/i,
  confidentiality: /geheimhouding|confidential/i,
  liability: /aansprakelijk|liabilit/i,
  term: /looptijd|opzeg|\bterm\b|\bnotice\b/i,
};

const lower = ['majority', 'two-thirds', 'three-quarters', 'final-say'];

/** Reserved decisions to change what only all together may change: of parts that are named twice, the first. */
function byReserved(answers: Answers, parts: Row[]): Found[] {
  const together = parts.flatMap(({ part, rule }, index) => {
    const named = rule === 'unanimous' && typeof part === 'string' ? words[part] : undefined;
    return named ? [{ part, named, index }] : [];
  });
  const firsts = together.filter(({ part }, at) => together.findIndex((each) => each.part === part) === at);
  return rowsOf(answers, 'governance', 'reserved').flatMap(({ subject, rule }, row) => {
    if (typeof subject !== 'string' || !lower.includes(rule as string) || !change.test(subject)) return [];
    return firsts
      .filter(({ named }) => named.test(subject))
      .map(({ index }) =>
        found([`/change/parts/${index}/rule`, `/governance/reserved/${row}/rule`], {
          nl: `Dit deel wijzigen alleen alle partijen samen, maar voor “${subject}” is minder genoeg.`,
          en: `Only all parties together change this part, but “${subject}” takes less.`,
        }),
      );
  });
}

function found(at: string[], message: Words): Found {
  return {
    level: 'error',
    at,
    message,
    fix: {
      nl: 'Kies welke van de twee geldt, en pas de andere aan.',
      en: 'Choose which of the two counts, and change the other.',
    },
  };
}
