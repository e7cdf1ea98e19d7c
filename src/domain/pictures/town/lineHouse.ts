/**
 * The step's house in ink, for the top line of a printed sheet: this exercise's window is filled
 * (black on a blank sheet, light on a filled one), so the sheet says where in the town it belongs.
 */
import type { Drawing, Paint, PathCommand, Shape } from '../../drawing.ts';
import type { Words } from '../../words.ts';
import { housePlan, windowCount } from './plan.ts';

type Point = readonly [x: number, y: number];

/** Every line house stands in a box this wide and high; the ground is its lower edge. */
const box = { width: 70, height: 63 };
const glass = { width: 7.5, height: 10 };

const lines = (closed: boolean, ...points: readonly Point[]): readonly PathCommand[] => [
  ...points.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]),
  ...(closed ? [['Z'] as const] : []),
];

const outline = (d: readonly PathCommand[], strokeWidth = 1.5, fill: Paint = 'white'): Shape =>
  ({ type: 'path', d, fill, stroke: 'ink', strokeWidth });

const door: Shape = { type: 'rect', x: 31, y: 49, width: 8, height: 14, fill: 'white', stroke: 'ink', strokeWidth: 1 };

/** A half circle or any rounded top, from (left, y) over to (right, y), as two cubic curves. */
const over = (left: number, right: number, y: number, height: number): readonly PathCommand[] => {
  const middle = (left + right) / 2;
  const bend = 0.5523 * (right - left) / 2;
  const lift = height * 0.5523;
  return [
    ['C', left, y - lift, middle - bend, y - height, middle, y - height],
    ['C', middle + bend, y - height, right, y - lift, right, y],
  ];
};

const gateBody: readonly Shape[] = [
  outline(lines(false, [28, 20], [28, 12], [35, 5], [42, 12], [42, 20])),
  outline(lines(false, [35, 5], [35, 0])),
  outline(lines(true, [3, 26], [9, 20], [61, 20], [67, 26])),
  outline(lines(false, [5, 63], [5, 26], [65, 26], [65, 63])),
  outline([['M', 26, 63], ['L', 26, 54], ...over(26, 44, 54, 9), ['L', 44, 63]]),
  { type: 'circle', x: 35, y: 14.5, r: 3, fill: 'white', stroke: 'ink', strokeWidth: 1 },
];

const bodies: Readonly<Record<'gate' | 'gable' | 'low' | 'mansard' | 'stepped' | 'square', readonly Shape[]>> = {
  gate: gateBody,
  gable: [
    outline(lines(false, [7, 63], [7, 29], [35, 6], [63, 29], [63, 63])),
    outline(lines(false, [2, 33], [35, 6], [68, 33]), 2, 'none'),
    door,
  ],
  low: [
    outline(lines(false, [7, 63], [7, 29], [35, 12], [63, 29], [63, 63])),
    outline(lines(false, [2, 32], [35, 12], [68, 32]), 2, 'none'),
    { type: 'circle', x: 35, y: 23, r: 3, fill: 'white', stroke: 'ink', strokeWidth: 1 },
    door,
  ],
  mansard: [
    outline(lines(false, [7, 63], [7, 35], [63, 35], [63, 63])),
    outline(lines(true, [2, 35], [10, 15], [19, 8], [51, 8], [60, 15], [68, 35])),
    door,
  ],
  stepped: [
    outline(lines(false, [7, 63], [7, 27], [13, 27], [13, 20], [20, 20], [20, 13], [27, 13], [27, 7], [43, 7], [43, 13], [50, 13], [50, 20], [57, 20], [57, 27], [63, 27], [63, 63])),
    door,
  ],
  square: [
    outline([['M', 22, 28], ...over(22, 48, 28, 20), ['C', 48, 39, 42, 46, 35, 46], ['C', 28, 46, 22, 39, 22, 28], ['Z']]),
    outline(lines(false, [35, 63], [35, 34], [35, 40], [41, 33]), 1.5, 'none'),
    outline(lines(false, [28, 63], [28, 57], [42, 57], [42, 63]), 1.2, 'none'),
  ],
};

/** Upper left corners of the glass, in the order the windows light. */
const [low, middle, high] = [48, 31, 14];
const ground: readonly Point[] = [[15, low], [47.5, low]];
const windows: readonly (readonly Point[])[] = [
  [[11.5, 48], [51, 48], [9, 31], [20.1, 31], [31.25, 31], [42.4, 31], [53.5, 31]],
  [...ground, [15, middle], [47.5, middle], [31.25, high]],
  [...ground, [15, middle], [31.25, middle], [47.5, middle], [31.25, high]],
  [...ground, [15, middle], [47.5, middle]],
  [...ground, [31.25, 19]],
  [[11, low], [20.5, low], [49.5, low], [19, 19], [43.5, 19]],
  [...ground, [15, middle], [31.25, middle], [47.5, middle], [31.25, high]],
  [...ground, [15, middle], [47.5, middle], [31.25, high]],
  [[4, 22], [15, 22], [47.5, 22], [58.5, 22]],
];

function pane([x, y]: Point, chosen: boolean, blank: boolean): readonly Shape[] {
  const cross: readonly PathCommand[] = [
    ['M', x + glass.width / 2, y], ['L', x + glass.width / 2, y + glass.height],
    ['M', x, y + 3.8], ['L', x + glass.width, y + 3.8],
  ];
  const fill: Paint = chosen ? (blank ? 'ink' : 'light') : 'white';
  return [
    { type: 'rect', x, y, ...glass, fill, stroke: 'ink', strokeWidth: chosen ? 1.8 : 1 },
    { type: 'path', d: cross, fill: 'none', stroke: chosen && blank ? 'white' : 'ink', strokeWidth: chosen ? 1 : 0.6 },
  ];
}

function lamp([x, y]: Point, chosen: boolean, blank: boolean): readonly Shape[] {
  const fill: Paint = chosen ? (blank ? 'ink' : 'light') : 'white';
  const middleX = x + glass.width / 2;
  return [
    outline(lines(false, [middleX, 63], [middleX, y + glass.height]), 1.5, 'none'),
    outline(lines(true, [x, y + 10], [x + 7.5, y + 10], [x + 6, y + 1.5], [x + 1.5, y + 1.5]), chosen ? 1.8 : 1, fill),
    outline(lines(true, [x + 0.5, y + 1.5], [x + 7, y + 1.5], [x + 5, y - 1.5], [x + 2.5, y - 1.5]), 1, 'ink'),
  ];
}

/**
 * @param step 0–8
 * @param windowIndex which window is filled, 0 first, from the ground up and from left to right;
 *   null for a page that is no single exercise, e.g. the decision that closes a step
 * @param blank true: black only, for a sheet to write on · false: the window is light
 * @throws RangeError for a step without a house or a window the house does not have
 */
export function lineHouse(step: number, windowIndex: number | null, blank: boolean, words: Words): Drawing {
  const { shape, rows } = housePlan(step);
  const count = windowCount(step);
  if (windowIndex !== null && (!Number.isInteger(windowIndex) || windowIndex < 0 || windowIndex >= count))
    throw new RangeError(`The house of step ${step} has ${count} windows, none with index ${windowIndex}`);
  const isLow = shape === 'gable' && rows[0]?.includes('w') !== true;
  const glazing = shape === 'square' ? lamp : pane;
  return {
    ...box,
    title: words('town.line-house', { step }),
    description: windowIndex === null
      ? words('town.line-house.none', { step })
      : words('town.line-house.window', { step, n: windowIndex + 1, all: count }),
    shapes: [
      ...bodies[isLow ? 'low' : shape],
      ...(windows[step] ?? []).flatMap((place, index) => glazing(place, index === windowIndex, blank)),
    ],
  };
}
