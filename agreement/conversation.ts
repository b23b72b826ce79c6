import { render } from '#templates/render';
import { askedAnswers } from './asked-answers.ts';
import { findings } from './checks/index.ts';
import { cutTo, type Measure, measures } from './conversation/measure.ts';
import { pageFill } from './conversation/page-fill.ts';
import { talkOf } from './conversation/talk.ts';
import type { DatedFile } from './draft.ts';
import type { Guide } from './draft-tree.ts';
import { judged, type KeptReason } from './kept-reason.ts';
import { readPart } from './tree.ts';

/**
 * A page to talk from before anything is on paper: what each party wants, what is open, what does not fit, and what to
 * ask each other. What a party does not share is not among the answers that it is made from.
 * @param reasons for which warnings may stay
 */
export function conversationGuide(file: DatedFile, reasons: readonly KeptReason[] = []): Guide {
  const { language, date } = file;
  const found = judged(findings(file.answers, language), reasons, file.answers);
  const talk = talkOf({ ...file, answers: askedAnswers(file.answers) }, found);
  const guideOf = (measure: Measure): Guide => {
    const guide = cutTo(measure, talk);
    const { title, blocks } = readPart(render(`conversation/${language}`, { guide }));
    return { language, title, mark: 'conversation', date, cover: blocks };
  };
  const guides = measures.values().map(guideOf);
  return guides.find((guide) => pageFill(guide) <= 1) ?? guideOf(measures.at(-1)!);
}
