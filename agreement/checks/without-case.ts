/** Text to compare, whatever case it is in: İ and ı, whose other case depends on the language, fall together with i. */
export function withoutCase(text: string): string {
  return text.toLowerCase().replace(/i\u0307|ı/g, 'i');
}
