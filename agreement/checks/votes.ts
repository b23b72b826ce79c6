import { type Answers, type Row, rowsOf } from '../answer.ts';
import { toMillionths, whole } from '../money/minor-units.ts';
import { partiesOf } from '../places.ts';

/** What the vote of each party weighs, in the parties' order, where that can be counted. */
export function votesOf(answers: Answers): bigint[] | undefined {
  const parties = partiesOf(answers);
  const { votes, 'vote-shares': shares } = answers.governance ?? {};
  if (votes === 'equal' || (votes === 'custom' && shares === 'equal')) return parties.map(() => 1n);
  if (votes !== 'custom') return undefined;
  const rows = rowsOf(answers, 'governance', 'vote-shares');
  const own = parties.map(({ id }) => sum(rows.filter(({ party }) => party === id).map(shareOf)));
  return sum(own) === whole && own.every((each) => each >= 0n) ? own : undefined;
}

function shareOf({ share }: Row): bigint {
  return toMillionths(share as string);
}

export function sum(votes: readonly bigint[]): bigint {
  return votes.reduce((total, each) => total + each, 0n);
}

/** A decision that needs so many of all votes. */
export interface Decision {
  /** Where it says how many. */
  at: string;
  passes(votes: bigint, all: bigint): boolean;
}

type Passes = Decision['passes'];

const moreThanHalf: Passes = (votes, all) => votes * 2n > all;

/** How many votes each rule needs, by the id of its option. */
const rules: Record<string, Passes> = {
  half: moreThanHalf,
  majority: moreThanHalf,
  'two-thirds': (votes, all) => votes * 3n >= all * 2n,
  'three-quarters': (votes, all) => votes * 4n >= all * 3n,
};

/** Every kind of decision that is taken by counting votes. */
export function decisionsOf(answers: Answers): Decision[] {
  const reserved = rowsOf(answers, 'governance', 'reserved').map(({ rule }, index) =>
    byRule(rule, `/governance/reserved/${index}/rule`),
  );
  return [ordinaryDecision(answers), ...reserved].filter((decision) => decision !== undefined);
}

export function ordinaryDecision({ governance = {} }: Answers): Decision | undefined {
  const { majority, 'majority-percentage': percentage } = governance;
  if (majority !== 'percentage') return byRule(majority, '/governance/majority');
  if (typeof percentage !== 'string') return undefined;
  const needed = toMillionths(percentage);
  return {
    at: '/governance/majority-percentage',
    passes: (votes, all) => votes * whole >= all * needed,
  };
}

function byRule(rule: unknown, at: string): Decision | undefined {
  const passes = typeof rule === 'string' && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return passes && { at, passes };
}
