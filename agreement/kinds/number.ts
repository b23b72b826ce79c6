import type { Language } from '../language.ts';

/** Digits, with the language's own sign between thousands (or a space) and before decimals. */
const forms = {
  nl: /^-?(?:[1-9]\d{0,2}(?:[.\s]\d{3})+|0|[1-9]\d{0,14})(?:,\d+)?$/,
  en: /^-?(?:[1-9]\d{0,2}(?:[,\s]\d{3})+|0|[1-9]\d{0,14})(?:\.\d+)?$/,
} as const;

/** A number with decimals that may as well be thousands, written as the other language does: '1,250' in Dutch. */
const inDoubt = { nl: /^-?[1-9]\d{0,2},\d{3}$/, en: /^-?[1-9]\d{0,2}\.\d{3}$/ } as const;

/**
 * A number as people of this language write it, as a decimal string: '1.250,50' in Dutch is '1250.50'.
 * Nothing is guessed: what the language writes otherwise ('1,250.50' in Dutch), or may mean otherwise, is undefined.
 * @param decimals how many there are of what is counted: with three of them there is no doubt
 */
export function readDecimal(typed: string, language: Language, decimals = 2): string | undefined {
  const trimmed = typed.trim();
  if (trimmed.length > 24 || !forms[language].test(trimmed)) return undefined;
  if (decimals !== 3 && inDoubt[language].test(trimmed)) return undefined;
  const plain =
    language === 'nl' ? trimmed.replace(/[.\s]/g, '').replace(',', '.') : trimmed.replace(/[,\s]/g, '');
  return /^-[0.]+$/.test(plain) ? plain.slice(1) : plain;
}

const countWords = {
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const satisfies Record<Language, readonly string[]>;

/** 'vier uur' → '4 uur', 'a month' → '1 month': a whole number up to twelve that stands in words at the beginning. */
export function inFigures(typed: string, language: Language): string {
  const [first = '', ...rest] = typed.split(' ');
  const bare = first.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const at = countWords[language].indexOf(bare.replace(/^an?$/, 'one'));
  return at < 0 ? typed : [at + 1, ...rest].join(' ');
}

/** A decimal string as it is kept: at most 15 digits before the point. */
export const decimalForm = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/** The decimal string as people of this language type it. */
export function typeDecimal(n: string, language: Language): string {
  return language === 'nl' ? n.replace('.', ',') : n;
}
