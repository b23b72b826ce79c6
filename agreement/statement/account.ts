import type { Answers } from '../answer.ts';
import { askedAnswers } from '../asked-answers.ts';
import type { DatedFile } from '../draft.ts';
import type { Language } from '../language.ts';
import type { Figures } from '../money/figures.ts';
import { settle } from '../money/settle.ts';
import type { Settlement } from '../money/settlement.ts';

/** The figures of a period, with what people call it. */
export interface Period {
  figures: Figures;
  /** 'eerste kwartaal 2027' */
  period?: string;
  /** Its number among the settlements of a partnership. */
  number?: number;
  /** Whether it may still change. */
  provisional?: boolean;
}

/** A settlement with all that its statements are made from. */
export interface Account extends Period {
  answers: Answers;
  language: Language;
  /** The day it is made for, ISO 8601. */
  date: string;
  /** The version of the agreement that the answers are of, where they are those of one. */
  version?: number;
  settlement: Settlement;
}

/** Settles a period by the answers of a file. */
export function accountOf(
  file: Pick<DatedFile, 'answers' | 'language' | 'date' | 'version'>,
  period: Period,
): Account {
  const answers = askedAnswers(file.answers);
  const { language, date, version } = file;
  const of = version === undefined ? {} : { version };
  return { ...period, ...of, answers, language, date, settlement: settle(answers, period.figures) };
}
