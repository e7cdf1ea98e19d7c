/** A profile of ratings: five panes each, hatched where the rating is low, dashed where there is none. */
import type { Drawing, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { edge, figure, figureSize, label, lineHeight, pictureWidth, textSize } from './measures.ts';
import { linesOf, shorten } from './text.ts';

export interface Profile {
  /** In the order they are read; the picture numbers them. `value` is a whole number up to `max`. */
  readonly rows: readonly { readonly label: string; readonly value: number | null }[];
  readonly max: number;
  readonly lowAtOrBelow: number;
}

const pane = { width: 17, height: 17, gap: 2 };
const rowGap = 9;

export function profile({ rows, max, lowAtOrBelow }: Profile, words: Words): Drawing {
  const panesWidth = max * pane.width + (max - 1) * pane.gap;
  const panesX = pictureWidth - 24 - panesWidth;
  const shapes: Shape[] = [];
  let y = 1;
  for (const [index, row] of rows.entries()) {
    const lines = linesOf(`${index + 1} ${row.label}`, textSize, panesX - 10, 2);
    const height = Math.max(pane.height, lines.length * lineHeight);
    const unset = row.value === null;
    shapes.push(...lines.map((line, at) => label(0, y + at * lineHeight + 14, line, unset)));
    const panesY = y + (height - pane.height) / 2;
    for (let place = 1; place <= max; place += 1) {
      const filled = row.value !== null && place <= row.value;
      shapes.push({
        type: 'rect', x: panesX + (place - 1) * (pane.width + pane.gap) + edge / 2, y: panesY + edge / 2,
        width: pane.width - edge, height: pane.height - edge,
        fill: !filled ? (unset ? 'none' : 'white') : row.value <= lowAtOrBelow ? 'hatch' : 'ink',
        stroke: unset ? 'line' : 'ink', strokeWidth: edge, ...(unset ? { dash: [3, 2] } : {}),
      });
    }
    shapes.push(figure(pictureWidth, panesY + figureSize - 2, row.value === null ? '–' : String(row.value), 'end', unset));
    y += height + rowGap;
  }
  const told = rows.map((row, index) =>
    row.value === null
      ? words('picture.profile.unset', { number: index + 1, label: shorten(row.label, 200) })
      : words('picture.profile.row', { number: index + 1, label: shorten(row.label, 200), value: row.value, max }),
  );
  return {
    width: pictureWidth,
    height: Math.max(1, y - rowGap + 1),
    title: words('picture.profile.title'),
    description: told.join(' '),
    shapes,
  };
}
