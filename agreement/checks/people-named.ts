const titles = /^(?:heer|meneer|mevrouw|dhr|mevr|mw|mr|mrs|ms|drs|ir|ing|dr|prof|de|the)$/;

/** The names in a text such as 'mw. R. Achterberg en dhr. J. Blom', without titles and signs, in small letters. */
export function peopleNamed(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  return text
    .split(/[,;&+]|\s(?:en|and|met|with)\s/)
    .map(bareName)
    .filter((name) => name !== '');
}

/** 'mw. C. van ’t Veer' → 'c van t veer' */
export function bareName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.filter((word) => !titles.test(word)).join(' ');
}
