/** A window's carpentry: frame, sill and bars about the glass, whose lower left corner is 0, 0. */
import { pigments } from './pigments.ts';
import { d, filled, lined, piece } from './piece.ts';
import type { Piece } from './piece.ts';

/** Width and height of the glass. */
export const glassSize = (dormer: boolean) => (dormer ? { width: 20, height: 34 } : { width: 22, height: 39 });
const frameWidth = 2.6;
/** The cross bar stands at 36 % of the height, counted from above. */
const crossBar = 0.36;

export const glassPath = (width: number, height: number) => d`M0 0h${width}v${-height}h${-width}z`;

export const frame = (width: number, height: number): Piece =>
  filled(
    d`M${-frameWidth} ${frameWidth}v${-height - 2 * frameWidth}h${width + 2 * frameWidth}v${height + 2 * frameWidth}z`
    + d`M${-frameWidth - 2} 2h${width + 2 * frameWidth + 4}v3h${-width - 2 * frameWidth - 4}z`,
    pigments.frame,
  );

export const upright = (width: number, height: number) => d`M${width / 2} 0v${-height}`;
export const across = (width: number, height: number) => d`M0 ${-height * (1 - crossBar)}h${width}`;

/** A dark window with nothing behind it, for pictures that never light; x and y as its lower left corner stands. */
export const darkWindow = (x: number, y: number): Piece => {
  const { width, height } = glassSize(false);
  return piece('g', { transform: `translate(${x} ${y})` }, [
    frame(width, height),
    filled(glassPath(width, height), pigments.glass),
    lined(upright(width, height) + across(width, height), pigments.frame, 1.5, { 'stroke-opacity': 0.75 }),
  ]);
};
