/** Figures year by year as lines, each with its own mark and dashes and with its name at its end. */
import type { Drawing, PathCommand, Shape } from '../drawing.ts';
import { displayWidth } from './advances.ts';
import { fittedLines } from './labels.ts';
import { shorten } from './text.ts';
import { display, leading, least, line, wideWidth, words as text } from './wide.ts';

export interface StatisticsLines {
  readonly title: string;
  /** In order; `note` says what is special with a year. */
  readonly years: readonly { readonly label: string; readonly note?: string }[];
  /** At most four. One value a year, 0 or more; null where nothing is published, and there the line has a gap. */
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

const plot = { left: 40, right: 560, top: 12, height: 300 };
const names = { left: plot.right + 40, width: wideWidth - plot.right - 44 };
/** So wide may words be that stand under the first year, and keep inside the picture. */
const noteWidth = (plot.left + 18) * 2 - 4;
const dashes = [undefined, [9, 4], [2, 4], [14, 4, 2, 4]] as const;

/** A mark of its own for each line, so that lines that cross are told apart without colour. */
function mark(at: number, x: number, y: number): Shape {
  const edge = { stroke: 'ink', strokeWidth: 2 } as const;
  const path = (points: readonly (readonly [number, number])[], fill: 'ink' | 'white'): Shape => ({
    type: 'path', fill, ...edge, d: [...points.map(([dx, dy], index): PathCommand => [index === 0 ? 'M' : 'L', x + dx, y + dy]), ['Z']],
  });
  switch (at % 4) {
    case 0: return { type: 'circle', x, y, r: 5.5, fill: 'ink', ...edge };
    case 1: return { type: 'rect', x: x - 5, y: y - 5, width: 10, height: 10, fill: 'white', ...edge };
    case 2: return path([[0, -6.5], [6, 5], [-6, 5]], 'ink');
    default: return path([[0, -7], [7, 0], [0, 7], [-7, 0]], 'white');
  }
}

/** 1, 2 or 5 by a power of ten, so that there are three to six lines across. */
function stepOf(most: number): number {
  const rough = Math.max(1, most) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Math.max(1, ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power);
}

export function statisticsLines({ title, years, rows }: StatisticsLines): Drawing {
  const most = Math.max(1, ...rows.flatMap(({ values }) => values.flatMap((value) => value ?? [])));
  const step = stepOf(most);
  const top = Math.ceil(most / step) * step;
  const left = Math.max(plot.left, displayWidth(String(top), 16) + 10);
  const across = (at: number): number => (years.length < 2 ? (left + plot.right) / 2 : left + 18 + ((plot.right - left - 18) * at) / (years.length - 1));
  const bottom = plot.top + plot.height;
  const down = (value: number): number => bottom - (plot.height * value) / top;
  const shapes: Shape[] = [];
  for (let value = 0; value <= top; value += step) {
    shapes.push(line([[left, down(value)], [plot.right + 10, down(value)]], { stroke: value === 0 ? 'ink' : 'hair', strokeWidth: value === 0 ? 2 : 1 }), display(left - 8, down(value) + 5, String(value), { anchor: 'end' }));
  }
  const between = years.length < 2 ? plot.right - left : (plot.right - left - 18) / (years.length - 1);
  const notes = years.map(({ note = '' }) => fittedLines(note, least, Math.min(between - 6, noteWidth), 3));
  for (const [at, { label }] of years.entries()) {
    shapes.push(display(across(at), bottom + 24, fittedLines(label, least, between, 1)[0] ?? '', { anchor: 'middle' }), ...(notes[at] ?? []).map((each, index) => text(across(at), bottom + 43 + index * leading, each, { anchor: 'middle', fill: 'ink-2' })));
  }
  const ends: { lines: readonly string[]; at: number; y: number; from: readonly [number, number] }[] = [];
  for (const [at, { label, values }] of rows.entries()) {
    const points = values.slice(0, years.length).flatMap((value, index) => (value === null ? [] : [{ index, x: across(index), y: down(value), value }]));
    const d = points.map(({ index, x, y }, place): PathCommand => [points[place - 1]?.index === index - 1 ? 'L' : 'M', x, y]);
    const dash = dashes[at % dashes.length];
    if (d.length > 0) shapes.push({ type: 'path', d, fill: 'none', stroke: 'ink', strokeWidth: 2.5, ...(dash === undefined ? {} : { dash }) });
    const last = points.at(-1);
    if (last !== undefined) ends.push({ lines: fittedLines(`${last.value} ${label}`, least, names.width, 4), at, y: last.y, from: [last.x, last.y] });
  }
  for (const [at, { values }] of rows.entries()) {
    for (const [index, value] of values.slice(0, years.length).entries()) if (value !== null) shapes.push(mark(at, across(index), down(value)));
  }
  // Names keep their lines' order, and are pushed apart where they would meet: first down, then up from the foot.
  ends.sort((one, other) => one.y - other.y || one.at - other.at);
  const tops = ends.map(({ lines, y }) => Math.max(0, y - (lines.length * leading) / 2));
  const height = Math.max(bottom + 30 + Math.max(0, ...notes.map((lines) => lines.length)) * leading + 8, ends.reduce((sum, { lines }) => sum + lines.length * leading + 8, 8));
  for (const index of ends.keys()) {
    const before = ends[index - 1];
    if (before !== undefined) tops[index] = Math.max(tops[index] ?? 0, (tops[index - 1] ?? 0) + before.lines.length * leading + 8);
  }
  let floor = height - 6;
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const own = (ends[index]?.lines.length ?? 0) * leading;
    tops[index] = Math.max(0, Math.min(tops[index] ?? 0, floor - own));
    floor = (tops[index] ?? 0) - 8;
  }
  for (const [index, { lines, at, from }] of ends.entries()) {
    const y = tops[index] ?? 0;
    const middle = y + (lines.length * leading) / 2;
    shapes.push(
      line([[from[0] + 10, from[1]], [names.left - 16, middle]], { stroke: 'line', strokeWidth: 1 }),
      mark(at, names.left - 10, middle),
      ...lines.map((each, place) => text(names.left + 4, y + 14 + place * leading, each, { weight: place === 0 ? 500 : 400 })),
    );
  }
  const told = rows.map(({ label, values }) => `${shorten(label, 120)}: ${years.map((year, at) => `${year.label} ${values[at] ?? '–'}`).join(', ')}.`);
  return { width: wideWidth, height, title, description: shorten(told.join(' '), 7_500) || title, shapes };
}
