import type { Unknown } from '#agreement/answer';
import { readDay } from '#agreement/kinds/date';
import { isBlank, tidy } from '#agreement/kinds/typed-text';
import type { Language } from '#agreement/language';
import { isProblem, type Problem } from '#agreement/problems';
import type { Kind, Question, Reading, Reply } from '#agreement/question';
import { type Form, isMended, replyIn, typedOf } from './form.ts';

/** What a form says to one question: what to keep of it, and what is wrong with it. */
export interface Replied {
  /** An answer, "we don't know yet", or the reply as typed; undefined keeps nothing. */
  slot: unknown;
  problem?: Problem;
  /** The day by which it will be known could not be read. */
  byProblem?: Problem;
}

/** Reads what a form says to a question. What cannot be read is kept as it was typed. */
export function readReply({ kind }: Question, form: Form, name: string, language: Language): Replied {
  const replied = readFields(kind, replyIn(form, name), language);
  // What we left out was not seen by who typed it: once, they are asked to look again.
  return isMended(form, name) ? { problem: 'text-unseen', ...replied } : replied;
}

function readFields(kind: Kind, reply: Reply, language: Language): Replied {
  if (reply.unknown === 'yes') return readUnknown(reply.owner, reply.by, language);
  const reading = readAnswer(kind, reply, language);
  if ('answer' in reading) return { slot: reading.answer };
  if ('empty' in reading) return { slot: undefined };
  const typed = typedOf(kind, reply);
  const inWords = reply.words === 'yes' && kind.words && !isBlank(typed) && kind.words(tidy(typed));
  if (inWords && kind.schema.safeParse(inWords).success) return { slot: inWords };
  return { slot: typed === '' ? undefined : { typed }, problem: reading.problem };
}

/** Reads a reply into an answer that can be kept: what reads well may still be more than the kind holds. */
export function readAnswer(kind: Kind, reply: Reply, language: Language): Reading<unknown> {
  const reading = kind.read(reply, language);
  if (!('answer' in reading)) return reading;
  const checked = kind.schema.safeParse(reading.answer);
  if (checked.success) return { answer: checked.data };
  const said = checked.error.issues.map(({ message }) => message).find(isProblem);
  if (said && said !== 'form-wrong') return { problem: said };
  const own = `${kind.name}-unreadable`;
  return { problem: isProblem(own) ? own : 'form-wrong' };
}

function readUnknown(owner: string | undefined, by: string | undefined, language: Language): Replied {
  const day = readDay(by ?? '', language);
  const unknown: Unknown['unknown'] = {
    ...(owner && { owner }),
    ...('answer' in day && { by: day.answer }),
  };
  return { slot: { unknown }, ...('problem' in day && { byProblem: day.problem }) };
}
