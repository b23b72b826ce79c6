import type { Answers } from './answer.ts';
import type { Language, Words } from './language.ts';

export type Level = 'error' | 'warning' | 'note';

/** What a check says about the answers: which ones (JSON Pointers below `answers`), what is wrong, and the way out. */
export interface Finding {
  check: number;
  level: Level;
  at: string[];
  message: string;
  fix: string;
  /** Names it, whatever the language and the order of rows, until one of its answers changes. */
  key: string;
}

/** A finding before it is said in one language. */
export interface Found {
  level: Level;
  at: string[];
  message: Words;
  fix: Words;
}

/** One check across answers, numbered as in the questionnaire; those beyond it continue after its highest number. */
export interface Check {
  id: number;
  /** @param answers those that count; @param all those that are stored, or were sent, for what is about the others */
  find(answers: Answers, all: Answers): Found[];
}

export function sayFinding(
  check: number,
  { level, at, message, fix }: Found,
  language: Language,
): Omit<Finding, 'key'> {
  return {
    check,
    level,
    at,
    message: withoutDoubleStops(message[language]),
    fix: withoutDoubleStops(fix[language]),
  };
}

/** A sentence that ends in a name ends in one full stop: 'Zonder deel: Streekdoos B.V.' */
function withoutDoubleStops(said: string): string {
  return said.replace(/(?<!\.)\.\.(?= |$)/g, '.');
}
