import { languages } from '../language.ts';

/** Member States of the EU, with Iceland, Liechtenstein and Norway: the European Economic Area, by ISO 3166 code. */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** What says a country without naming it, for those that our users name most: its law, its courts, its cities. */
const signs: readonly [string, RegExp][] = [
  [
    'NL',
    /nederlands|\bdutch\b|amsterdam|rotterdam|den haag|the hague|utrecht|(?:midden|noord)-nederland|gelderland|overijssel|-brabant|noord-holland/,
  ],
  ['BE', /\bbelgi(?:sch|an)|brussel|antwerp|\bgent\b|\bghent\b|leuven|\bluik\b/],
  [
    'DE',
    /\bduits|\bgerman\b|deutsch|landgericht|amtsgericht|berlin|berlijn|hamburg|münchen|munich|\bkeulen\b|\bköln\b/,
  ],
  ['FR', /\bfrans\b|\bfrench\b|\bparis\b|parijs/],
  ['GB', /\bengels\b|\benglish\b|england|engeland|\bscots\b|\blondon\b|\blonden\b/],
  ['IE', /\biers\b|\birish\b|dublin/],
];

/** The country that a text speaks of, by ISO code; undefined where it is none that we know, or more than one. */
export function countryIn(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  const lower = text.toLowerCase();
  const words = ` ${wordsOf(lower)} `;
  const named = [...countryNames()].flatMap(([name, code]) => (words.includes(` ${name} `) ? [code] : []));
  const found = new Set([...named, ...signs.flatMap(([code, sign]) => (sign.test(lower) ? [code] : []))]);
  return found.size === 1 ? [...found][0] : undefined;
}

export function isInEea(country: string): boolean {
  return eea.has(country);
}

let known: Map<string, string> | undefined;

/** The countries' names in every language, in small letters, with their codes. */
function countryNames(): Map<string, string> {
  known ??= new Map(
    languages.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes().flatMap((code): [string, string][] => {
        const name = names.of(code);
        return name ? [[wordsOf(name.toLowerCase()), code]] : [];
      });
    }),
  );
  return known;
}

/** Every two letters that are a country's own code: not an old one, such as DD, that another took over. */
function codes(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => new Intl.Locale(`und-${code}`).region === code && code !== 'EU');
}

function wordsOf(lower: string): string {
  return (lower.match(/[\p{L}\p{M}]+/gu) ?? []).join(' ');
}
