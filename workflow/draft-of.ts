import type { Answers } from '#agreement/answer';
import type { AnswersFile } from '#agreement/answers-file';
import { findings } from '#agreement/checks/index';
import { conversationGuide } from '#agreement/conversation';
import { type DatedFile, draft } from '#agreement/draft';
import type { Draft, Guide } from '#agreement/draft-tree';
import type { KeptReason } from '#agreement/kept-reason';
import type { Language } from '#agreement/language';
import { type Account, accountOf, type Period } from '#agreement/statement/account';
import { HandslagError } from './error.ts';
import { dayInAmsterdam } from './today.ts';

/** What of a document does not follow from the file alone. */
export interface Making {
  /** The file's own unless said otherwise. */
  language?: Language | undefined;
  /** ISO 8601; the file's own unless said otherwise, and today where it has none. */
  date?: string | undefined;
  now: Date;
}

/** The draft of a file. @throws HandslagError 'errors-left' when the file asks for a final one and may not have it */
export function draftOf(file: AnswersFile, making: Making): Draft {
  if (file.final) refuseErrors(file.answers, file.language);
  return draft(dated(file, making));
}

/** The conversation guide of a file. @param reasons for which warnings may stay */
export function guideOf(file: AnswersFile, making: Making, reasons: readonly KeptReason[] = []): Guide {
  return conversationGuide(dated(file, making), reasons);
}

/** A period settled by the answers of a file: today, unless said otherwise, as an agreement is older than what is settled by it. */
export function accountFor(file: AnswersFile, period: Period, making: Making): Account {
  const { language = file.language, date = dayInAmsterdam(making.now) } = making;
  return accountOf({ ...file, language, date }, period);
}

function dated(file: AnswersFile, { language, date, now }: Making): DatedFile {
  return { ...file, language: language ?? file.language, date: date ?? dayOf(file, now) };
}

/** The day a document is made for where nobody asks for another. */
export const dayOf = ({ date }: Pick<AnswersFile, 'date'>, now: Date): string => date ?? dayInAmsterdam(now);

/** @throws HandslagError 'errors-left' */
export function refuseErrors(answers: Answers, language: Language): void {
  const errors = findings(answers, language).filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new HandslagError('errors-left', { findings: errors });
}
