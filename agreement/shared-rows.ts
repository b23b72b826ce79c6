import { type Answers, type Row, rowsOf } from './answer.ts';

/**
 * The rows of a private list that their party shares, each with its JSON Pointer. What is said to everybody may rest
 * on these alone: findings and guides are read by those from whom the other rows are kept.
 */
export function sharedRows(answers: Answers, topic: string, question: string): { row: Row; at: string }[] {
  return rowsOf(answers, topic, question)
    .map((row, index) => ({ row, at: `/${topic}/${question}/${index}` }))
    .filter(({ row }) => row.shared === true);
}
