/** A reference to an object of the file, by its number. */
export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** A string of PDF: text for people, or bytes in hexadecimal. */
export class PdfString {
  readonly written: string;

  private constructor(written: string) {
    this.written = written;
  }

  /** A text string: as it is when it is plain ASCII, UTF-16 otherwise (ISO 32000-1, 7.9.2). */
  static text(text: string): PdfString {
    if (/^[\x20-\x7e]*$/.test(text)) return new PdfString(`(${text.replace(/[()\\]/g, '\\$&')})`);
    return new PdfString(`<feff${utf16(text)}>`);
  }

  static hexadecimal(digits: string): PdfString {
    return new PdfString(`<${digits}>`);
  }
}

/** The code units of a text, four hexadecimal digits each. */
export function utf16(text: string): string {
  return text.replace(/[\s\S]/g, (unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

/** A PDF object (ISO 32000-1, 7.3) as JavaScript: a string is a name; what is undefined is left out of its dictionary. */
export type Value = number | boolean | null | string | Ref | PdfString | readonly Value[] | Dictionary;

export interface Dictionary {
  [key: string]: Value | undefined;
}

/** A value as it stands in the file. */
export function write(value: Value): string {
  if (typeof value === 'string') return writeName(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (value instanceof PdfString) return value.written;
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`;
  let written = '<<';
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) written += `${writeName(key)} ${write(entry)}\n`;
  }
  return `${written}>>`;
}

function writeName(name: string): string {
  const byNumber = (character: string) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return `/${name.replace(/[^!-~]|[#/()<>[\]{}%]/g, byNumber)}`;
}
