/** A small cross window, the sign of this town: lit where it is so, hatched where it is not, dashed where nobody knows yet. */
import type { Shape } from '../drawing.ts';
import { edge } from './measures.ts';

export type WindowState = 'lit' | 'hatched' | 'unset';

/** @param x @param y the upper left corner of the frame, in the drawing's units; likewise `width` and `height` */
export function smallWindow(state: WindowState, x: number, y: number, width: number, height: number): readonly Shape[] {
  const crossBar = y + height * 0.36;
  const middle = x + width / 2;
  const unset = state === 'unset';
  const line = unset ? ({ stroke: 'line', strokeWidth: edge, dash: [3, 2] } as const) : ({ stroke: 'ink', strokeWidth: edge } as const);
  const frame: Shape = { type: 'rect', x, y, width, height, fill: state === 'lit' ? 'light' : state === 'hatched' ? 'hatch' : 'white', ...line };
  if (state !== 'lit') return [frame];
  const bars: Shape = { type: 'path', d: [['M', middle, y], ['L', middle, y + height], ['M', x, crossBar], ['L', x + width, crossBar]], fill: 'none', ...line };
  return [frame, bars];
}
