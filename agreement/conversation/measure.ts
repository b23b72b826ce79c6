import { firstOf, shortened } from '../shortened.ts';
import type { Talk } from './talk.ts';
import { questionsToAsk } from './talking-points.ts';

/** How much of everything is told: so many of each, and so many characters of what somebody typed. */
export interface Measure {
  parties: number;
  texts: number;
  length: number;
  open: number;
  findings: number;
  kept: number;
  assumptions: number;
  questions: number;
}

/** From much to little: the first that fits on one page is taken. */
export const measures: readonly Measure[] = [
  { parties: 6, texts: 3, length: 110, open: 6, findings: 5, kept: 3, assumptions: 2 },
  { parties: 6, texts: 2, length: 90, open: 5, findings: 4, kept: 3, assumptions: 2 },
  { parties: 6, texts: 2, length: 70, open: 4, findings: 3, kept: 2, assumptions: 2 },
  { parties: 6, texts: 1, length: 60, open: 2, findings: 2, kept: 1, assumptions: 2 },
  { parties: 4, texts: 1, length: 45, open: 1, findings: 1, kept: 1, assumptions: 1 },
  { parties: 4, texts: 1, length: 45, open: 1, findings: 1, kept: 0, assumptions: 1 },
].flatMap((each) => [9, 8, 7, 6, 5, 4, 3].map((questions) => ({ ...each, questions })));

/** As much of it as this, as the template says it: the rest is counted. */
export function cutTo({ texts, length, ...measure }: Measure, talk: Talk): object {
  const short = (text: string | false, times = 1) => text && shortened(text, times * length);
  const several = (all: string[]) => {
    const { rows, more } = firstOf(all, texts);
    return { rows: rows.map((text) => short(text)), more };
  };
  const assumptions = firstOf(talk.assumptions, measure.assumptions);
  const given = assumptions.rows.length + (assumptions.more > 0 ? 1 : 0) + (talk.strained ? 1 : 0);
  return {
    ...talk,
    title: short(talk.title),
    goal: short(talk.goal, 2),
    stands: talk.findings.length + talk.kept.length > 0,
    parties: firstOf(
      talk.parties.map(({ name, wants, stops }) => ({
        name: short(name),
        wants: several(wants),
        stops: several(stops),
      })),
      measure.parties,
    ),
    open: firstOf(
      talk.open.map(({ label, who }) => ({ label: short(label), who: short(who) })),
      measure.open,
    ),
    findings: firstOf(
      talk.findings.map((message) => short(message, 2)),
      measure.findings,
    ),
    kept: firstOf(
      talk.kept.map(({ message, reason }) => ({ message: short(message, 2), reason: short(reason, 2) })),
      measure.kept,
    ),
    assumptions: {
      more: assumptions.more,
      rows: assumptions.rows.map(({ party, about, assumes }) => ({
        party: short(party),
        about: short(about),
        assumes: short(assumes),
      })),
    },
    ...questionsToAsk(talk.topics, measure.questions - given),
  };
}
