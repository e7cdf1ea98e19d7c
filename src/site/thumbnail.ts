/**
 * The first page of a sheet in small: the very marks that the printer gets, with lines of text as strokes.
 * Grouped by weight so that a whole page is four paths.
 */
import type { Mark, Page } from '../print/marks.ts';

export interface Thumbnail {
  /** In px. */
  readonly width: number;
  readonly height: number;
  /** SVG path data: filled black, small print, lines to write on, and the outlines of boxes. */
  readonly solid: string;
  readonly text: string;
  readonly lines: string;
  readonly boxes: string;
}

/** An A4 sheet is 124 px high, and an A3 sheet lying beside it too. */
const tall = 124;
/** Finer than a third of a px is not seen, and costs bytes. */
const round = (value: number): string => String(Math.round(value * 3) / 3).replace(/^(-?\d*\.\d)\d*$/, '$1');

export function thumbnail({ width, height, marks }: Page): Thumbnail {
  const scale = tall / height;
  const at = (x: number, y: number): string => `M${round(x * scale)} ${round(y * scale)}`;
  const box = (mark: Extract<Mark, { type: 'rect' }>): string =>
    `${at(mark.x, mark.y)}h${round(mark.width * scale)}v${round(mark.height * scale)}h${round(-mark.width * scale)}z`;
  const paths = { solid: '', text: '', lines: '', boxes: '' };
  for (const mark of marks) {
    switch (mark.type) {
      case 'text':
      case 'foreign': {
        // Points to px: the height of small letters is about half the size.
        const high = mark.size * (25.4 / 72) * scale * 0.5;
        const stroke = `${at(mark.x, mark.y)}h${round(mark.width * scale)}v${round(-high)}h${round(-mark.width * scale)}z`;
        if (mark.ink === 'white') break;
        if (mark.size >= 14) paths.solid += stroke;
        else paths.text += stroke;
        break;
      }
      case 'line':
        paths.lines += mark.y1 === mark.y2
          ? `${at(mark.x1, mark.y1)}h${round((mark.x2 - mark.x1) * scale)}`
          : `${at(mark.x1, mark.y1)}L${round(mark.x2 * scale)} ${round(mark.y2 * scale)}`;
        break;
      case 'rect':
        if (mark.fill === 'black') paths.solid += box(mark);
        else if (mark.stroke !== undefined) paths.boxes += box(mark);
        break;
      case 'drawing':
      case 'dot':
      case 'tick':
        // Smaller than what is seen at this size, or drawn by its own lines.
        break;
    }
  }
  return { width: Math.round(width * scale), height: tall, ...paths };
}
