/** A small group's sign on its notes: a shape and a letter, so that colour carries nothing. Each shape fills a square of 12 units. */
import type { PathCommand } from '../drawing.ts';

export interface GroupSign {
  readonly letter: string;
  readonly path: readonly PathCommand[];
}

/** A polygon through these corners: x and y in turn. */
function through(...numbers: readonly number[]): readonly PathCommand[] {
  const corners = Array.from({ length: numbers.length / 2 }, (_, at) => [at === 0 ? 'M' : 'L', numbers[at * 2] ?? 0, numbers[at * 2 + 1] ?? 0] as const);
  return [...corners, ['Z']];
}

/** How far the handles of a quarter of a circle of 5.5 stand out. */
const handle = 3.04;
const [near, far] = [0.5, 11.5];

/** In the order of the groups: circle, triangle, square, diamond, cross, hexagon. */
export const groupSigns: readonly GroupSign[] = [
  {
    letter: 'A',
    path: [
      ['M', 6, near], ['C', 6 + handle, near, far, 6 - handle, far, 6], ['C', far, 6 + handle, 6 + handle, far, 6, far],
      ['C', 6 - handle, far, near, 6 + handle, near, 6], ['C', near, 6 - handle, 6 - handle, near, 6, near], ['Z'],
    ],
  },
  { letter: 'B', path: through(6, near, 12, 11.5, 0, 11.5) },
  { letter: 'C', path: through(0.75, 0.75, 11.25, 0.75, 11.25, 11.25, 0.75, 11.25) },
  { letter: 'D', path: through(6, 0, 12, 6, 6, 12, 0, 6) },
  { letter: 'E', path: through(4, 0.5, 8, 0.5, 8, 4, 11.5, 4, 11.5, 8, 8, 8, 8, 11.5, 4, 11.5, 4, 8, 0.5, 8, 0.5, 4, 4, 4) },
  { letter: 'F', path: through(3.2, 0.9, 8.8, 0.9, 12, 6, 8.8, 11.1, 3.2, 11.1, 0, 6) },
];
