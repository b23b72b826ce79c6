import type { Draft, Guide } from '#agreement/draft-tree';
import { html } from '#documents/html';
import { type CalendarOf, ics } from '#documents/ics';
import { pdf } from '#documents/pdf';
import { text } from '#documents/text';
import type { Format, GuideFormat } from './formats.ts';

const utf8 = (content: string) => new TextEncoder().encode(content);

const makers = {
  pdf,
  html: async (document) => utf8(html(document)),
  txt: async (document) => utf8(text(document)),
} satisfies Record<GuideFormat, (document: Draft | Guide) => Promise<Uint8Array>>;

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
