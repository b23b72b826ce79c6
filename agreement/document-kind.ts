import type { Answers } from './answer.ts';

/** What the answers become. Each kind is a choice of topics out of one set of texts, and says so in its title. */
export const documentKinds = ['agreement', 'pilot', 'intent'] as const;

export type DocumentKind = (typeof documentKinds)[number];

/**
 * The topics that a kind leaves out. Partners who try something, or who only say what they intend, are better served by
 * a short text: what is left out waits, with its answers, for the agreement.
 */
const leftOut: Record<DocumentKind, readonly string[]> = {
  agreement: [],
  pilot: ['governance', 'change', 'exclusivity'],
  intent: ['reporting', 'governance', 'working', 'change', 'ip', 'data', 'liability'],
};

/** An agreement until somebody says otherwise. */
export function documentKindOf(answers: Answers): DocumentKind {
  return documentKinds.find((kind) => kind === answers.goal?.document) ?? 'agreement';
}

export function isInDocument(topic: string, answers: Answers): boolean {
  return !leftOut[documentKindOf(answers)].includes(topic);
}

/** The kinds whose document leaves this topic out. */
export function kindsWithout(topic: string): DocumentKind[] {
  return documentKinds.filter((kind) => leftOut[kind].includes(topic));
}
