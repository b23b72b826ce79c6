import type { Language } from '../language.ts';

/** 'A, B en C' — names keep their order, which never depends on an alphabet. */
export function sayList(parts: readonly string[], language: Language, type: 'and' | 'or' = 'and'): string {
  const format = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    type: type === 'and' ? 'conjunction' : 'disjunction',
  });
  return format.format(parts);
}
