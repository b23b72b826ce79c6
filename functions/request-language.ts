import type { Context } from 'hono';
import { isLanguage, type Language } from '#agreement/language';

declare module 'hono' {
  interface ContextVariableMap {
    /** What messages are said in: the file's or the partnership's language, once that is known. */
    language: Language;
  }
}

/** The language that messages are said in: that of the file or partnership, else the one asked for, else English. */
export function messageLanguage(c: Context): Language {
  return c.get('language') ?? acceptedLanguage(c.req.header('accept-language')) ?? 'en';
}

/** The first of ours that an Accept-Language header prefers (RFC 9110, section 12.5.4). */
export function acceptedLanguage(header = ''): Language | undefined {
  const wanted = header.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const language = range.split('-')[0];
    const quality = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1);
    return isLanguage(language) && quality > 0 ? [{ language, quality }] : [];
  });
  return wanted.sort((a, b) => b.quality - a.quality)[0]?.language;
}
