import type { Kind } from '../question.ts';
import { isBlank, textProblem, textSchema, tidy } from './typed-text.ts';

function textKind(lines: 'one' | 'many'): Kind<string> {
  return {
    name: 'text',
    control: lines === 'one' ? 'line' : 'text',
    schema: textSchema(lines),
    read({ '': typed = '' }) {
      if (isBlank(typed)) return { empty: true };
      const text = tidy(typed);
      const problem = textProblem(text, lines);
      return problem ? { problem } : { answer: text };
    },
    reply: (answer) => ({ '': answer }),
    say: (answer) => answer,
  };
}

/** One line of text. */
export const line = textKind('one');

/** Text of several lines. */
export const text = textKind('many');
