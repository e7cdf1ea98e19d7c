/** How many there are of each: a bar in whole panes where they are few, else by proportion, and always the figure. */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { edge, figure, figureSize, label, lineHeight, pictureWidth, textSize } from './measures.ts';
import { linesOf, shorten } from './text.ts';

const barHeight = 16;
const rowGap = 12;
/** Leaves room for a figure of three digits after the longest bar. */
const barWidth = pictureWidth - 40;
const paneWidth = 17;

export function tallyBars(
  { title, rows }: { title: string; rows: readonly { readonly label: string; readonly count: number }[] }, words: Words,
): Drawing {
  const most = rows.reduce((highest, { count }) => Math.max(highest, count), 1);
  const unit = Math.min(paneWidth, barWidth / most);
  const shapes: Shape[] = [];
  let y = 1;
  for (const row of rows) {
    const lines = linesOf(row.label, textSize, pictureWidth, 2);
    shapes.push(...lines.map((line, index) => label(0, y + 14 + index * lineHeight, line)));
    const barY = y + lines.length * lineHeight + 2;
    const length = row.count * unit;
    if (row.count > 0) shapes.push({ type: 'rect', x: edge / 2, y: barY, width: Math.max(length - edge, edge), height: barHeight, fill: 'ink', stroke: 'ink', strokeWidth: edge });
    // Lines between the panes let small numbers be counted.
    if (unit === paneWidth) {
      for (let pane = 1; pane < row.count; pane += 1) shapes.push({ type: 'path', d: [['M', pane * unit, barY], ['L', pane * unit, barY + barHeight]], fill: 'none', stroke: 'white', strokeWidth: 2 });
    }
    shapes.push(figure(length + (row.count > 0 ? 10 : 0), barY + figureSize - 2, String(row.count), 'start', row.count === 0));
    y = barY + barHeight + rowGap;
  }
  return {
    width: pictureWidth,
    height: Math.max(1, y - rowGap + 2),
    title,
    description: rows.map(({ label: name, count }) => words('picture.tally.row', { label: shorten(name, 200), count })).join(' '),
    shapes,
  };
}
