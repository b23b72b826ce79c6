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

/** Half years as people say them, in months: the longer ones first. */
const halfYears = {
  nl: [
    [/^anderhalf jaar(?= |$)/, 18],
    [/^(?:een )?half ?jaar(?= |$)/, 6],
  ],
  en: [
    [/^(?:a|one) year and a half(?= |$)|^one and a half years(?= |$)/, 18],
    [/^half (?:a )?year(?= |$)|^a half[- ]year(?= |$)/, 6],
  ],
} as const satisfies Record<Language, readonly (readonly [RegExp, number])[]>;

const months = { nl: 'maanden', en: 'months' } as const;

/** 'een half jaar' → '6 maanden', 'half a year after the start' → '6 months after the start' */
export function inMonths(typed: string, language: Language): string {
  const bare = typed.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const found = halfYears[language].find(([form]) => form.test(bare));
  return found ? bare.replace(found[0], `${found[1]} ${months[language]}`) : typed;
}

/** Words behind a number that stand for so many zeros. */
const zeros: Record<Language, ReadonlyMap<string, number>> = {
  nl: new Map(Object.entries({ duizend: 3, mln: 6, miljoen: 6, mld: 9, miljard: 9 })),
  en: new Map(Object.entries({ thousand: 3, mln: 6, million: 6, bn: 9, billion: 9 })),
};

/** How many zeros this word stands for, if for any. */
export function zerosOf(word: string, language: Language): number | undefined {
  return zeros[language].get(word.toLowerCase());
}

/** Digits beside such a word. With a sign between thousands they may mean two things: '17.033 miljoen' is asked back. */
const besideWord = {
  nl: /^-?(?:0|[1-9]\d{0,14})(?:,\d+)?$/,
  en: /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/,
} as const;

/** A number, or one that ends in such a word: '155,381 miljoen' in Dutch is '155381000', to the last digit. */
export function readSpoken(typed: string, language: Language, decimals?: number): string | undefined {
  const [, digits = '', word = ''] = /^(.*\d)\s*([a-z]+)$/i.exec(typed.trim()) ?? [];
  const places = zerosOf(word, language);
  if (places === undefined) return readDecimal(typed, language, decimals);
  return besideWord[language].test(digits) ? shifted(digits.replace(',', '.'), places) : undefined;
}

/** The number with its point so many places to the right; undefined where it becomes too long to keep. */
function shifted(n: string, places: number): string | undefined {
  const [whole, fraction = ''] = n.split('.') as [string, string?];
  const digits = (whole + fraction.slice(0, places).padEnd(places, '0')).replace(/^(-?)0+(?=\d)/, '$1');
  const decimals = fraction.slice(places).replace(/0+$/, '');
  const bare = decimals ? `${digits}.${decimals}` : digits;
  if (/^-?\d{16}/.test(digits)) return undefined;
  return /^-[0.]+$/.test(bare) ? bare.slice(1) : bare;
}

/** A decimal string as it is kept: at most 15 digits before the point. */
export const decimalForm = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/** The decimal string as people of this language type it. */
export function typeDecimal(n: string, language: Language): string {
  return language === 'nl' ? n.replace('.', ',') : n;
}
