import type { Check } from '../finding.ts';
import { places } from '../places.ts';
import { printableRanges } from './printable-ranges.ts';

/** So many characters a sentence can name. */
const mostNamed = 8;

/** Characters that the PDF's fonts lack: they would be printed by their number. Other outputs have them as they are. */
export const unprintable: Check = {
  id: 113,
  find(answers) {
    const found = new Set<string>();
    const at: string[] = [];
    for (const place of places(answers)) {
      // A list is looked at field by field.
      if (Array.isArray(place.answer)) continue;
      const lacking = lackingIn(JSON.stringify(place.answer));
      for (const character of lacking) found.add(character);
      if (lacking.length > 0) at.push(place.at);
    }
    if (at.length === 0) return [];
    const named = [...found].slice(0, mostNamed).join(' ');
    const more = found.size > mostNamed ? ' …' : '';
    return [
      {
        level: 'warning',
        at,
        message: {
          nl: `De letters van de PDF hebben deze tekens niet: ${named}${more}. Er komt een nummer voor in de plaats, zoals [U+4E2D].`,
          en: `The letters of the PDF lack these characters: ${named}${more}. A number takes their place, such as [U+4E2D].`,
        },
        fix: {
          nl: 'Schrijf het ook in letters die wij hebben: Latijns, Grieks of Cyrillisch.',
          en: 'Write it in letters that we have as well: Latin, Greek or Cyrillic.',
        },
      },
    ];
  },
};

function lackingIn(text: string): string[] {
  return [...text.normalize('NFC')].filter((character) => !isPrintable(character.codePointAt(0)!));
}

const ranges = printableRanges.split(' ').map((range) => {
  const [from = '', to = from] = range.split('-');
  return [Number.parseInt(from, 36), Number.parseInt(to, 36)] as const;
});

// JSON tells control characters in ASCII: they are another check's to find.
function isPrintable(codePoint: number): boolean {
  return codePoint < 0x7f || ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}
