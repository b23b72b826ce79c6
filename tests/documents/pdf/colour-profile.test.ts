import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../documents/pdf/colour-profile.ts';

describe('the colour profile', () => {
  const bytes = srgbProfile();
  const view = new DataView(bytes.buffer);
  const tags = new Map<string, number>();
  for (let i = 0; i < view.getUint32(128); i++) {
    const entry = 132 + 12 * i;
    tags.set(Buffer.from(bytes.subarray(entry, entry + 4)).toString(), view.getUint32(entry + 4));
  }

  test('has the tags that ICC asks of a display', () => {
    expect(view.getUint32(0)).toBe(bytes.length);
    expect([...tags.keys()].sort()).toEqual(
      ['bTRC', 'bXYZ', 'cprt', 'desc', 'gTRC', 'gXYZ', 'rTRC', 'rXYZ', 'wtpt'].sort(),
    );
  });

  test('adds red, green and blue to white', () => {
    for (let axis = 0; axis < 3; axis++) {
      const at = (tag: string) => view.getInt32(tags.get(tag)! + 8 + 4 * axis) / 65536;
      expect(at('rXYZ') + at('gXYZ') + at('bXYZ')).toBeCloseTo(at('wtpt'), 3);
    }
  });

  test('bends tones as sRGB does: half way up is 21 % of the light', () => {
    const curve = tags.get('rTRC')!;
    const at = (share: number) => view.getUint16(curve + 12 + 2 * Math.round(share * 1023)) / 65535;
    expect([at(0), at(1)]).toEqual([0, 1]);
    expect(at(0.5)).toBeCloseTo(0.214, 3);
  });
});
