/** The languages of the product, the default first. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
