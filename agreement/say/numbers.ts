import type { Language } from '../language.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Plain spaces between a number and what it counts let a line break there; this one does not. */
export const nbsp = '\u00a0';

/** Whether thousands are always set apart, or only from five digits: 5.001 or 5001, but 10.001. */
export type Grouping = 'always' | 'min2';

const formats = new Map<string, Intl.NumberFormat>();

/** Making one takes far longer than using it. */
function formatFor(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale[language], options);
  formats.set(key, format);
  return format;
}

/** A decimal string such as '1250.5' in the language's form, digits after the point kept as they are. */
export function sayDecimal(n: string, language: Language, useGrouping: Grouping = 'always'): string {
  const decimals = n.split('.')[1]?.length ?? 0;
  return formatFor(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping,
  }).format(n as Intl.StringNumericLiteral);
}

/**
 * An amount as it stands in a sentence: € 4.800, € 1.250,50; €4,800, €1,250.50. From a million, one of whole thousands
 * is said as people say it, with its figures behind it so that nobody counts zeros or mistakes a comma:
 * 17,033 miljoen euro (€ 17.033.000); 17.033 million euros (€17,033,000).
 */
export function sayMoney(amount: string, currency: string, language: Language): string {
  const figures = inFigures(amount, currency, language);
  const spoken = inMillions(amount, currency, language);
  return spoken ? `${spoken} (${figures})` : figures;
}

/** An amount where there is little room, such as the bounds of a step: 17,033 miljoen euro, without its figures. */
export function sayMoneyShort(amount: string, currency: string, language: Language): string {
  return inMillions(amount, currency, language) ?? inFigures(amount, currency, language);
}

/** An amount in figures alone, without decimals where it has none. */
export function inFigures(amount: string, currency: string, language: Language): string {
  return format(amount, currency, language, { trailingZeroDisplay: 'stripIfInteger' });
}

/** An amount as it stands in a column of figures, decimals always written. */
export function sayMoneyInFull(amount: string, currency: string, language: Language): string {
  return format(amount, currency, language);
}

/**
 * In millions, or billions of whole millions: without decimals, with one, or with three. Never with two, which would
 * look like cents.
 */
function inMillions(amount: string, currency: string, language: Language): string | undefined {
  const digits = /^-?(\d{7,})(?:\.0+)?$/.exec(amount)?.[1];
  if (!digits) return undefined;
  const [million, zeros] = [Math.floor((digits.length - 1) / 3) * 3, /0*$/.exec(digits)![0].length];
  const decimals = [0, 1, 3].find((places) => zeros + places >= million);
  if (decimals === undefined) return undefined;
  return format(amount, currency, language, {
    notation: 'compact',
    compactDisplay: 'long',
    currencyDisplay: 'name',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).replaceAll(' ', nbsp);
}

function format(
  amount: string,
  currency: string,
  language: Language,
  form: Intl.NumberFormatOptions = {},
): string {
  return formatFor(language, { style: 'currency', currency, ...form }).format(
    amount as Intl.StringNumericLiteral,
  );
}

/** '33.3333' → 33,3333% */
export function sayPercentage(percentage: string, language: Language): string {
  return `${sayDecimal(percentage, language)}%`;
}

/** How many digits a currency has after the point (JPY 0, EUR 2, KWD 3), or undefined for a code that is no currency. */
export function currencyDecimals(currency: string): number | undefined {
  if (!currencies.has(currency)) return undefined;
  const { maximumFractionDigits } = decimals.get(currency) ?? optionsOf(currency);
  return maximumFractionDigits;
}

const decimals = new Map<string, Intl.ResolvedNumberFormatOptions>();

function optionsOf(currency: string): Intl.ResolvedNumberFormatOptions {
  const options = formatFor('en', { style: 'currency', currency }).resolvedOptions();
  decimals.set(currency, options);
  return options;
}

/** ISO 4217 codes in use, without those for metals, funds and tests (they begin with X but for five regional currencies). */
const regional = new Set(['XAF', 'XCD', 'XCG', 'XOF', 'XPF']);
const currencies = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !code.startsWith('X') || regional.has(code)),
);
