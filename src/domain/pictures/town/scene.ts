/** One step's house with what stands around it: large on the step's own page, smaller in a band of the journey. */
import { bicycle, hedge, streetLamp, tree } from './greenery.ts';
import { definitions, facade, house } from './house.ts';
import { at, piece } from './piece.ts';
import type { Piece } from './piece.ts';
import { housePlan, stepCount } from './plan.ts';

export interface Scene {
  /** The left edge of the picture; walls begin at 0, and greenery reaches further out. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** The next house of the same quarter; the last one of a quarter has trees for company. */
export const neighbour = (step: number): number | null =>
  step + 1 < stepCount && housePlan(step + 1).phase === housePlan(step).phase ? step + 1 : null;

/** What stands around a house in its band of the journey, where no other house stands; x from its left wall. */
const band: Readonly<Record<number, { readonly behind: readonly Piece[]; readonly beside: readonly Piece[] }>> = {
  0: { behind: [], beside: [tree(352, 150), bicycle(398), streetLamp(462, 96), hedge(712, 44), tree(772, 128, true)] },
  3: { behind: [tree(190, 150)], beside: [] },
  4: { behind: [tree(-20, 118, true)], beside: [] },
  5: { behind: [], beside: [tree(312, 150), streetLamp(372, 96), hedge(410, 60)] },
};

/**
 * @param exercises of each step, ids in the order the windows light; the neighbour's are shown too
 * @param company `quarter`: the house next door, trees and a bicycle · `band`: as in the journey, where the houses
 *   next door are pictures of their own; what stands to the side reaches out of the picture's box
 */
export function scene(
  step: number,
  prefix: string,
  exercises: readonly (readonly string[])[],
  company: 'quarter' | 'band',
): Scene {
  const own = facade(step, prefix);
  const drawn = house(own, prefix, exercises[step] ?? []);
  if (company === 'band') {
    const around = band[step];
    return {
      x: -16, width: own.width + 32, height: own.height + 3,
      pieces: [
        piece('defs', {}, definitions(prefix, [own])),
        piece('g', { class: 'town-beside' }, [...(around?.behind ?? []), ...(around?.beside ?? [])]),
        ...drawn,
      ],
    };
  }

  const left = 118;
  const beside = neighbour(step);
  if (beside === null)
    return {
      x: -left, width: left + own.width + 150, height: own.height + 3,
      pieces: [
        piece('defs', {}, definitions(prefix, [own])),
        tree(-40, 150), tree(own.width + 64, 138, true),
        ...drawn,
        bicycle(-108), hedge(own.width + 96, 44),
        // The square has lamps of its own.
        ...(housePlan(step).shape === 'square' ? [] : [streetLamp(own.width + 28)]),
      ],
    };
  const next = facade(beside, prefix);
  const nextX = own.width + 48;
  return {
    x: -left, width: left + nextX + next.width + 16, height: Math.max(own.height, next.height) + 3,
    pieces: [
      piece('defs', {}, definitions(prefix, [own, next])),
      tree(-36, 150),
      ...drawn,
      at(nextX, house(next, prefix, exercises[beside] ?? [])),
      hedge(own.width + 9, 30),
      bicycle(-104),
    ],
  };
}
