import type { Language } from '../language.ts';

/** Digits, with the language's own sign between thousands (or a space) and before decimals. */
const forms = {
  nl: /^-?(?:\d{1,3}(?:[.\s]\d{3})+|\d{1,15})(?:,\d+)?$/,
  en: /^-?(?:\d{1,3}(?:[,\s]\d{3})+|\d{1,15})(?:\.\d+)?$/,
} as const;

/**
 * A number as people of this language write it, as a decimal string: '1.250,50' in Dutch is '1250.50'.
 * Nothing is guessed: what the language writes otherwise ('1,250.50' in Dutch) is undefined.
 */
export function readDecimal(typed: string, language: Language): string | undefined {
  const trimmed = typed.trim();
  if (trimmed.length > 24 || !forms[language].test(trimmed)) return undefined;
  const plain =
    language === 'nl' ? trimmed.replace(/[.\s]/g, '').replace(',', '.') : trimmed.replace(/[,\s]/g, '');
  return canonicalDecimal(plain);
}

/** Without leading zeros and without '-0'; decimals stay as they are. */
function canonicalDecimal(plain: string): string {
  const bare = plain.replace(/^(-?)0+(?=\d)/, '$1');
  return /^-[0.]+$/.test(bare) ? bare.slice(1) : bare;
}

/** A decimal string as it is kept: at most 15 digits before the point. */
export const decimalForm = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/;

/** The decimal string as people of this language type it. */
export function typeDecimal(n: string, language: Language): string {
  return language === 'nl' ? n.replace('.', ',') : n;
}
