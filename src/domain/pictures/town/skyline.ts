/** The rest of the town, far away: two rows of pale roofs that repeat along the street without a seam. */
import { d, filled, piece } from './piece.ts';
import type { Piece } from './piece.ts';
import { pigments } from './pigments.ts';

/** The same numbers at every build: the town must not move between two visits (Lehmer's generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

interface Row {
  readonly length: number;
  readonly seed: number;
  readonly lowest: number;
  readonly spread: number;
}

function roofs({ length, seed, lowest, spread }: Row): string {
  const next = numbers(seed);
  let path = 'M0 0';
  for (let x = 0; x < length;) {
    const rest = length - x;
    // The last house takes what is left, so that the row ends where it begins again.
    const width = rest < 86 ? rest : Math.round(40 + next() * 46);
    const height = Math.round(lowest + next() * spread);
    const kind = next();
    if (kind < 0.5) path += d`V${-height}l${width / 2} ${-width / 2}l${width / 2} ${width / 2}`;
    else if (kind < 0.74) path += d`V${-height}l7-20h${width - 14}l7 20`;
    else if (kind < 0.86) path += d`V${-height}h${width * 0.6}v-16h9v16h${width * 0.4 - 9}`;
    else path += d`V${-height * 0.8}h${width}`;
    x += width;
  }
  return `${path}V0z`;
}

/** The width after which the skyline begins again, in units. */
export const skylineLength = 1180;

/**
 * A tile of the skyline, standing on y = 0.
 * @param kind `high` behind the whole street, `low` behind a single house
 */
export const skylineTile = (kind: 'high' | 'low'): readonly Piece[] => {
  const [far, near] = kind === 'high'
    ? [{ lowest: 70, spread: 44 }, { lowest: 44, spread: 34 }]
    : [{ lowest: 52, spread: 34 }, { lowest: 26, spread: 30 }];
  return [
    filled(roofs({ length: skylineLength, seed: 77, ...far }), pigments.farHouses),
    filled(roofs({ length: skylineLength, seed: 1234, ...near }), pigments.nearHouses),
  ];
};

/** High enough for every roof of the tile, in units. */
export const skylineHeight = 160;

/**
 * A pattern that fills a picture of any width, whose ground is `skylineHeight * scale` from its top.
 * @param scale pixels per unit
 */
export const skylinePattern = (id: string, kind: 'high' | 'low', scale: number): Piece =>
  piece('pattern', { id, width: skylineLength, height: skylineHeight, patternUnits: 'userSpaceOnUse', patternTransform: `scale(${scale})` }, [
    piece('g', { transform: `translate(0 ${skylineHeight})` }, skylineTile(kind)),
  ]);
