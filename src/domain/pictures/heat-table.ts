/** A table of figures from 1 to 5, darker the higher: white, pale, light, dark. Every cell has its figure, so that colour is never needed. */
import { decimal } from '../numbers.ts';
import type { Drawing, Paint, Shape } from '../drawing.ts';
import type { Words } from '../words.ts';
import { fittedLines } from './labels.ts';
import { shorten } from './text.ts';
import { display, leading, least, thin, wideWidth, words as text } from './wide.ts';

export interface HeatRow {
  readonly name: string;
  /** One for each column, from 1 to 5; null where there is none. */
  readonly values: readonly (number | null)[];
}
export interface HeatTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
}

const nameWidth = 236;
const rowHeight = 30;
const gap = 3;

/** The darkness of a figure: "never" and "seldom" are white and pale, from "often" up it is dark. */
export function heatOf(value: number): { readonly fill: Paint; readonly figure: Paint } {
  if (value < 2) return { fill: 'white', figure: 'ink' };
  if (value < 3) return { fill: 'pale', figure: 'ink' };
  if (value < 4) return { fill: 'light', figure: 'ink' };
  return { fill: 'carry-out', figure: 'white' };
}

/** @returns as high as its rows need; a table of many rows is best parted, since a page cannot part a picture */
export function heatTable({ title, columns, rows }: HeatTable, words: Words): Drawing {
  const width = (wideWidth - nameWidth) / Math.max(1, columns.length);
  const heads = columns.map((column) => fittedLines(column, least, width - 8, 3));
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * leading + 6;
  const shapes: Shape[] = heads.flatMap((lines, at) =>
    lines.map((each, index) => text(nameWidth + (at + 0.5) * width, headHeight - 10 - (lines.length - 1 - index) * leading, each, { anchor: 'middle', weight: 500 })));
  for (const [index, { name, values }] of rows.entries()) {
    const y = headHeight + index * rowHeight;
    const [shown = ''] = fittedLines(name, least, nameWidth - 12, 1);
    shapes.push(text(0, y + 20, shown, { weight: 500 }));
    for (const [at] of columns.entries()) {
      const value = values[at] ?? null;
      const box = { type: 'rect', x: nameWidth + at * width + gap / 2 + thin / 2, y: y + gap / 2, width: width - gap - thin, height: rowHeight - gap } as const;
      const middle = nameWidth + (at + 0.5) * width;
      if (value === null) {
        shapes.push({ ...box, fill: 'none', stroke: 'line', strokeWidth: 1, dash: [3, 3] }, display(middle, y + 20, '–', { anchor: 'middle', fill: 'ink-2' }));
      } else {
        const { fill, figure } = heatOf(value);
        shapes.push({ ...box, fill, stroke: 'ink', strokeWidth: 1 }, display(middle, y + 20, decimal(value), { anchor: 'middle', fill: figure }));
      }
    }
  }
  const told = rows.map(({ name, values }) => words('picture.heat.row', {
    name: shorten(name, 60),
    list: columns.map((column, at) => {
      const value = values[at] ?? null;
      return value === null ? words('picture.heat.none', { column: shorten(column, 40) }) : words('picture.heat.value', { column: shorten(column, 40), value: decimal(value) });
    }).join(', '),
  }));
  return { width: wideWidth, height: headHeight + rows.length * rowHeight + 2, title, description: shorten(told.join(' '), 7_500) || title, shapes };
}
