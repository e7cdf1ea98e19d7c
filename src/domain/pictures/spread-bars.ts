/** A mean from 1 to 5 as a bar, and from the lowest to the highest as a whisker over it. The highest mean is lit. */
import { decimal } from '../numbers.ts';
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { fittedLines } from './labels.ts';
import { shorten } from './text.ts';
import { display, leading, least, line, thin, wideWidth, words as text } from './wide.ts';

export interface SpreadBar {
  readonly label: string;
  /** A quieter line under the label: "8 aktörer". */
  readonly note: string;
  /** null where there is none yet. */
  readonly value: { readonly mean: number; readonly lowest: number; readonly highest: number } | null;
}

const highest = 5;
const track = { left: 262, right: wideWidth - 62 };
const at = (value: number): number => track.left + ((track.right - track.left) * value) / highest;
const barHeight = 26;
const rowGap = 14;

export function spreadBars({ title, bars }: { readonly title: string; readonly bars: readonly SpreadBar[] }, words: Words): Drawing {
  const top = Math.max(0, ...bars.flatMap(({ value }) => (value === null ? [] : [value.mean])));
  const shapes: Shape[] = [];
  const rows: Shape[] = [];
  let y = 2;
  for (const { label, note, value } of bars) {
    const lines = fittedLines(label, least, track.left - 20, 2);
    const height = Math.max(barHeight + 4, (lines.length + 1) * leading);
    rows.push(
      ...lines.map((each, index) => text(0, y + 14 + index * leading, each, { weight: 500 })),
      text(0, y + 14 + lines.length * leading, fittedLines(note, least, track.left - 20, 1)[0] ?? '', { fill: 'ink-2' }),
    );
    const barY = y + (height - barHeight) / 2;
    const middle = barY + barHeight / 2;
    if (value === null) {
      rows.push({ type: 'rect', x: track.left, y: barY, width: track.right - track.left, height: barHeight, fill: 'none', stroke: 'line', strokeWidth: thin, dash: [3, 3] });
    } else {
      rows.push({ type: 'rect', x: track.left, y: barY, width: at(value.mean) - track.left, height: barHeight, fill: value.mean === top ? 'light' : 'sky', stroke: 'ink', strokeWidth: thin });
      if (value.highest > value.lowest) {
        rows.push(line([[at(value.lowest), middle], [at(value.highest), middle]], { stroke: 'ink', strokeWidth: 2.5 }));
        for (const end of [value.lowest, value.highest]) rows.push(line([[at(end), middle - 7], [at(end), middle + 7]], { stroke: 'ink', strokeWidth: 2.5 }));
      }
    }
    rows.push(display(wideWidth, middle + 7, value === null ? '–' : decimal(value.mean), { anchor: 'end', size: 20, fill: value === null ? 'ink-2' : 'ink' }));
    y += height + rowGap;
  }
  const bottom = y - rowGap + 6;
  for (let value = 0; value <= highest; value += 1) {
    shapes.push(line([[at(value), 0], [at(value), bottom]], { stroke: value === 0 ? 'ink' : 'hair', strokeWidth: value === 0 ? 2 : 1 }));
    if (value > 0) rows.push(display(at(value), bottom + 18, String(value), { anchor: 'middle' }));
  }
  const told = bars.map(({ label, note, value }) => value === null
    ? words('picture.spread-bars.none', { label: shorten(label, 100) })
    : words('picture.spread-bars.row', { label: shorten(label, 100), note, mean: decimal(value.mean), lowest: decimal(value.lowest), highest: decimal(value.highest) }));
  return { width: wideWidth, height: bottom + 26, title, description: told.join(' ') || title, shapes: [...shapes, ...rows] };
}
