import type { Language } from '#agreement/language';
import { en } from './words/en.ts';
import { nl } from './words/nl.ts';
import type { PageWords } from './words/page-words.ts';

/** What the pages say besides the questions' own words. */
export const pageWords = { nl, en } as const satisfies Record<Language, PageWords>;
