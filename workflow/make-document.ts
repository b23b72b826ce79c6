import type { Draft, Guide, Printed } from '#agreement/draft-tree';
import { statement } from '#agreement/statement';
import type { Account } from '#agreement/statement/account';
import { statementJson } from '#agreement/statement/json';
import { html } from '#documents/html';
import { type CalendarOf, ics } from '#documents/ics';
import { pdf } from '#documents/pdf';
import { text } from '#documents/text';
import type { Format, GuideFormat, StatementFormat } from './formats.ts';

const utf8 = (content: string) => new TextEncoder().encode(content);

const makers = {
  pdf,
  html: async (document) => utf8(html(document)),
  txt: async (document) => utf8(text(document)),
} satisfies Record<GuideFormat, (document: Printed) => Promise<Uint8Array>>;

/**
 * The draft in this format: the same bytes each time. This is what a bundle without PDF must not import.
 * @param of the stored partnership that it is of, so that its calendar goes on where the last one left off
 */
export async function makeDocument(draft: Draft, format: Format, of?: CalendarOf): Promise<Uint8Array> {
  if (format === 'json') return utf8(draft.answersFile);
  return format === 'ics' ? utf8(ics(draft, of)) : makers[format](draft);
}

/** The guide in this format: the same bytes each time. */
export function makeGuide(guide: Guide, format: GuideFormat): Promise<Uint8Array> {
  return makers[format](guide);
}

/** The statement of one party in this format: the same bytes each time. */
export async function makeStatement(
  account: Account,
  party: string,
  format: StatementFormat,
): Promise<Uint8Array> {
  if (format === 'json') return utf8(`${JSON.stringify(statementJson(account, party), null, 2)}\n`);
  return makers[format](statement(account, party));
}
