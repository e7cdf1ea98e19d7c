/** A house before its windows are hung: what every shape of house returns. */
import type { HousePlan } from './plan.ts';
import { slots } from './plan.ts';
import { block, d, disc, filled, lined } from './piece.ts';
import type { Piece } from './piece.ts';
import { pigments } from './pigments.ts';
import type { Texture } from './textures.ts';
import type { Thing, WindowPlace } from './windows.ts';

export interface Facade {
  /** From wall to wall; eaves may reach some units further. */
  readonly width: number;
  /** From the ground to the highest point. */
  readonly height: number;
  readonly body: readonly Piece[];
  /** In the order they light. */
  readonly windows: readonly WindowPlace[];
  readonly textures: readonly Texture[];
}

/** The module every façade is built on (visual direction, "Houses and windows"). */
export const module = { column: 38, row: 63, window: 22, windowHeight: 39, margin: 14, plinth: 13 } as const;

export const wallWidth = (columns: number): number => columns * module.column + 12;
export const columnX = (column: number): number => module.margin + column * module.column;
/** Lower edge of the glass in a full row, counted from the ground: 0 is the ground floor. */
export const sillY = (floor: number): number => -(module.plinth + 10 + floor * module.row);

const habits: readonly Thing[] = ['plain', 'geranium', 'curtain', 'plain', 'shade', 'geranium', 'plain', 'curtain'];
/** Which thing is in which window: mixed, but the same at every visit. */
export const thingAt = (step: number, index: number): Thing => habits[(index + step * 2) % habits.length] ?? 'plain';

/** The windows of full rows; the topmost row is given by the roof it sits in. */
export const hangWindows = (
  step: number,
  plan: HousePlan,
  inRoof: (column: number) => Pick<WindowPlace, 'x' | 'y'> & { readonly kind?: 'dormer' },
): readonly WindowPlace[] =>
  slots(plan, 'w').map(({ row, column }, index): WindowPlace => {
    if (row === 0) return { kind: thingAt(step, index), ...inRoof(column) };
    return { x: columnX(column), y: sillY(plan.rows.length - 1 - row), kind: thingAt(step, index) };
  });

export const doors = (plan: HousePlan, leaf: string): readonly Piece[] =>
  slots(plan, 'd').flatMap(({ column }) => door(columnX(column), leaf));

function door(x: number, leaf: string): readonly Piece[] {
  const width = 22;
  const height = 55;
  const panel = d`h${width - 7}v15.5h${7 - width}z`;
  return [
    block(x - 2.6, -height - 2.6, width + 5.2, height + 2.6, pigments.frame),
    // A small cornice keeps the rain off.
    filled(d`M${x - 5} ${-height - 2}h${width + 10}l-2-3.5h${-width - 6}z`, pigments.frame),
    block(x, -height, width, height, leaf),
    block(x, -height, width, 9, pigments.glass),
    lined(d`M${x + width / 2} ${-height}v9`, pigments.frame, 1.4),
    lined(d`M${x + 3.5} -41` + panel + d`M${x + 3.5} -22.5` + panel, '#fff', 1.2, { 'stroke-opacity': 0.3 }),
    disc(x + width - 4, -24, 1.4, pigments.brass),
    filled(d`M${x - 5} 0v-3h2v-2h${width + 6}v2h2v3z`, pigments.zinc),
  ];
}

/** A chimney behind the roof, by its lower left corner; the cap is a brick wider on each side. */
export const chimney = (x: number, y: number, height: number): readonly Piece[] => [
  block(x, y - height, 15, height, pigments.chimney),
  lined(d`M${x} ${y - height + 8}h15m-15 5h15m-15 5h15`, '#000', 1, { 'stroke-opacity': 0.2 }),
  filled(d`M${x - 2} ${y - height + 3}v-4h19v4z`, pigments.chimneyCap),
];
