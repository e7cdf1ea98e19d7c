/** What a drawing's paints are on paper: black, greys that copy well, and the light. */
import type { Paint } from '../domain/drawing.ts';

/** `hatch` is drawn as lines by each painter; the value is the colour of its lines. */
export const paints: Readonly<Record<Exclude<Paint, 'none'>, string>> = {
  ink: '#111111',
  'ink-2': '#4a4a4a',
  line: '#666666',
  hair: '#9a9a9a',
  white: '#ffffff',
  sky: '#f1f1f1',
  light: '#ffc94a',
  pale: '#fff2cf',
  hatch: '#111111',
  error: '#111111',
  gate: '#4a4a4a',
  explore: '#3a3a3a',
  equip: '#3a3a3a',
  'carry-out': '#3a3a3a',
  keep: '#4a4a4a',
};

/** Hatching: lines of this width at this distance, in the drawing's units, leaning to the right. */
export const hatching = { distance: 5, width: 1.8 };

/** A check mark as a line through three points of a square with side 1, and the line's width. */
export const check = { points: [[0.12, 0.55], [0.4, 0.82], [0.9, 0.2]], width: 0.16 } as const;
