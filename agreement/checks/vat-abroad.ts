import { passesMod1110 } from './check-digits.ts';

/** What a VAT id looks like behind the letters of its country, as VIES lists it; and British, Swiss and Norwegian ones. */
const forms: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z\d]\d{7}[A-Z\d]$/,
  FI: /^\d{8}$/,
  FR: /^[A-Z\d]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^\d[A-Z\d+*]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  LT: /^(?:\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  GB: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  XI: /^(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
  CH: /^E\d{9}(?:MWST|TVA|IVA)?$/,
  NO: /^\d{9}(?:MVA)?$/,
};

/** The check of the neighbours, whose ids our users meet most. */
const checks: Record<string, (id: string) => boolean> = {
  BE: (id) => 97 - (Number(id.slice(0, 8)) % 97) === Number(id.slice(8)),
  DE: passesMod1110,
  // A key with letters is of a newer sort, for which there is no public rule.
  FR: (id) =>
    /\D/.test(id.slice(0, 2)) || (12 + 3 * (Number(id.slice(2)) % 97)) % 97 === Number(id.slice(0, 2)),
  LU: (id) => Number(id.slice(0, 6)) % 89 === Number(id.slice(6)),
};

/** Whether this begins like the VAT id of a country that we know and cannot be one. Dutch ids have tests of their own. */
export function isWrongAbroad(vat: string): boolean {
  const [country, id] = [vat.slice(0, 2), vat.slice(2)];
  const form = forms[country];
  return form !== undefined && !(form.test(id) && (checks[country]?.(id) ?? true));
}
