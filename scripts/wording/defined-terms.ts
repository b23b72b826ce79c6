import { type Language, languages } from '#agreement/language';
import { sayUnit, unitIds } from '#agreement/say/units';
import type { Complaint } from '#templates/house-rules';
import { writtenBlocks } from './passages.ts';
import { sentencesOf } from './sentences.ts';
import { lineAt, type Part } from './template.ts';

/** What has a capital of its own, inside a sentence too: names, languages, laws, days. */
const properNames: Record<Language, readonly string[]> = {
  nl: [
    'Algemene termijnenwet',
    'Auteurswet',
    'Burgerlijk Wetboek',
    'Engels',
    'Europese Economische Ruimte',
    'Handslag',
    'Nederland',
  ],
  en: [
    'Algemene termijnenwet',
    'Auteurswet',
    'Civil Code',
    'Dutch',
    'English',
    'European Economic Area',
    'Friday',
    'Handslag',
    'Monday',
    'Netherlands',
  ],
};

/** Words written as defined terms that are none, and definitions that nothing uses. */
export function unresolvedTerms(parts: readonly Part[]): Complaint[] {
  return languages.flatMap((language) => {
    const all = parts.filter((part) => part.language === language);
    const terms = all.flatMap(termsOf);
    return [...undefinedWords(all, terms, language), ...unusedTerms(all, terms, language)];
  });
}

interface Term {
  term: string;
  file: string;
  line: number;
}

function termsOf({ name, file, source }: Part): Term[] {
  if (name !== 'definitions') return [];
  return [...source.matchAll(/<dfn>([^<]+)<\/dfn>/g)].map(({ 1: term, index }) => ({
    term: term!,
    file,
    line: lineAt(source, index),
  }));
}

function undefinedWords(parts: readonly Part[], terms: readonly Term[], language: Language): Complaint[] {
  const defined = terms.map(
    ({ term }) => new RegExp(`^(?:${formsOf(term, language).join('|')})(?!\\p{L})`, 'u'),
  );
  return parts.flatMap(({ file, program }) =>
    writtenBlocks(program).flatMap(({ text, line }) =>
      sentencesOf(text, language)
        .flatMap((sentence) => capitalsInside(withoutNames(sentence, language)))
        .filter(({ rest }) => !defined.some((each) => each.test(rest)))
        .map(({ word }) => ({
          file,
          line,
          message: `“${word}” has a capital and no definition: write it small, define it in definitions.hbs, or name it in scripts/wording/defined-terms.ts`,
        })),
    ),
  );
}

function withoutNames(sentence: string, language: Language): string {
  return properNames[language].reduce((text, name) => text.replaceAll(name, name.toLowerCase()), sentence);
}

/** The words with a capital that do not begin the sentence, each with all that follows. */
function capitalsInside(sentence: string): { word: string; rest: string }[] {
  return [...sentence.matchAll(/(?<![\p{L}\d])\p{Lu}\p{Ll}+/gu)]
    .filter(({ index }) => /[\p{L}\d]/u.test(sentence.slice(0, index)))
    .map(({ 0: word, index }) => ({ word, rest: sentence.slice(index) }));
}

function unusedTerms(parts: readonly Part[], terms: readonly Term[], language: Language): Complaint[] {
  const used = parts.filter(({ name }) => name !== 'definitions').map(({ source }) => source);
  // Working days are said by the answers that count in them.
  const units = unitIds.map((id) => sayUnit(id, 1, language));
  return terms
    .filter(({ term }) => {
      const written = new RegExp(`(?<!\\p{L})(?:${formsOf(term, language).join('|')})(?!\\p{L})`, 'u');
      return !units.includes(term.toLowerCase()) && !used.some((source) => written.test(source));
    })
    .map(({ term, file, line }) => ({
      file,
      line,
      message: `“${term}” is used nowhere: take the definition out`,
    }));
}

/** One and many of a term. */
function formsOf(term: string, language: Language): string[] {
  if (language === 'nl') return [term, `${term}en`, `${term}n`, `${term}s`];
  return [term, `${term}s`, term.replace(/y$/, 'ies')];
}
