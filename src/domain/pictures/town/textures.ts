/** What walls and roofs are made of, as patterns over any coat: boards, bricks, shingles, ashlar. */
import { lined, piece } from './piece.ts';
import type { Piece } from './piece.ts';

export type Texture = 'boards' | 'bricks' | 'shingles' | 'ashlar';

const drawings: Readonly<Record<Texture, { readonly width: number; readonly height: number; readonly drawing: Piece }>> = {
  boards: { width: 7.6, height: 10, drawing: lined('M1 0v10', '#000', 1.6, { 'stroke-opacity': 0.15 }) },
  bricks: { width: 16, height: 10, drawing: lined('M0 .6h16M0 5.6h16M4 .6v5M12 5.6v5', '#000', 1.1, { 'stroke-opacity': 0.13 }) },
  shingles: { width: 10, height: 8, drawing: lined('M0 .5h10M2 .5v4M7 4.5v4M0 4.5h10', '#fff', 1, { 'stroke-opacity': 0.12 }) },
  ashlar: { width: 44, height: 28, drawing: lined('M0 .5h44M0 14.5h44M11 .5v14M33 14.5v14', '#000', 1.1, { 'stroke-opacity': 0.13 }) },
};

export const textureDefinitions = (prefix: string, textures: Iterable<Texture>): readonly Piece[] =>
  [...new Set(textures)].map((texture) => {
    const { width, height, drawing } = drawings[texture];
    return piece('pattern', { id: `${prefix}-${texture}`, width, height, patternUnits: 'userSpaceOnUse' }, [drawing]);
  });

export const textured = (prefix: string, texture: Texture): string => `url(#${prefix}-${texture})`;
