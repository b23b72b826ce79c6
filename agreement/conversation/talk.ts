import { isKnown, rowsOf } from '../answer.ts';
import { capitalised, listed } from '../checks/in-words.ts';
import type { DatedFile } from '../draft.ts';
import type { JudgedFinding } from '../kept-reason.ts';
import { openPoints } from '../open-points.ts';
import { partiesOf } from '../places.ts';
import { sayingOf } from '../said.ts';
import { sayDate } from '../say/dates.ts';
import { strainedFit } from '../strained-fit.ts';
import { openTopics } from './talking-points.ts';

/** Everything there is to talk about, at its full length. */
export interface Talk {
  title: string | false;
  date: string;
  goal: string | false;
  parties: { name: string; wants: string[]; stops: string[] }[];
  open: { label: string; who: string }[];
  findings: string[];
  kept: { message: string; reason: string }[];
  assumptions: { party: string | false; about: string | false; assumes: string }[];
  strained: string | false;
  topics: string[];
}

/**
 * @param file without what a party does not share
 * @param found what everybody may read of the findings
 */
export function talkOf({ answers, language, date }: DatedFile, found: readonly JudgedFinding[]): Talk {
  const { party } = sayingOf(answers, language);
  const nameOf = (id: unknown) => typeof id === 'string' && party(id);
  const told = (id: string, ...questions: string[]) =>
    questions
      .flatMap((question) => rowsOf(answers, 'strategy', question))
      .flatMap(({ party, text }) => (party === id && textOf(text)) || []);
  const strained = strainedFit(answers).map(({ name }) => name);
  return {
    title: textOf(answers.parties?.title),
    date: sayDate(date, language),
    goal: textOf(answers.goal?.sentence),
    parties: partiesOf(answers).map(({ id }) => ({
      name: party(id),
      wants: told(id, 'needs', 'aims', 'why'),
      stops: told(id, 'stops'),
    })),
    open: openPoints(answers, language).map(({ label, who }) => ({ label: capitalised(label), who })),
    findings: found.filter(({ level, kept }) => level !== 'note' && !kept).map(({ message }) => message),
    kept: found.flatMap(({ message, kept }) => (kept ? [{ message, reason: kept.reason }] : [])),
    assumptions: rowsOf(answers, 'strategy', 'about-others').flatMap(({ party, about, assumes }) => {
      const text = textOf(assumes);
      return text ? [{ party: nameOf(party), about: nameOf(about), assumes: text }] : [];
    }),
    strained: strained.length > 0 && listed(strained)[language],
    topics: openTopics(answers),
  };
}

/** What somebody typed; false when it is not known. */
function textOf(answer: unknown): string | false {
  return isKnown(answer) && typeof answer === 'string' && answer;
}
