/** What fills the gaps between the houses: trees, hedges, a bicycle, a bench, street lamps, a water tower far away. */
import { at, block, d, disc, filled, lined, piece, round } from './piece.ts';
import type { Piece } from './piece.ts';
import { pigments } from './pigments.ts';

/** A broad-leaved tree by the middle of its trunk; `far` ones are paler. */
export function tree(x: number, height: number, far = false): Piece {
  const across = height * 0.34;
  const up = height * 0.36;
  const top = -height * 1.02;
  return at(x, [
    filled(d`M-2.4 0L-1.4 ${-height * 0.5}H1.4L2.4 0z`, pigments.trunk),
    piece('ellipse', { cx: 0, cy: round(top + up), rx: round(across), ry: round(up), fill: far ? pigments.farLeaf : pigments.leaf }),
    // The side away from the evening sky.
    filled(d`M0 ${top}A${across} ${up} 0 0 1 0 ${top + 2 * up}A${across * 0.5} ${up} 0 0 0 0 ${top}z`, far ? pigments.farLeafShade : pigments.leafShade),
    lined(d`M0 ${-height * 0.3}V${-height * 0.58}M0 ${-height * 0.36}l${across * 0.36} ${-across * 0.42}M0 ${-height * 0.45}l${-across * 0.3} ${-across * 0.36}`, pigments.trunk, 1.6),
  ]);
}

export const hedge = (x: number, width: number, height = 26): Piece =>
  filled(d`M${x} 0v${8 - height}c0-6 4-8 8-8h${width - 16}c4 0 8 2 8 8V0z`, pigments.hedge);

export const bicycle = (x: number): Piece =>
  at(x, [
    disc(0, -10, 9.5, 'none', { stroke: pigments.ink, 'stroke-width': 1.6 }),
    disc(30, -10, 9.5, 'none', { stroke: pigments.ink, 'stroke-width': 1.6 }),
    lined('M0-10l9-15h14l7 15M9-25l6 15H0M15-10l9-17M6-29h7M24-27l-1-5h5', pigments.ink, 1.6),
  ]);

/** A lamp of the street itself: it is no window, so it never lights. */
export const streetLamp = (x: number, height = 92): Piece =>
  at(x, [
    filled(d`M-1.6 0h3.2l-.6 ${-height}h-2zM-5 0H5v-5H-5z`, pigments.ink),
    filled(d`M-7 ${-height}H7l-3-14h-8z`, pigments.lampGlass, { stroke: pigments.ink, 'stroke-width': 1.6 }),
    lined(d`M0 ${-height}v-14`, pigments.ink, 1),
    filled(d`M-6 ${-height - 14}H6l-4-5h-4z`, pigments.ink),
  ]);

export const bench = (x: number): Piece =>
  at(x, [
    lined('M-15 0v-15h30V0', pigments.umber, 4),
    lined('M-20-16h40M-18-30h36', pigments.umber, 4),
    lined('M-14-15v-16M14-15v-16', pigments.ink, 2),
  ]);

export const waterTower = (x: number, scale: number): Piece =>
  at(x, [filled('M-7 0l4-120h6l4 120zM-34-150h68l-18 34h-32zM-34-150c6-16 62-16 68 0z', pigments.waterTower), block(-34, -151, 68, 2, '#fff', { 'fill-opacity': 0.25 })], scale);
