import type { Language } from '#agreement/language';
import type { OurWords } from './our-words.ts';
import { isPassive } from './passive.ts';
import { countWords, isWholeSentence, sentencesOf } from './sentences.ts';
import { findWordsToAvoid } from './words-to-avoid.ts';

/**
 * The most there may be. Means and shares are of whole sentences; a heading or a cell may not be too long either.
 * One passive in ten sentences is what makers of reading tools allow for English, where our rule also takes “is tied”.
 * The rule for Dutch takes “worden” only, so that half of that is as much.
 */
export const limits = {
  mean: 15,
  longest: 35,
  passive: { nl: 0.05, en: 0.1 },
} as const;

interface Sentence {
  text: string;
  from: string;
  words: number;
  passive: boolean;
  avoid: { word: string; instead: string }[];
}

interface Figures {
  sentences: number;
  /** Words in a sentence. */
  mean: number;
  longest: number;
  /** The share of sentences that are passive, 0 to 1. */
  passive: number;
}

type Source = keyof OurWords;

export interface Measured {
  language: Language;
  figures: Record<Source, Figures>;
  sentences: Record<Source, Sentence[]>;
}

export function measure(words: OurWords, language: Language): Measured {
  const sentences = eachSource(words, (passages, source) =>
    passages.flatMap(({ text, from }) =>
      sentencesOf(text, language).map((one) => sentence(one, from, language, source)),
    ),
  );
  return { language, sentences, figures: eachSource(sentences, figuresOf) };
}

function sentence(text: string, from: string, language: Language, source: Source): Sentence {
  const avoid = findWordsToAvoid(text, language, source === 'questions' ? 'question' : 'clause');
  return { text, from, words: countWords(text), passive: isPassive(text, language), avoid };
}

function figuresOf(sentences: readonly Sentence[]): Figures {
  const whole = sentences.filter(({ text }) => isWholeSentence(text));
  const share = (count: number) => count / Math.max(1, whole.length);
  return {
    sentences: whole.length,
    mean: share(whole.reduce((sum, { words }) => sum + words, 0)),
    longest: Math.max(0, ...sentences.map(({ words }) => words)),
    passive: share(whole.filter(({ passive }) => passive).length),
  };
}

/** What is over the limits, where, and what to do. */
export function overLimits({ language, figures, sentences }: Measured): string[] {
  const sources = Object.keys(figures) as Source[];
  return [
    ...sources.flatMap((source) => figuresOver(figures[source], language, `${language}, ${source}`)),
    ...new Set(sources.flatMap((source) => sentences[source]).flatMap(sentenceOver)),
  ];
}

function figuresOver({ mean, passive }: Figures, language: Language, from: string): string[] {
  const most = limits.passive[language];
  const means = `${from}: ${mean.toFixed(1)} words in a sentence, at most ${limits.mean}: shorten the longest`;
  const shares = `${from}: ${percent(passive)} of sentences passive, at most ${percent(most)}: say who does it`;
  return [...(mean > limits.mean ? [means] : []), ...(passive > most ? [shares] : [])];
}

function sentenceOver({ text, from, words, avoid }: Sentence): string[] {
  const long = `${from}: ${words} words, at most ${limits.longest}: make it two sentences: “${text}”`;
  return [
    ...(words > limits.longest ? [long] : []),
    ...avoid.map(({ word, instead }) => `${from}: “${word}”: write ${instead}: “${text}”`),
  ];
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/**
 * The sentences most in need of other words, one for each place in a template or question. A passive weighs as ten words
 * more, a word to avoid as twenty.
 */
export function worst({ sentences: { templates, questions } }: Measured, count: number): Sentence[] {
  const byPlace = new Map<string, Sentence>();
  for (const each of [...templates, ...questions].sort((a, b) => weight(b) - weight(a)))
    if (!byPlace.has(each.from)) byPlace.set(each.from, each);
  return [...byPlace.values()].slice(0, count);
}

function weight({ words, passive, avoid }: Sentence): number {
  return words + (passive ? 10 : 0) + avoid.length * 20;
}

function eachSource<T, U>(
  { agreements, templates, questions }: Record<Source, T>,
  change: (each: T, source: Source) => U,
): Record<Source, U> {
  return {
    agreements: change(agreements, 'agreements'),
    templates: change(templates, 'templates'),
    questions: change(questions, 'questions'),
  };
}
