import { textProblem, tidy } from '#agreement/kinds/typed-text';
import type { Kind, Question } from '#agreement/question';
import { interview } from '#agreement/questions/index';

/** Answers that say this text wherever words of one's own can be typed, and a reply that could not be read elsewhere. */
export function saidEverywhere(text: string): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    interview.map(({ id, questions }) => [
      id,
      Object.fromEntries(questions.map((question) => [question.id, slotOf(question.kind, text)])),
    ]),
  );
}

function slotOf(kind: Kind, text: string): unknown {
  if (kind.control === 'rows') {
    const row = rowOf(kind.fields!, text);
    return kind.prefix === 'p'
      ? [
          { id: 'p1', ...row },
          { id: 'p2', name: 'B' },
        ]
      : [{ id: 'r1', ...row }];
  }
  if (kind.control === 'text') return textProblem(tidy(text), 'many') ? { typed: text } : text;
  if (textProblem(tidy(text), 'one')) return { typed: text };
  if (kind.name === 'text') return text;
  if (kind.name === 'person') return { name: text };
  if (kind.allowsOther) return { other: text };
  return kind.words?.(text) ?? { typed: text };
}

function rowOf(fields: readonly Question[], text: string): object {
  return Object.fromEntries(fields.map(({ id, kind }) => [id, id === 'shared' ? true : slotOf(kind, text)]));
}
