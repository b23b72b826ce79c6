import { render } from '#templates/render';
import type { Statement } from './draft-tree.ts';
import type { Account } from './statement/account.ts';
import { statementView } from './statement/view.ts';
import { readPart } from './tree.ts';

/** What a settlement comes to for one party, with every step it follows from: to read, to check and to keep. */
export function statement(account: Account, party: string): Statement {
  const { language, date } = account;
  const view = { statement: statementView(account, party) };
  const { title, blocks } = readPart(render(`statement/${language}`, view));
  return { language, title, mark: 'statement', date, cover: blocks };
}
