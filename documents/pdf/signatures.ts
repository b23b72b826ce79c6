import type { Signature } from '#agreement/draft-tree';
import type { Ink, Strip } from './ink.ts';
import { baselineOf, setLines, setParagraph } from './paragraph.ts';
import type { Setting } from './setting.ts';
import { append, type Element } from './structure.ts';
import { colours, page, styles } from './style.ts';

const labelWidth = 96;
const column = { x: page.text, width: page.textEnd - page.text };
const values = { x: column.x + labelWidth, width: column.width - labelWidth };

/** Where one party signs: its name, and a line to write on for all that is not known yet; one block, never split. */
export function setSignature(
  signature: Signature,
  parent: Element,
  before: number,
  setting: Setting,
): Strip[] {
  const section = append(parent, 'Sect');
  const name = [{ type: 'text', text: signature.name } as const];
  const strips = setParagraph(name, styles.signatory, column, append(section, 'H3'), before, setting);
  const fields = signature.fields.flatMap((field) => setField(field, append(section, 'P'), setting));
  const all = [...strips, ...fields];
  return all.map((strip, i) => ({ ...strip, keep: i < all.length - 1 }));
}

function setField(
  { id, label, value }: Signature['fields'][number],
  element: Element,
  setting: Setting,
): Strip[] {
  // Room for a hand to write in, more for a signature.
  const above = id === 'signature' && value === '' ? 24 : 6;
  const labels = setLines(
    [{ type: 'text', text: label }],
    styles.note,
    { x: column.x, width: labelWidth - 8 },
    element,
    setting,
  );
  const texts = setLines([{ type: 'text', text: value }], styles.body, values, element, setting);
  const { leading } = styles.body;
  const shift = baselineOf(styles.body) - baselineOf(styles.note);
  const count = Math.max(1, labels.length, texts.length);
  return Array.from({ length: count }, (_, i) => {
    const top = i === 0 ? above : 0;
    const ink: Ink[] = [...moved(labels[i], top + shift), ...moved(texts[i], top)];
    if (i < count - 1) return { before: 0, height: top + leading, ink };
    ink.push({ type: 'box', ...values, y: top + leading + 1, height: 0.6, colour: colours.muted });
    return { before: 0, height: top + leading + 3, ink };
  });
}

function moved(ink: readonly Ink[] | undefined, by: number): Ink[] {
  return (ink ?? []).map((piece) => ({ ...piece, y: piece.y + by }));
}
