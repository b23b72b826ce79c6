import type { Figure, FigureBar } from '#agreement/draft-tree';
import { Markup, markup } from '../html/markup.ts';
import { layOut, narrowest, type PlacedBar, type PlacedText } from './layout.ts';

/**
 * A picture as SVG. Letters stay as large as those around it, however wide it is shown: places across are percentages, and
 * heights follow the letters. Colours are those of paper, until a style sheet says otherwise by class.
 */
export function figureSvg(figure: Figure): string {
  const { height, zero, bars } = layOut(figure, narrowest);
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="waterfall" role="img" aria-label="${figure.alt}" width="100%" height="${em(height)}" font-size="14" font-family="sans-serif" fill="${ink}">
${bars.map((bar) => drawn(bar, zero))}
</svg>`.html;
}

const ink = '#18242a';

const titled = ({ text, baseline }: PlacedText) =>
  markup`<text class="waterfall__heading" font-weight="bold" x="0" y="${em(baseline)}">${text}</text>\n`;

function drawn({ look, heading, label, amount, top, height, pieces }: PlacedBar, zero: number): Markup {
  return markup`${heading && titled(heading)}<g class="waterfall__bar waterfall__bar--${look}">
${label.map(({ text, baseline }) => markup`<text x="0" y="${em(baseline)}">${text}</text>`)}
<text x="100%" text-anchor="end" y="${em(amount.baseline)}">${amount.text}</text>
<rect class="waterfall__track" x="0" width="100%" y="${em(top)}" height="${em(height)}" fill="#e8f0f0"/>
${pieces.map(
  ({ from, to }) =>
    markup`<rect class="waterfall__piece" x="${percent(from)}" width="${percent(to - from)}" y="${em(top)}" height="${em(height)}" ${paint[look]}/>`,
)}
${pieces.map(
  ({ letter, from, to, baseline }) =>
    letter &&
    markup`<text class="waterfall__letter" text-anchor="middle"${look === 'in' && onDark} x="${percent((from + to) / 2)}" y="${em(baseline)}">${letter}</text>`,
)}
<line class="waterfall__zero" x1="${percent(zero)}" x2="${percent(zero)}" y1="${em(top - 0.15)}" y2="${em(top + height + 0.15)}" stroke="${ink}"/>
</g>\n`;
}

/** A broken line around nothing is what nobody gets or bears. */
const paint: Record<FigureBar['look'], Markup> = {
  in: new Markup('fill="#14525e" stroke="#14525e"'),
  off: new Markup('fill="#ccd5d6" stroke="#4b5a60"'),
  shared: new Markup('fill="#a9c4c8" stroke="#14525e"'),
  party: new Markup('fill="#1c6b41" stroke="#1c6b41"'),
  nobody: new Markup('fill="none" stroke="#b3261e" stroke-width="2" stroke-dasharray="5 3"'),
};

/** A letter on what is filled with a dark colour. */
const onDark = new Markup(' fill="#ffffff"');

const em = (size: number) => `${Number(size.toFixed(2))}em`;
const percent = (part: number) => `${Number((part * 100).toFixed(3))}%`;
