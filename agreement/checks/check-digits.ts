/**
 * The eleven test of a Dutch citizen's number (BSN) and of the number of a legal person (RSIN), nine digits:
 * 9a + 8b + … + 2h − i is a multiple of eleven.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** ISO 7064 MOD 97-10, with A = 10 … Z = 35: Dutch VAT ids since 2020, and IBANs with their first four signs put last. */
export function passesMod97(text: string): boolean {
  if (!/^[A-Z\d]+$/.test(text)) return false;
  const digits = text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** The test of payment card numbers (ISO/IEC 7812). */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 7064 MOD 11,10: German VAT ids. */
export function passesMod1110(digits: string): boolean {
  const product = [...digits.slice(0, -1)].reduce((rest, digit) => {
    const sum = (rest + Number(digit)) % 10 || 10;
    return (2 * sum) % 11;
  }, 10);
  return (11 - product) % 10 === Number(digits.at(-1));
}
