/**
 * Measures and pieces of the pictures that take the width of a page. A unit is a CSS pixel where the picture is as wide as it was drawn;
 * no text is under 15, which on the 186 mm of an A4 is 9.4 pt and on an A3 14 pt or more.
 */
import type { Paint, PathCommand, Shape, Stroke } from '../drawing.ts';

export const wideWidth = 840;
export const least = 15;
export const leading = 19;
/** Lines: of a field, and of what deserves a look. */
export const thin = 1.5;
export const heavy = 3.5;

export interface Type {
  readonly size?: number;
  readonly weight?: 400 | 500 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: Paint;
}

/** @param y the baseline */
export const words = (x: number, y: number, text: string, { size = least, weight = 400, anchor = 'start', fill = 'ink' }: Type = {}): Shape =>
  ({ type: 'text', x, y, text, size, face: 'sans', weight, anchor, fill });

/** Headings and figures, in the display face. */
export const display = (x: number, y: number, text: string, { size = 16, anchor = 'start', fill = 'ink' }: Omit<Type, 'weight'> = {}): Shape =>
  ({ type: 'text', x, y, text, size, face: 'display', weight: 600, anchor, fill });

export const line = (points: readonly (readonly [number, number])[], stroke: Stroke = { stroke: 'ink', strokeWidth: 2 }): Shape =>
  ({ type: 'path', fill: 'none', d: points.map(([x, y], at): PathCommand => [at === 0 ? 'M' : 'L', x, y]), ...stroke });

/** An arrow's head with its point at x, y, in the direction that it points. */
export function arrowHead(x: number, y: number, direction: readonly [number, number], size = 9): Shape {
  const length = Math.hypot(...direction) || 1;
  const [dx, dy] = [direction[0] / length, direction[1] / length];
  const back = (side: 1 | -1): readonly [number, number] => [x - dx * size - dy * size * 0.62 * side, y - dy * size + dx * size * 0.62 * side];
  return line([back(1), [x, y], back(-1)], { stroke: 'ink', strokeWidth: 2 });
}

/** A part of a circle from one angle to another (radians, 0 to the right, growing clockwise), as curves that go on from where the path stands. */
export function arc(x: number, y: number, r: number, from: number, to: number): readonly PathCommand[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2)));
  const step = (to - from) / pieces;
  const pull = (4 / 3) * Math.tan(step / 4) * r;
  return Array.from({ length: pieces }, (_, at): PathCommand => {
    const [start, end] = [from + at * step, from + (at + 1) * step];
    return [
      'C',
      x + r * Math.cos(start) - pull * Math.sin(start), y + r * Math.sin(start) + pull * Math.cos(start),
      x + r * Math.cos(end) + pull * Math.sin(end), y + r * Math.sin(end) - pull * Math.cos(end),
      x + r * Math.cos(end), y + r * Math.sin(end),
    ];
  });
}
