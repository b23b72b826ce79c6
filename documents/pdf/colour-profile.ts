/** Red, green and blue of sRGB (IEC 61966-2-1), adapted to the D50 white of ICC profiles (Bradford), and that white. */
const points = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
  wtpt: [0.9642, 1, 0.82491],
} as const;

const curvePoints = 1024;

/** sRGB as a matrix-based display profile, version 2.4 (ICC.1:2001-04), made from its parameters. */
export function srgbProfile(): Uint8Array {
  const tags: [string, DataView][] = [
    ['desc', description('sRGB')],
    ['cprt', copyright('No copyright')],
    ...Object.entries(points).map(([tag, xyz]): [string, DataView] => [tag, xyzTag(xyz)]),
  ];
  const curve = curveTag();
  const distinct = [...tags, ['rTRC', curve] as [string, DataView]];
  const entries = [...distinct, ['gTRC', curve], ['bTRC', curve]] as [string, DataView][];

  const places = new Map<DataView, number>();
  let size = 128 + 4 + 12 * entries.length;
  for (const [, data] of distinct) {
    places.set(data, size);
    size += (data.byteLength + 3) & ~3;
  }
  const profile = new DataView(new ArrayBuffer(size));
  writeHeader(profile, size);
  profile.setUint32(128, entries.length);
  entries.forEach(([tag, data], i) => {
    const entry = 132 + 12 * i;
    writeText(profile, entry, tag);
    profile.setUint32(entry + 4, places.get(data)!);
    profile.setUint32(entry + 8, data.byteLength);
  });
  const bytes = new Uint8Array(profile.buffer);
  for (const [data, at] of places) bytes.set(new Uint8Array(data.buffer), at);
  return bytes;
}

function writeText(view: DataView, at: number, text: string): void {
  for (let i = 0; i < text.length; i++) view.setUint8(at + i, text.charCodeAt(i));
}

/** A number with 16 bits before and 16 after the point. */
function writeFixed(view: DataView, at: number, value: number): void {
  view.setInt32(at, Math.round(value * 65536));
}

function writeHeader(view: DataView, size: number): void {
  view.setUint32(0, size);
  view.setUint32(8, 0x02400000);
  writeText(view, 12, 'mntrRGB XYZ ');
  // 1 January 2000: the profile is the same in every document.
  [2000, 1, 1, 0, 0, 0].forEach((part, i) => {
    view.setUint16(24 + 2 * i, part);
  });
  writeText(view, 36, 'acsp');
  points.wtpt.forEach((value, i) => {
    writeFixed(view, 68 + 4 * i, value);
  });
}

function newTag(type: string, size: number): DataView {
  const view = new DataView(new ArrayBuffer(size));
  writeText(view, 0, type);
  return view;
}

function description(text: string): DataView {
  const view = newTag('desc', 90 + text.length + 1);
  view.setUint32(8, text.length + 1);
  writeText(view, 12, text);
  return view;
}

function copyright(text: string): DataView {
  const view = newTag('text', 8 + text.length + 1);
  writeText(view, 8, text);
  return view;
}

function xyzTag(xyz: readonly number[]): DataView {
  const view = newTag('XYZ ', 20);
  xyz.forEach((value, i) => {
    writeFixed(view, 8 + 4 * i, value);
  });
  return view;
}

function curveTag(): DataView {
  const view = newTag('curv', 12 + 2 * curvePoints);
  view.setUint32(8, curvePoints);
  for (let i = 0; i < curvePoints; i++) {
    const value = i / (curvePoints - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + 2 * i, Math.round(linear * 65535));
  }
  return view;
}
