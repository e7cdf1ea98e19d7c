/** Lines, fields and drawings as PDF's own operators, in points from the page's lower left corner. */
import type { Drawing, Paint, PathCommand, Shape, Stroke } from '../../domain/drawing.ts';
import { inks, type Ink } from '../marks.ts';
import { check, hatching, paints } from '../paints.ts';
import { point } from '../paper.ts';

/** Thousandths of a point are finer than any printer; never with an exponent, which PDF does not know. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000;
  return Number.isFinite(rounded) ? String(Math.abs(rounded) < 0.001 ? 0 : rounded) : '0';
};
const numbers = (...values: readonly number[]): string => values.map(number).join(' ');

export const channels = (hex: string): string => [1, 3, 5].map((at) => number(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');

/** From a drawing's units to points on the page. */
export interface Placing {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Millimetres from the upper left corner of a page of this height. */
export const onPage = (height: number): Placing => ({ x: 0, y: height / point, scale: 1 / point });

const into = ({ x, y, scale }: Placing, inner: Placing): Placing => ({ x: x + inner.x * scale, y: y - inner.y * scale, scale: scale * inner.scale });
export const pointAt = ({ x, y, scale }: Placing, px: number, py: number): readonly [number, number] => [x + px * scale, y - py * scale];

type Curve = readonly PathCommand[];

function path(place: Placing, commands: Curve): string {
  return commands.map(([letter, ...at]) => {
    const points: number[] = [];
    for (let index = 0; index < at.length; index += 2) points.push(...pointAt(place, at[index] ?? 0, at[index + 1] ?? 0));
    return letter === 'Z' ? 'h' : `${numbers(...points)} ${letter.toLowerCase()}`;
  }).join(' ');
}

const roundness = 0.5523;

function roundedRect(x: number, y: number, width: number, height: number, radius: number): Curve {
  if (radius === 0) return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']];
  const bend = radius * (1 - roundness);
  const [right, bottom] = [x + width, y + height];
  return [
    ['M', x + radius, y], ['L', right - radius, y], ['C', right - bend, y, right, y + bend, right, y + radius],
    ['L', right, bottom - radius], ['C', right, bottom - bend, right - bend, bottom, right - radius, bottom],
    ['L', x + radius, bottom], ['C', x + bend, bottom, x, bottom - bend, x, bottom - radius],
    ['L', x, y + radius], ['C', x, y + bend, x + bend, y, x + radius, y], ['Z'],
  ];
}

export function circle(x: number, y: number, r: number): Curve {
  const bend = r * roundness;
  return [
    ['M', x - r, y], ['C', x - r, y - bend, x - bend, y - r, x, y - r], ['C', x + bend, y - r, x + r, y - bend, x + r, y],
    ['C', x + r, y + bend, x + bend, y + r, x, y + r], ['C', x - bend, y + r, x - r, y + bend, x - r, y], ['Z'],
  ];
}

interface Look {
  readonly fill?: string;
  readonly stroke?: string;
  /** In the placing's units. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

function inked(place: Placing, commands: Curve, { fill, stroke, width = 0.25, dash }: Look): readonly string[] {
  if (fill === undefined && stroke === undefined) return [];
  const paint = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
  return [
    'q',
    ...(fill === undefined ? [] : [`${channels(fill)} rg`]),
    ...(stroke === undefined ? [] : [`${channels(stroke)} RG ${number(width * place.scale)} w`]),
    ...(dash === undefined ? [] : [`[${numbers(...dash.map((each) => each * place.scale))}] 0 d`]),
    `${path(place, commands)} ${paint}`,
    'Q',
  ];
}

export const line = (place: Placing, x1: number, y1: number, x2: number, y2: number, width: number, ink: Ink, dash?: readonly number[]): readonly string[] =>
  inked(place, [['M', x1, y1], ['L', x2, y2]], { stroke: inks[ink], width, ...(dash === undefined ? {} : { dash }) });

export function field(place: Placing, x: number, y: number, width: number, height: number, fill?: Ink, stroke?: Ink, thick?: number, radius = 0): readonly string[] {
  return inked(place, roundedRect(x, y, width, height, radius), {
    ...(fill === undefined ? {} : { fill: inks[fill] }), ...(stroke === undefined ? {} : { stroke: inks[stroke] }), ...(thick === undefined ? {} : { width: thick }),
  });
}

export const dot = (place: Placing, x: number, y: number, r: number, fill: Ink, stroke?: Ink, thick?: number): readonly string[] =>
  inked(place, circle(x, y, r), { fill: inks[fill], ...(stroke === undefined ? {} : { stroke: inks[stroke] }), ...(thick === undefined ? {} : { width: thick }) });

export const tick = (place: Placing, x: number, y: number, size: number, ink: Ink): readonly string[] =>
  inked(place, check.points.map(([px, py], at): PathCommand => [at === 0 ? 'M' : 'L', x + px * size, y + py * size]), { stroke: inks[ink], width: check.width * size });

/** Lines at 45 degrees over a shape of this size, cut off at its edge. */
function hatched(place: Placing, outline: Curve, box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): readonly string[] {
  const step = hatching.distance * Math.SQRT2;
  const lines: PathCommand[] = [];
  for (let at = Math.floor((box.x + box.y) / step) * step; at < box.x + box.width + box.y + box.height; at += step) {
    lines.push(['M', at - box.y, box.y], ['L', at - box.y - box.height, box.y + box.height]);
  }
  return [
    ...inked(place, outline, { fill: paints.white }),
    'q', `${path(place, outline)} W n`, `${channels(paints.hatch)} RG ${number(hatching.width * place.scale)} w ${path(place, lines)} S`, 'Q',
  ];
}

const boxOf = (outline: Curve): { x: number; y: number; width: number; height: number } => {
  const xs = outline.flatMap(([, ...at]) => at.filter((_, index) => index % 2 === 0));
  const ys = outline.flatMap(([, ...at]) => at.filter((_, index) => index % 2 === 1));
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

function painted(place: Placing, outline: Curve, fill: Paint, { stroke, strokeWidth = 1, dash }: Stroke): readonly string[] {
  const edge: Look = stroke === undefined || stroke === 'none' ? {} : { stroke: paints[stroke], width: strokeWidth, ...(dash === undefined ? {} : { dash }) };
  if (fill === 'hatch') return [...hatched(place, outline, boxOf(outline)), ...inked(place, outline, edge)];
  return inked(place, outline, { ...(fill === 'none' ? {} : { fill: paints[fill] }), ...edge });
}

export type TextShape = Extract<Shape, { type: 'text' }>;

/** A drawing's shapes; its texts are handed back with their place, for the one who knows the fonts. */
export function drawShapes(shapes: readonly Shape[], place: Placing, text: (shape: TextShape, place: Placing) => void, out: (lines: readonly string[]) => void): void {
  for (const shape of shapes) {
    switch (shape.type) {
      case 'rect': out(painted(place, roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0), shape.fill, shape)); break;
      case 'circle': out(painted(place, circle(shape.x, shape.y, shape.r), shape.fill, shape)); break;
      case 'path': out(painted(place, shape.d, shape.fill, shape)); break;
      case 'text': text(shape, place); break;
      case 'group': drawShapes(shape.shapes, into(place, shape), text, out); break;
    }
  }
}

/** Where a drawing of this size stands on the page. */
export const placeOf = (page: Placing, x: number, y: number, width: number, drawing: Drawing): Placing => into(page, { x, y, scale: width / drawing.width });
