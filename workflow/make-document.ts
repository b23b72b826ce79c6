import type { Draft } from '#agreement/draft-tree';
import { html } from '#documents/html';
import { pdf } from '#documents/pdf';
import type { Format } from './formats.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const makers = {
  pdf,
  html: async (draft) => utf8(html(draft)),
  json: async (draft) => utf8(draft.answersFile),
} satisfies Record<Format, (draft: Draft) => Promise<Uint8Array>>;

/** The draft in this format: the same bytes each time. This is what a bundle without PDF must not import. */
export function makeDocument(draft: Draft, format: Format): Promise<Uint8Array> {
  return makers[format](draft);
}
