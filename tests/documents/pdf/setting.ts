import type { Draft, Inline } from '#agreement/draft-tree';
import { openFace } from '../../../documents/pdf/face.ts';
import { loadHyphenation } from '../../../documents/pdf/hyphenate.ts';
import type { Layout } from '../../../documents/pdf/layout.ts';
import { layOut } from '../../../documents/pdf/layout.ts';
import type { Setting } from '../../../documents/pdf/setting.ts';
import type { Element } from '../../../documents/pdf/structure.ts';

export async function settingFor(language: Draft['language']): Promise<Setting> {
  return { faces: openFace, hyphenate: await loadHyphenation(language) };
}

export async function laidOut(draft: Draft): Promise<Layout> {
  return layOut(draft, await settingFor(draft.language));
}

/** The text of every element with ink, in the order of the pages; text of links stands in that of their paragraph. */
export function textsOf(layout: Layout): Map<Element, string> {
  const texts = new Map<Element, string>();
  for (const { ink } of layout.pages) {
    for (const piece of ink) {
      if (piece.type !== 'line') continue;
      for (const { element, text, hyphen } of piece.fragments) {
        if (!element || hyphen) continue;
        const block = element.within ?? element;
        texts.set(block, (texts.get(block) ?? '') + text);
      }
    }
  }
  return texts;
}

/** Text as it reads: any white space one space. */
export function folded(text: string): string {
  return text.replace(/[\s\u00ad]+/g, ' ').trim();
}

export function plain(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'break' ? '\n' : inline.text)).join('');
}
