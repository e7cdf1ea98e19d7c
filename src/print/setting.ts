/** What everything that sets a sheet needs to know, and the smallest things it sets: lines of text, boxes, check marks. */
import type { Element, Ink, Mark, Owner, Role } from './marks.ts';
import type { Face, Metrics } from './metrics.ts';
import { point, type Paper } from './paper.ts';
import { glued, gluedOn, row, type Glue, type Row } from './rows.ts';
import type { SheetDocument } from './sheet.ts';
import { clean, lineOf, linesOf, type Line, type Span } from './text.ts';

/** Collects the text's structure, in the order it is read. */
export class Outline {
  readonly elements: Element[];
  readonly root: Owner;

  /** @param root the element that those without a parent of their own belong to */
  constructor(elements: Element[] = [], root: Owner = null) {
    this.elements = elements;
    this.root = root;
  }

  /** @returns the element's number, to give to its marks */
  add(role: Role, parent: Owner = this.root, words: Pick<Element, 'alt' | 'said'> = {}): number {
    this.elements.push({ role, parent, ...words });
    return this.elements.length - 1;
  }
}

/** The same setting, for what belongs to an element. */
export const within = (setting: Setting, element: number): Setting =>
  ({ ...setting, outline: new Outline(setting.outline.elements, element) });

export interface Setting {
  readonly paper: Paper;
  readonly metrics: Metrics;
  readonly outline: Outline;
  /** A sheet to write on: black only. */
  readonly blank: boolean;
  readonly say: Pick<SheetDocument, 'chosen' | 'rated'>;
}

/** Height of a line in mm for a size in points. */
export const leading = (size: number, by = 1.36): number => size * point * by;

/** From the top of a line to its baseline: capitals stand in the middle. */
const baselineIn = (height: number, size: number): number => height / 2 + size * point * 0.345;

export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly ink?: Ink;
  /** Line height as a multiple of the size. */
  readonly spacing?: number;
  readonly align?: 'start' | 'middle' | 'end';
}

/** A line with its baseline at y. Kept apart by face, joined by words. */
export function setLine(line: Line, x: number, y: number, { size, ink = 'black' }: TextLook, owner: Owner): readonly Mark[] {
  return line.segments.map((segment): Mark => {
    const at = x + segment.x;
    switch (segment.type) {
      case 'text':
        return { type: 'text', x: at, y, text: segment.text, face: segment.face, size, ink, width: segment.width, owner };
      case 'foreign':
        return { type: 'foreign', x: at, y, text: segment.text, signs: segment.signs, size, ink, width: segment.width, owner };
      case 'tick':
        return { type: 'tick', x: at + segment.width * 0.08, y: y - size * point * 0.68, size: segment.width * 0.84, ink };
    }
  });
}

/** One line of text with its baseline at y; `end` and `middle` say where x is in it. */
export function setText({ metrics }: Setting, text: string, x: number, y: number, face: Face, look: TextLook, owner: Owner): readonly Mark[] {
  const line = lineOf(text, { face, size: look.size }, metrics);
  const by = look.align === 'end' ? line.width : look.align === 'middle' ? line.width / 2 : 0;
  return setLine(line, x - by, y, look, owner);
}

/** The width of one line, in mm. */
export const widthOf = ({ metrics }: Setting, text: string, face: Face, size: number): number => lineOf(text, { face, size }, metrics).width;

/** Spans for a text in one face. */
export const plain = (text: string, face: Face = 'fira-sans-400'): readonly Span[] => [{ text: clean(text), face }];

/**
 * A text as rows, one a line. The first two and the last two lines stay together, so that no line stands alone.
 * @param owner the element whose words these are
 */
export function textRows({ metrics }: Setting, spans: readonly Span[], width: number, look: TextLook, owner: Owner): readonly Row[] {
  const height = leading(look.size, look.spacing);
  const lines = linesOf(spans, look.size, width, metrics);
  return lines.map((line, at): Row => {
    const by = look.align === 'end' ? width - line.width : look.align === 'middle' ? (width - line.width) / 2 : 0;
    const glue: Glue = at < lines.length - 1 && (at === 0 || at === lines.length - 2) ? 'hard' : 'none';
    return row(height, (x, y) => setLine(line, x + by, y + baselineIn(height, look.size), look, owner), { glue });
  });
}

/** As `textRows`, for what should not be parted: a label, a heading. */
export const wholeText = (setting: Setting, spans: readonly Span[], width: number, look: TextLook, owner: Owner): readonly Row[] =>
  glued(textRows(setting, spans, width, look, owner), 'hard');

/** A box to tick, with its corner at x, y. */
export function tickBox({ blank }: Setting, x: number, y: number, size: number, ticked: boolean): readonly Mark[] {
  const box: Mark = { type: 'rect', x, y, width: size, height: size, stroke: 'black', line: ticked ? 0.6 : 0.4, fill: ticked && !blank ? 'light' : 'white' };
  return ticked ? [box, { type: 'tick', x: x + size * 0.12, y: y + size * 0.12, size: size * 0.76, ink: 'black' }] : [box];
}

/**
 * Lines to write on.
 * @param more how many lines may be added where a page has room over
 */
export function writingRows({ paper }: Setting, lines: number, width: number, more = 0): readonly Row[] {
  const spacing = paper.writing;
  const line = (x: number, y: number): Mark => ({ type: 'line', x1: x, y1: y, x2: x + width, y2: y, width: 0.25, ink: 'writing' });
  const made = Array.from({ length: lines }, (_, at) =>
    row(spacing, (x, y) => [line(x, y + spacing)], { glue: at === lines - 1 ? 'none' : at === 0 || at === lines - 2 ? 'hard' : 'soft' }));
  if (more === 0) return made;
  const added = row(0, (x, y, height) => Array.from({ length: Math.floor(height / spacing + 0.01) }, (_, at) => line(x, y + (at + 1) * spacing)), { stretch: more * spacing });
  return [...gluedOn(made, 'hard'), added];
}
