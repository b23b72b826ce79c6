import type { Draft } from '#agreement/draft-tree';
import { html } from '#documents/html';
import { pdf } from '#documents/pdf';
import { text } from '#documents/text';
import type { Format } from './formats.ts';

const utf8 = (content: string) => new TextEncoder().encode(content);

const makers = {
  pdf,
  html: async (draft) => utf8(html(draft)),
  json: async (draft) => utf8(draft.answersFile),
  txt: async (draft) => utf8(text(draft)),
} satisfies Record<Format, (draft: Draft) => Promise<Uint8Array>>;

/** The draft in this format: the same bytes each time. This is what a bundle without PDF must not import. */
export function makeDocument(draft: Draft, format: Format): Promise<Uint8Array> {
  return makers[format](draft);
}
