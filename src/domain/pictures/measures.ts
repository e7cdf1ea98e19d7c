/**
 * Measures that the result window's pictures share. A unit is a CSS pixel when the picture is as wide as the window's
 * pane; then no text is under 14 px, and on paper at 0.75 pt a unit none is under 11 pt.
 */
import type { Shape } from '../drawing.ts';

export const pictureWidth = 316;
export const textSize = 15;
export const figureSize = 16;
export const lineHeight = 19;
/** Line of a field or a window; half of it falls outside the shape. */
export const edge = 1.5;

export const label = (x: number, y: number, text: string, quiet = false): Shape => ({
  type: 'text', x, y, text, size: textSize, face: 'sans', weight: 400, anchor: 'start', fill: quiet ? 'ink-2' : 'ink',
});

export const figure = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end', quiet = false): Shape => ({
  type: 'text', x, y, text, size: figureSize, face: 'display', weight: 600, anchor, fill: quiet ? 'ink-2' : 'ink',
});
